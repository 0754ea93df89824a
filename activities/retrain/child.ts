/** The training process: takes one job from its parent, does it, answers and ends. Without its parent it ends too. */
import { embedderFor, EmbeddingsError, PATIENT, type EmbeddingsTarget } from '../../connectors/embeddings.ts';
import { MINUTE_MS } from '../../domain/duration.ts';
import { challenge, textsToRead, type Challenge, type ChallengeJob } from '../../training/challenge.ts';
import { readLabelledFile } from '../../training/labelled-file.ts';
import { MeaningError, readMeanings, type Meanings } from '../../training/meaning.ts';

/** What the parent sends. The labelled file and the meanings are read here: they may be large. */
export type ChildJob = Omit<ChallengeJob, 'known' | 'meanings'> & {
  trainingFile: string;
  /** Null: no meanings are read. */
  encoder: EmbeddingsTarget | null;
};

/** An endpoint that holds back answers must not hold back the night. */
const READING_LIMIT_MS = 40 * MINUTE_MS;

const PARENT = process.ppid;

export type ChildAnswer =
  | { kind: 'progress'; doing: string; share: number }
  | { kind: 'done'; challenge: Challenge }
  /** There is nothing wrong with the job, but tonight it cannot be done. */
  | { kind: 'left'; why: string }
  | { kind: 'failed'; message: string };

function say(answer: ChildAnswer, then: () => void = () => undefined): void {
  process.send?.(answer, undefined, undefined, then);
}

async function work({ trainingFile, encoder, ...given }: ChildJob): Promise<ChildAnswer> {
  const onProgress = (doing: string, share: number) => {
    // A process that computes hears no event: the death of its parent neither.
    if (process.ppid !== PARENT) process.exit(1);
    say({ kind: 'progress', doing, share });
  };
  const job = { ...given, known: await readLabelledFile(trainingFile) };
  try {
    const meanings = encoder && (await meaningsBy(encoder, textsToRead(job, encoder.model), onProgress));
    return { kind: 'done', challenge: challenge({ ...job, meanings }, onProgress) };
  } catch (error) {
    if (error instanceof EmbeddingsError || error instanceof MeaningError) return { kind: 'left', why: error.message };
    throw error;
  }
}

async function meaningsBy(encoder: EmbeddingsTarget, texts: readonly string[], onProgress: (doing: string, share: number) => void): Promise<Meanings | null> {
  if (texts.length === 0) return null;
  const embed = embedderFor(encoder, PATIENT);
  const untilMs = Date.now() + READING_LIMIT_MS;
  const inTime: typeof embed = (some) => (Date.now() < untilMs ? embed(some) : Promise.reject(new EmbeddingsError('late', 'the embeddings endpoint is too slow for so many texts', null)));
  return readMeanings(texts, encoder.model, inTime, (share) => onProgress('reading meanings', share));
}

process.once('disconnect', () => process.exit(1));
process.once('message', (job: ChildJob) => {
  const failed = (error: unknown): ChildAnswer => ({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
  void work(job).catch(failed).then((answer) => say(answer, () => process.disconnect()));
});
