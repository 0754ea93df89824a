/** How far an import is: one line redrawn on a screen, a plain line every few seconds elsewhere. */
import { count, percent, type Terminal } from '../terminal.ts';
import type { Tally } from './send.ts';

const REDRAW_EVERY_MS = 120;
const TELL_EVERY_MS = 5_000;
const BAR_WIDTH = 24;

/**
 * @param shareRead of the file, 0..1
 * @returns a function that ends it and clears the line
 */
export function showProgress(terminal: Terminal, tally: Tally, shareRead: () => number): () => void {
  const startedAtMs = terminal.nowMs();
  const numbers = () => {
    const seconds = Math.max(1, (terminal.nowMs() - startedAtMs) / 1000);
    const rejected = tally.rejected.length > 0 ? ` · ${tally.rejected.length} rejected` : '';
    return `${percent(shareRead())} · ${count(tally.read, 'row')} · ${Math.round(tally.read / seconds)}/s${rejected}`;
  };
  const show = () => {
    const full = Math.round(shareRead() * BAR_WIDTH);
    if (terminal.isLive) terminal.redraw(`${'█'.repeat(full)}${'░'.repeat(BAR_WIDTH - full)}  ${numbers()}`);
    else terminal.err(numbers());
  };
  const timer = setInterval(show, terminal.isLive ? REDRAW_EVERY_MS : TELL_EVERY_MS);
  return () => {
    clearInterval(timer);
    terminal.redraw(null);
  };
}
