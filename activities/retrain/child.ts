/** The training process: takes one job from its parent, does it, answers and ends. Without its parent it ends too. */
import { challenge, type Challenge, type ChallengeJob } from '../../training/challenge.ts';
import { readLabelledFile } from '../../training/labelled-file.ts';

/** What the parent sends. The labelled file is read here: it may be large. */
export type ChildJob = Omit<ChallengeJob, 'known'> & { trainingFile: string };

export type ChildAnswer =
  | { kind: 'progress'; doing: string; share: number }
  | { kind: 'done'; challenge: Challenge }
  | { kind: 'failed'; message: string };

function say(answer: ChildAnswer, then: () => void = () => undefined): void {
  process.send?.(answer, undefined, undefined, then);
}

process.once('disconnect', () => process.exit(1));
process.once('message', ({ trainingFile, ...job }: ChildJob) => {
  const leave = () => process.disconnect();
  readLabelledFile(trainingFile).then(
    (known) => say({ kind: 'done', challenge: challenge({ ...job, known }, (doing, share) => say({ kind: 'progress', doing, share })) }, leave),
  ).catch((error: unknown) => say({ kind: 'failed', message: error instanceof Error ? error.message : String(error) }, leave));
});
