/**
 * The demo organisation's labelled history, `config/demo/training.jsonl`, made from training frames. A seeded generator, so the file
 * can be made again; simulation/write-training-texts.ts writes it.
 */
import { createHash } from 'node:crypto';
import { chooseFrame, DEMO_LANGUAGES, fill, fillFrame, type DemoLanguage, type Frame, type FrameKey, type Frames } from './frames.ts';
import { withTypo, write } from './letter.ts';
import { chance, makeRandom, pick, pickWeighted, type Random } from './random.ts';
import { PRODUCT } from './slots.ts';
import { TAXONOMY, TICKET_MIX } from './taxonomy.ts';
import { TRAINING_MONEY } from './training-frames-money.ts';
import { TRAINING_PRODUCT } from './training-frames-product.ts';
import { TRAINING_TERSE } from './training-frames-terse.ts';
import { TRAINING_CLOSINGS, TRAINING_OPENINGS, TRAINING_VAGUE, TRAINING_WORLD } from './training-frames-world.ts';

const TRAINING_FULL: Frames = { ...TRAINING_MONEY, ...TRAINING_PRODUCT };
/** The terse frames have more choices in them, so more rows come from them. */
const TERSE_SHARE = 0.6;

const TRAINING_SEED = 20_260_101;
const TRAINING_ROWS = 1_200;

const SENDERS = ['Anna Weber', 'Marc', 'J. Hughes', 'Elena', 'Peter Novak', 'Sofie', 'D. Okafor', 'Hannah Lindqvist', 'Luis', 'Mei Tanaka'];

/** One line of the file; training/labelled-file.ts reads it. */
export interface TrainingRow {
  subject: string;
  body: string;
  label: string;
  sublabel: string;
  /** Rows of one sentence with other names and numbers in it, which belong on one side of a split. */
  group: string;
}

/** The labelled rows, no two alike. */
export function makeTrainingRows(seed = TRAINING_SEED, count = TRAINING_ROWS): TrainingRow[] {
  const random = makeRandom(seed);
  const rows = new Map<string, TrainingRow>();
  while (rows.size < count) {
    const row = makeRow(random);
    rows.set(row.subject + row.body, row);
  }
  return [...rows.values()];
}

/** The file's content. */
export function trainingJsonl(): string {
  return makeTrainingRows().map((row) => `${JSON.stringify(row)}\n`).join('');
}

function makeRow(random: Random): TrainingRow {
  const language = chance(random, 0.16) ? pick(random, DEMO_LANGUAGES.filter((code) => code !== 'en')) : 'en';
  const { label, sublabel, frame } = language === 'en' ? englishTopic(random) : foreignTopic(random, language);
  const chosen = chooseFrame(random, frame);
  const { subject, body } = fillFrame(random, chosen);
  const english = language === 'en';
  const opening = english && chance(random, 0.15) ? fill(random, pick(random, TRAINING_OPENINGS)) : '';
  const closing = english && chance(random, 0.4) ? fill(random, pick(random, TRAINING_CLOSINGS)) : '';
  const second = english && chance(random, 0.05) ? `Another topic: ${fillFrame(random, englishTopic(random).frame).body}` : '';
  const letter = write(random, {
    language,
    sentences: [opening, body, second, closing],
    signature: [pick(random, SENDERS)],
    greeting: 0.6,
  });
  return {
    subject: chance(random, 0.06) ? `${PRODUCT} support` : subject,
    body: chance(random, 0.12) ? withTypo(random, letter) : letter,
    label,
    sublabel,
    group: createHash('sha1').update(chosen[1]).digest('hex').slice(0, 8),
  };
}

interface Topic {
  label: string;
  sublabel: string;
  frame: Frame;
}

function englishTopic(random: Random): Topic {
  const label = pickWeighted(random, TICKET_MIX);
  const sublabel = pick(random, TAXONOMY[label]);
  const vague = chance(random, 0.03);
  const key = `${label}/${sublabel}` as FrameKey; // the taxonomy's own pair
  const frames = vague ? TRAINING_VAGUE : chance(random, TERSE_SHARE) ? TRAINING_TERSE[key] : TRAINING_FULL[key];
  return { label, sublabel, frame: pick<Frame>(random, frames) };
}

function foreignTopic(random: Random, language: Exclude<DemoLanguage, 'en'>): Topic {
  const [key, frame] = pick<(typeof TRAINING_WORLD)[typeof language][number]>(random, TRAINING_WORLD[language]);
  const [label = '', sublabel = ''] = key.split('/');
  return { label, sublabel, frame };
}

/** Every sentence frame training texts are made of. */
export const TRAINING_FRAME_TEXTS: readonly string[] = [
  ...Object.values(TRAINING_FULL).flat(2),
  ...Object.values(TRAINING_TERSE).flat(2),
  ...Object.values(TRAINING_WORLD).flat().flatMap(([, frame]) => frame),
  ...TRAINING_VAGUE.flat(),
  ...TRAINING_OPENINGS,
  ...TRAINING_CLOSINGS,
].filter((text) => text !== '');
