import { describe, expect, it } from 'vitest';

import { challenge, textsToRead, type ChallengeJob } from '../../training/challenge.ts';
import { parseModel } from '../../training/model-file.ts';
import { train } from '../../training/train.ts';
import { job, known, quiet, read, stored, tickets } from '../support/meaning-jobs.ts';

describe('a challenger that reads meanings', () => {
  it('wins the gate when the encoder understands what words do not tell', async () => {
    const { report, content } = challenge(job({ meanings: await read(textsToRead(job(), 'mini')) }), quiet);
    expect(report.sentences.join('\n')).toContain('Promoted');
    expect(report).toMatchObject({ decision: 'promote', basis: 'hold_out' });
    expect(report.challenger.accuracy).toBeGreaterThan(report.champion.accuracy + 0.1);
    expect(parseModel(content, 'it').model).toMatchObject({ kind: 'embedding', meaning: { name: 'mini' } });
  });

  it('stays aside when the encoder is noise', async () => {
    const { report } = challenge(job({ meanings: await read(textsToRead(job(), 'mini'), []) }), quiet);
    expect(report.decision).toBe('keep_aside');
    expect(report.checks.find(({ id }) => id === 'better')?.passed).toBe(false);
  });

  it('as champion answers with its meanings, so that no other one wins against half of it', async () => {
    const reader = train(known, { seed: 1, kind: 'embedding', meanings: await read(known.map(({ text }) => text)) });
    const against = (given: Partial<ChallengeJob>) => challenge(job({ kind: 'svm', champion: stored(reader), ...given }), quiet).report;
    const meanings = await read(textsToRead(job({ kind: 'svm', champion: stored(reader) }), 'mini'));
    expect(meanings.byText.size).toBe(new Set(tickets.map(({ text }) => text)).size);
    expect(against({ meanings })).toMatchObject({ decision: 'keep_aside' });
    expect(against({ meanings }).champion.accuracy).toBeGreaterThan(0.95);
    // As it routes: by words alone, where its encoder is switched off or is another one.
    const alone = against({}).champion.accuracy;
    expect(alone).toBeLessThan(0.9);
    expect(against({ meanings: { ...meanings, name: 'maxi' } }).champion.accuracy).toBe(alone);
  });

  it('needs no meanings read for it where neither model reads them', () => {
    expect(textsToRead(job({ kind: 'svm' }), 'mini')).toEqual([]);
  });
});
