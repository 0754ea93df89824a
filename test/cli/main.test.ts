import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';

import { harmless, painter, processTerminal, shorten, wrap } from '../../cli/terminal.ts';
import { PROJECT, scratchFolder, waybill } from './support.ts';

describe('waybill', () => {
  it.each([[['try']], [['ticket']], [['tickets']], [['tickets', 'import']], [['act']], [['triage']], [['triage', 'decide']], [['audit-sample']], [['audit-sample', 'judge']], [['audit-sample', 'figures']], [['learn-bench']], [['config']], [['config', 'check']], [[]]])('explains %j with examples', async (command) => {
    const { code, out } = await waybill([...command, '--help']);
    expect(code).toBe(0);
    expect(out.join('\n')).toMatch(/Examples?:\n {2}waybill /);
    expect(out.join('\n')).toContain(['Usage: waybill', ...command].join(' '));
  });

  it.each([
    ['nothing at all', []],
    ['an unknown command', ['tyr']],
    ['an unknown option', ['ticket', 'a:1', '--fast']],
    ['a missing argument', ['ticket']],
  ])('exits with 2 for %s and says how to get help', async (_, args) => {
    const { code, out, err } = await waybill(args);
    expect(code).toBe(2);
    expect(out).toEqual([]);
    expect(err.join('\n')).toContain('--help');
  });

  it('owns up in one line when it breaks itself', async () => {
    const { code, err } = await waybill(['try', '-'], { stdin: () => Promise.reject(new TypeError('boom\n    at somewhere')) });
    expect(code).toBe(2);
    expect(err).toHaveLength(1);
    expect(err[0]).toContain('boom at somewhere. Please report this');
  });

  it('runs as a program: answer on standard output, trouble on standard error, exit code told', async () => {
    const folder = await scratchFolder();
    const broken = join(folder.path, 'routing.yaml');
    await writeFile(broken, 'version: 1\n');
    const runs = async (...args: string[]) => {
      const child = promisify(execFile)(process.execPath, [join(PROJECT, 'cli/waybill.js'), ...args], { cwd: folder.path });
      return child.then((streams) => ({ code: 0, ...streams }), (error: unknown) => error);
    };
    expect(await runs('config', 'check', join(PROJECT, 'config/routing.yaml'))).toMatchObject({ code: 0, stderr: '' });
    expect(await runs('config', 'check', 'routing.yaml')).toMatchObject({ code: 1, stdout: expect.stringContaining('routing.yaml:1:1') as string });
    expect(await runs('config', 'check', 'nowhere.yaml')).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('does not exist') as string });
    await folder.remove();
  });
});

describe('the terminal', () => {
  const on = (isTTY: boolean, env: NodeJS.ProcessEnv = {}) => {
    const stdin = { isTTY } as unknown as NodeJS.ReadStream & { fd: 0 }; // the part that is used
    const stream = { isTTY, columns: 72, on: () => undefined, write: () => true } as unknown as NodeJS.WriteStream & { fd: 1 & 2 }; // the parts that are used
    return processTerminal({ stdin, stdout: stream, stderr: stream, env });
  };

  it('is coloured only on a screen, and never against NO_COLOR', () => {
    expect(on(true).hasColours).toBe(true);
    expect(on(true, { NO_COLOR: '' }).hasColours).toBe(true);
    expect(on(true, { NO_COLOR: '1' }).hasColours).toBe(false);
    expect(on(true, { TERM: 'dumb' }).hasColours).toBe(false);
    expect(on(false).hasColours).toBe(false);
    expect(painter({ hasColours: false })('red', 'text')).toBe('text');
  });

  it('redraws progress only where there is a screen to redraw on', () => {
    expect(on(true, { NO_COLOR: '1' }).isLive).toBe(true);
    expect(on(false).isLive).toBe(false);
    expect(on(true, { TERM: 'dumb' }).isLive).toBe(false);
  });

  it('wraps at spaces, keeps line breaks and long words', () => {
    expect(wrap('one two three\n\nfour', 8)).toEqual(['one two', 'three', '', 'four']);
    expect(wrap('a https://example.org/very/long b', 8)).toEqual(['a', 'https://example.org/very/long', 'b']);
  });

  it('shortens at a word and never beyond the limit', () => {
    expect(shorten('first second third', 15)).toBe('first second…');
    expect(shorten('one\n\ttwo', 12)).toBe('one two');
    expect(shorten('x'.repeat(50), 12)).toHaveLength(12);
  });

  it('takes control characters out of what customers write', () => {
    expect(harmless('a\u001b[31mb\u0007\u009bc\u202ed\r\ne')).toBe('a [31mb  c d\ne');
  });
});
