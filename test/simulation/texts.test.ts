import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import { joinSubject, wordsOf } from '../../training/features.ts';
import { expectedCalibrationError } from '../../training/calibrate.ts';
import { parseLabelled } from '../../training/labelled-file.ts';
import { predict } from '../../training/model.ts';
import { train } from '../../training/train.ts';
import { makeAccounts, makeTicket } from '../../simulation/desk.ts';
import { expand, fill, fillFrame } from '../../simulation/frames.ts';
import { LIVE_FRAME_TEXTS } from '../../simulation/live-texts.ts';
import { makeRandom } from '../../simulation/random.ts';
import { TAXONOMY } from '../../simulation/taxonomy.ts';
import { makeTrainingRows, TRAINING_FRAME_TEXTS, trainingJsonl } from '../../simulation/training-texts.ts';

const RUN = 6;

/** Runs of six words, slots blanked, of every wording of a frame. A blank cannot be part of a run: it stands for other words. */
function runs(frame: string): string[] {
  return expand(frame, 20_000).flatMap((wording) =>
    wording.split('_').flatMap((piece) => {
      const words = wordsOf(piece);
      return words.slice(RUN - 1).map((_, i) => words.slice(i, i + RUN).join(' '));
    }),
  );
}

function wordings(frame: string): string[] {
  return expand(frame, 20_000).map((wording) => wording.split('_').map((piece) => wordsOf(piece).join(' ')).join('_'));
}

describe('frames', () => {
  test('no live sentence is a training sentence', () => {
    const known = new Set(TRAINING_FRAME_TEXTS.flatMap(wordings));
    const shared = LIVE_FRAME_TEXTS.filter((frame) => wordings(frame).some((wording) => wordsOf(wording).length > 3 && known.has(wording)));
    expect(shared).toEqual([]);
  });

  test('no live frame shares a run of six words with a training frame', () => {
    const known = new Set(TRAINING_FRAME_TEXTS.flatMap(runs));
    expect(known.size).toBeGreaterThan(1_000);
    expect(LIVE_FRAME_TEXTS.flatMap(runs).filter((run) => known.has(run))).toEqual([]);
  });

  test('every slot of every frame can be filled', () => {
    const random = makeRandom(1);
    for (const text of [...TRAINING_FRAME_TEXTS, ...LIVE_FRAME_TEXTS]) expect(fill(random, text)).not.toMatch(/[{}[\]|]| {2}/);
  });

  test('an unknown slot is refused by name', () => {
    expect(() => fill(makeRandom(1), 'see {invioce}')).toThrow(/\{invioce\} is no slot/);
  });

  test('subject and message speak of the same thing, and a slot named twice of two', () => {
    const random = makeRandom(3);
    for (let i = 0; i < 50; i++) {
      const { subject, body } = fillFrame(random, ['{plan}', '{plan} to {plan}']);
      const [from, to] = body.split(' to ');
      expect(from).toBe(subject);
      expect(to).not.toBe(from);
    }
  });
});

describe('training file', () => {
  test('the checked-in file is what the generator writes', async () => {
    expect(await readFile('config/demo/training.jsonl', 'utf8')).toBe(trainingJsonl());
  });

  test('every subcategory has at least a dozen rows', () => {
    const rows = makeTrainingRows();
    for (const [label, sublabels] of Object.entries(TAXONOMY)) {
      for (const sublabel of sublabels) {
        expect(rows.filter((row) => row.label === label && row.sublabel === sublabel).length, `${label}/${sublabel}`).toBeGreaterThanOrEqual(12);
      }
    }
  });
});

describe('live tickets', () => {
  let outcomes: { confidence: number; right: boolean }[];

  beforeAll(() => {
    const model = train(parseLabelled(trainingJsonl(), 'training.jsonl'), { seed: 1 });
    outcomes = [1, 2, 3].flatMap((seed) => {
      const random = makeRandom(seed);
      const accounts = makeAccounts(seed);
      return Array.from({ length: 500 }, (_, n) => {
        const { subject, text, truth } = makeTicket(random, n, accounts);
        const [best] = predict(model, joinSubject(subject, text)).guesses;
        return { confidence: best?.confidence ?? 0, right: best?.label === truth.category };
      });
    });
  });

  test('the model is wrong on 5 to 20 % of them', () => {
    const wrong = outcomes.filter(({ right }) => !right).length / outcomes.length;
    expect(wrong).toBeGreaterThan(0.05);
    expect(wrong).toBeLessThan(0.2);
  });

  test('3 to 15 % of them are too doubtful to route', () => {
    const doubtful = outcomes.filter(({ confidence }) => confidence < 0.45).length / outcomes.length;
    expect(doubtful).toBeGreaterThan(0.03);
    expect(doubtful).toBeLessThan(0.15);
  });

  test('confidence can be taken at its word', () => {
    expect(expectedCalibrationError(outcomes)).toBeLessThan(0.07);
  });
});
