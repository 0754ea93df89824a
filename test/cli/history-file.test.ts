import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { scratchFolder, waybill, type Ran } from './support.ts';

let folder: Awaited<ReturnType<typeof scratchFolder>>;
let guessed = '';

/** `Assignment group (current)` only resembles a name we know. */
const rows = Array.from({ length: 40 }, (_, i) => `${i},${i % 2 ? 'invoice' : 'password'} question ${i},${i % 2 ? 'Billing' : 'Access'},${i % 2 ? 'Money desk' : 'Front desk'},2026-03-${String((i % 28) + 1).padStart(2, '0')}`);

beforeAll(async () => {
  folder = await scratchFolder();
  guessed = await folder.write('my export.csv', `id,subject,category,Assignment group (current),created\n${rows.join('\n')}\n`);
});
afterAll(() => folder.remove());

const at = (name: string) => join(folder.path, name);
const text = ({ out, err }: Ran) => [...out, ...err].join('\n');

describe('a column that was guessed by a similar name', () => {
  it.each([
    ['audit', []],
    ['config draft', ['--out', 'w.yaml', '--interview', 'w.md']],
    ['train', ['--out', 'w.json']],
    ['replay', ['--config', 'config/routing.yaml']],
  ])('is shown by %s with its contents, and how to say it right', async (command, more) => {
    const inFolder = more.map((arg) => (arg.startsWith('w.') ? at(arg) : arg));
    const { code, err } = await waybill([...command.split(' '), guessed, ...inFolder]);
    expect(code).toBe(0);
    expect(err.join('\n')).toContain("team ← Assignment group (current), e.g. Front desk\nLook at them: when one is wrong, the figures are. Say it right, e.g. --map team='Assignment group (current)', or --yes when all are right.");
  });

  it('is asked about on a screen; a no reads nothing, a yes stands in the next command', async () => {
    const asked: string[] = [];
    const ask = (answer: string) => (question: string) => Promise.resolve((asked.push(question), answer));
    const refused = await waybill(['audit', guessed], { ask: ask('n') });
    expect([refused.code, refused.out]).toEqual([2, []]);
    expect(refused.err.at(-1)).toContain("Nothing was read. Say which columns are meant, e.g. --map team='Assignment group (current)'");
    const agreed = await waybill(['audit', guessed], { ask: ask('') });
    expect(agreed.out.at(-1)).toBe(`Next: waybill config draft '${guessed}' --yes`);
    expect(asked).toEqual(['Is that right? [Y/n] ', 'Is that right? [Y/n] ']);
  });

  it('is not spoken of when the user has said it, or said yes', async () => {
    for (const said of [['--yes'], ['--map', 'team=Assignment group (current)'], ['--map', await folder.write('columns.yaml', 'team: Assignment group (current)\n')]]) {
      expect((await waybill(['audit', guessed, ...said])).err).toEqual([]);
    }
  });
});

describe('dates that can be read two ways', () => {
  it('are asked about on a screen, once', async () => {
    const file = await folder.write('dates.csv', 'id,team,created\n1,a,3/4/2026\n2,b,5/6/2026\n');
    const asked: string[] = [];
    const ran = await waybill(['audit', file], { ask: (question) => Promise.resolve((asked.push(question), 'd')) });
    expect(asked).toEqual(['The dates of "created" can be read two ways, e.g. "3/4/2026". Is the day first or the month? [d/m] ']);
    expect(text(ran)).toContain('created is day first: as you said');
    expect(ran.out.at(-1)).toBe(`Next: waybill config draft ${file} --dates dmy`);
  });
});

describe('the commands that are named next', () => {
  it('lead from audit to a replay by copying them, with the options the export needs', async () => {
    const rest = rows.map((row) => row.replaceAll(',', ';'));
    const file = await folder.write("it's/odd.csv", `key;subject;category;crew;created\n${rest.join('\n')}\n`);
    const steps = [`waybill audit '${file.replace("'", "'\\''")}' --map team=crew --rows tickets --delimiter ';'`];
    for (const command of ['audit', 'config draft', 'train', 'replay']) {
      const step = steps.at(-1) ?? '';
      expect(step).toContain(`waybill ${command} `);
      // A shell's quoting, undone.
      const words = [...step.matchAll(/(?:'[^']*'|\\'|[^\s'\\])+/g)].map(([word]) => word.replace(/\\'|'([^']*)'/g, (whole, inner?: string) => inner ?? (whole === "\\'" ? "'" : '')));
      const ran = await waybill([...words.slice(1), ...(command === 'config draft' ? ['--out', at('next.yaml'), '--interview', at('next.md')] : [])]);
      expect([command, ran.code, ran.err]).toEqual([command, 0, []]);
      steps.push(/^Next: (.*)$/m.exec(ran.out.join('\n'))?.[1] ?? 'nothing');
    }
    expect(steps.at(-1)).toMatch(/^waybill /);
  });
});
