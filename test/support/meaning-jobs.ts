/** A challenge in which one word in eight says what a text is about, and an encoder knows which words mean the same. */
import { randomFrom } from '../../domain/statistics.ts';
import type { ChallengeJob, LabelledTicket } from '../../training/challenge.ts';
import { readMeanings } from '../../training/meaning.ts';
import { serializeModel } from '../../training/model-file.ts';
import type { TextModel } from '../../training/model.ts';
import { train, type Example } from '../../training/train.ts';
import { MEANINGS, stubVector } from './encoder.ts';
import { TEST_ORGANISATION } from './organisation.ts';

const [MONEY = [], FAULT = []] = MEANINGS;
const WORDS = ['amber', 'basil', 'cedar', 'delta', 'ember', 'fjord', 'grove', 'heron', 'iris', 'juno', 'karst', 'lumen', 'maple', 'nadir', 'onyx', 'pearl'];
const random = randomFrom(5);
const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? '';
/** One word in eight says what it is about; `from` and `to` say which ones of a group are used. */
const example = (i: number, from: number, to: number): Example => {
  const filler = Array.from({ length: 6 }, () => pick(WORDS));
  return { text: [...filler.slice(0, 3), pick((i % 2 ? MONEY : FAULT).slice(from, to)), ...filler.slice(3), String(i)].join(' '), category: i % 2 ? 'billing' : 'bug', subcategory: null, group: null };
};
export const known = Array.from({ length: 240 }, (_, i) => example(i, 0, 4));
const first = train(known, { seed: 1, kind: 'svm' });
export const stored = (model: TextModel) => ({ modelId: model.version, content: serializeModel({ origin: { label: 'label', seenUntilMs: null, heldOut: null }, model }) });
const ticket = (i: number, given: Partial<LabelledTicket> = {}): LabelledTicket => {
  const { text, category } = example(i, 0, 8);
  return { text, category, subcategory: null, use: 'hold_out', isCorrection: false, openedAtMs: i, atMs: i, modelVersion: 'older', ...given };
};
export const tickets = Array.from({ length: 1_100 }, (_, i) => ticket(1_000 + i));
export const job = (given: Partial<ChallengeJob> = {}): ChallengeJob => ({ kind: 'embedding', seed: 42, known, tickets, champion: stored(first), routing: TEST_ORGANISATION, ...given });
export const quiet = () => undefined;
export const read = (texts: readonly string[], groups?: readonly (readonly string[])[], name = 'mini') =>
  readMeanings(texts, name, (list) => Promise.resolve(list.map((text) => Float32Array.from(stubVector(text, groups)))), quiet);

