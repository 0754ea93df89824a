import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { readSignals } from '../../training/signals.ts';

const lineSchema = z.object({ text: z.string(), language: z.string(), sentiment: z.string(), urgency: z.string(), intents: z.array(z.string()) });

/** A little below what docs/signals.md says, so that a change for the worse shows and a change of taste does not. */
const FLOORS = { intentPrecision: 0.88, intentRecall: 0.8, language: 0.97, urgency: 0.86, sentiment: 0.86 };

test('the texts written by somebody who had not seen the rules are read as well as docs/signals.md says', async () => {
  const file = await readFile(join(import.meta.dirname, 'signal-texts.jsonl'), 'utf8');
  const cases = file.trim().split('\n').map((line) => lineSchema.parse(JSON.parse(line))).map((truth) => ({ truth, read: readSignals(truth.text) }));
  const pairs = (of: 'truth' | 'read') => cases.reduce((sum, both) => sum + both[of].intents.length, 0);
  const found = cases.reduce((sum, { truth, read }) => sum + read.intents.filter((intent) => truth.intents.includes(intent)).length, 0);
  const share = (field: 'language' | 'urgency' | 'sentiment') => cases.filter(({ truth, read }) => truth[field] === read[field]).length / cases.length;

  expect(cases.length).toBeGreaterThan(300);
  expect(found / pairs('read')).toBeGreaterThan(FLOORS.intentPrecision);
  expect(found / pairs('truth')).toBeGreaterThan(FLOORS.intentRecall);
  for (const field of ['language', 'urgency', 'sentiment'] as const) expect(share(field), field).toBeGreaterThan(FLOORS[field]);
});
