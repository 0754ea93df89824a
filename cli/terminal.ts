/** Where a command reads and writes, and how text is laid out there. Commands get it passed in, so tests see what a user sees. */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { styleText } from 'node:util';

import { takeKeyboard, type Keys } from './keys.ts';

export type Style = 'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'cyan';

export interface Terminal {
  /** Prints a line of the answer. */
  out(line: string): void;
  /** Prints a line that is no answer: errors, progress. */
  err(line: string): void;
  /** Redraws the one line of progress; null takes it away. Does nothing without a screen to redraw on. */
  redraw(line: string | null): void;
  /** True when progress can be redrawn; otherwise it is told in plain lines now and then. */
  isLive: boolean;
  /** Whether the answer is coloured. */
  hasColours: boolean;
  columns: number;
  stdin(): Promise<string>;
  /** Asks the person at the screen and gives the answer without spaces around it; null when nobody sits there. */
  ask: ((question: string) => Promise<string>) | null;
  /** Takes the keyboard over; null where nobody sits at one. */
  keys: (() => Keys) | null;
  env: NodeJS.ProcessEnv;
  /** Folder with `config/` and `.waybill/`. */
  home: string;
  nowMs(): number;
}

const MOST_COLUMNS = 110;

/** The real one. @param streams of the process, or a test's */
export function processTerminal({ stdin, stdout, stderr, env }: Pick<NodeJS.Process, 'stdin' | 'stdout' | 'stderr' | 'env'> = process): Terminal {
  // Whoever pipes into `head` stops reading; that is no error.
  stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2));
  const isDumb = env['TERM'] === 'dumb';
  const isLive = stderr.isTTY && !isDumb;
  return {
    out: (line) => void stdout.write(`${line}\n`),
    err: (line) => void stderr.write(`${line}\n`),
    redraw: (line) => {
      if (isLive) stderr.write(`\r\u001b[2K${line ?? ''}`);
    },
    isLive,
    hasColours: stdout.isTTY && !isDumb && (env['NO_COLOR'] ?? '') === '',
    columns: Math.min(stdout.isTTY ? stdout.columns : MOST_COLUMNS, MOST_COLUMNS),
    stdin: readStdin,
    ask: stdin.isTTY && isLive ? (question) => askOn(stdin, stderr, question) : null,
    keys: stdin.isTTY && stdout.isTTY && !isDumb ? () => takeKeyboard(stdin) : null,
    env,
    home: homeFolder(import.meta.dirname),
    nowMs: () => Date.now(),
  };
}

function askOn(input: NodeJS.ReadStream, output: NodeJS.WriteStream, question: string): Promise<string> {
  return new Promise((resolve) => {
    const lines = createInterface({ input, output });
    lines.on('SIGINT', () => process.exit(130));
    lines.on('close', () => resolve('no')); // Ctrl-D is no consent
    lines.question(question, (answer) => {
      resolve(answer.trim());
      lines.close();
    });
  });
}

async function readStdin(): Promise<string> {
  let text = '';
  process.stdin.setEncoding('utf8');
  for await (const part of process.stdin as AsyncIterable<string>) text += part;
  return text;
}

/** The project's folder, the same from the sources and from dist/. */
function homeFolder(from: string): string {
  if (existsSync(join(from, 'package.json'))) return from;
  return dirname(from) === from ? process.cwd() : homeFolder(dirname(from));
}

export type Paint = (style: Style, text: string) => string;

/** Colours text, or leaves it alone where no colours are wanted. */
export function painter({ hasColours }: Pick<Terminal, 'hasColours'>): Paint {
  return (style, text) => (hasColours ? styleText(style, text, { validateStream: false }) : text);
}

/** Text from outside without control characters: a ticket must not be able to steer the reader's terminal. */
export function harmless(text: string): string {
  return text.replace(/\r\n?/gu, '\n').replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, ' ');
}

/** `text` on one line. */
export function oneLine(text: string): string {
  return harmless(text).replace(/\s+/gu, ' ').trim();
}

/** `text` on one line of at most `most` characters, cut at a word where possible. */
export function shorten(text: string, most: number): string {
  const line = oneLine(text);
  if (line.length <= most) return line;
  const cut = line.slice(0, most - 1);
  const lastSpace = cut.lastIndexOf(' ');
  return `${cut.slice(0, lastSpace > most * 0.6 ? lastSpace : undefined).trimEnd()}…`;
}

/** Breaks a text into lines of at most `width` characters, at spaces; line breaks stay. Longer words keep whole. */
export function wrap(text: string, width: number): string[] {
  return harmless(text).split('\n').flatMap((paragraph) => {
    const lines: string[] = [];
    let line = '';
    for (const word of paragraph.trimEnd().split(/ +/u)) {
      if (line !== '' && line.length + 1 + word.length > width) {
        lines.push(line);
        line = word;
      } else line = line === '' ? word : `${line} ${word}`;
    }
    return [...lines, line];
  });
}

/** A word of a command line, quoted where a shell would take it apart. */
export function shellWord(word: string): string {
  return /^[\p{L}\p{N}_@%+=:,./-]+$/u.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}

/** `0.9312` → `93 %`. */
export function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

/** `1 ticket`, `2 tickets`, `1,200 tickets`. */
export function count(n: number, one: string, many = `${one}s`): string {
  return `${n.toLocaleString('en-US')} ${n === 1 ? one : many}`;
}
