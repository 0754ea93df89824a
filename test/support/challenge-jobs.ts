/** A small challenge: two categories whose words are easily told apart, and who wrote labels for them. */
import type { ChallengeJob, LabelledTicket } from '../../training/challenge.ts';
import { serializeModel } from '../../training/model-file.ts';
import { train, type Example } from '../../training/train.ts';
import { TEST_ORGANISATION } from './organisation.ts';

const WORDS = ['amber', 'basil', 'cedar', 'delta', 'ember', 'fjord', 'grove', 'heron'];
export const word = (i: number) => WORDS[i % WORDS.length] ?? '';
export const example = (i: number): Example => ({
  text: i % 2 === 0 ? `invoice payment ${word(i)} ${word(i * 3)} number ${i}` : `crash screen ${word(i)} ${word(i * 5)} error ${i}`,
  category: i % 2 === 0 ? 'billing' : 'bug', subcategory: null, group: null,
});
export const known = Array.from({ length: 30 }, (_, i) => example(i));
const first = train(known, { seed: 1 });
export const champion = { modelId: first.version, content: serializeModel({ origin: { label: 'label', seenUntilMs: null, heldOut: null }, model: first }) };
export const ticket = (i: number, given: Partial<LabelledTicket> = {}): LabelledTicket => ({
  text: example(i).text, category: example(i).category, subcategory: null, use: 'train', isCorrection: false, openedAtMs: i, atMs: i, modelVersion: first.version, ...given,
});
export const job = (tickets: LabelledTicket[], given: Partial<ChallengeJob> = {}): ChallengeJob => ({
  kind: 'naive-bayes', seed: 42, known, tickets, champion, routing: TEST_ORGANISATION, ...given,
});
export const quiet = () => undefined;

