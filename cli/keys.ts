/** Single keys, as they are pressed. */

export interface Keys {
  /** The next key; what was pressed before this call does not count, so that nothing typed ahead or pasted decides. `quit` for Ctrl-C, Ctrl-D and the end of input. */
  next(): Promise<string>;
  /** Gives the keyboard back as it was. */
  close(): void;
}

type Keyboard = Pick<NodeJS.ReadStream, 'setRawMode' | 'on' | 'off' | 'resume' | 'pause' | 'setEncoding'>;
type Ends = Pick<NodeJS.Process, 'on' | 'off' | 'exit'>;

const QUIT = ['\u0003', '\u0004'];
/** The shell's convention: 128 and the signal's number. */
const EXIT_CODES = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

/** Takes the keyboard over. However the process ends, it is given back. */
export function takeKeyboard(keyboard: Keyboard, ends: Ends = process): Keys {
  let wanted: ((key: string) => void) | null = null;
  let hasEnded = false;
  const press = (key: string) => {
    const give = wanted;
    wanted = null;
    give?.(key);
  };
  const end = () => {
    hasEnded = true;
    press('quit');
  };
  const onData = (typed: string) => {
    if (QUIT.some((sign) => typed.includes(sign))) end();
    // One chunk may hold a whole paste, or the many characters of an arrow key: only a key on its own counts.
    else if (typed.length === 1) press(typed);
  };
  const giveBack = () => void keyboard.setRawMode(false);
  const onSignal = (signal: keyof typeof EXIT_CODES) => {
    giveBack();
    ends.exit(EXIT_CODES[signal]);
  };
  const signals = Object.keys(EXIT_CODES) as (keyof typeof EXIT_CODES)[]; // keys of a literal
  keyboard.setRawMode(true);
  keyboard.setEncoding('utf8');
  keyboard.on('data', onData);
  keyboard.on('end', end);
  keyboard.resume();
  ends.on('exit', giveBack);
  for (const signal of signals) ends.on(signal, onSignal);
  return {
    next: () => (hasEnded ? Promise.resolve('quit') : new Promise((resolve) => (wanted = resolve))),
    close() {
      keyboard.off('data', onData);
      keyboard.off('end', end);
      keyboard.pause();
      giveBack();
      ends.off('exit', giveBack);
      for (const signal of signals) ends.off(signal, onSignal);
    },
  };
}
