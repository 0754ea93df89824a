/** One arm from its spoilt start to its last night. */
import { connectStore, type Store } from '../../store/connect.ts';
import { readChampion, readModel, readModelBytes, reignOf } from '../../store/models.ts';
import { statementsOf, type Arm, type RoutedTicket } from '../../simulation/learn-arms.ts';
import type { BenchTicket, LearnSplit } from '../../simulation/learn-split.ts';
import { changeBetween, shareWonBack, type ArmResult, type Night } from '../../simulation/learn-verdict.ts';
import { parseModel } from '../../training/model-file.ts';
import { predict, type TextModel } from '../../training/model.ts';
import type { Example } from '../../training/train.ts';
import type { Stack } from '../stack/stack.ts';
import { benchClient, type BenchClient } from './client.ts';
import { openDesk } from './desk.ts';

/** Judges take such a share of a night's tickets. */
const JUDGED_SHARE = 0.1;
const AT_ONCE = 6;
const SWAPPED_WITHIN_MS = 60_000;

/** Accuracies of the spoilt and the clean start on the test, by kind of model. */
export type Reference = (kind: string) => { spoilt: number; clean: number };

interface Champion {
  id: string;
  kind: string;
  right: boolean[];
}

export async function runArm(arm: Arm, stack: Stack, folder: string, split: LearnSplit, reference: Reference, seed: number, tell: (doing: string) => void): Promise<ArmResult> {
  tell('starting its worker and API');
  const desk = await openDesk(stack, `learn-${arm}`, folder, split.spoilt, split.categories);
  const store = await connectStore(stack.mongoUri, desk.database);
  try {
    const client = benchClient(desk);
    let champion = await firstChampion(store, split.test);
    const result: ArmResult = { arm, start: { champion: champion.id, kind: champion.kind, accuracy: accuracyOf(champion) }, nights: [] };
    for (const [i, tickets] of split.nights.entries()) {
      const night = i + 1;
      const day = await liveThrough(arm, client, tickets, split, seed * 1_000 + night, (doing) => tell(`night ${night} of ${split.nights.length}: ${doing}`));
      tell(`night ${night} of ${split.nights.length}: training and judging challengers`);
      const { sentences } = await client.retrain();
      const after = await championOf(store, split.test);
      const promoted = after.id !== champion.id;
      if (promoted) await untilWorkersHave(store, after.id);
      const { spoilt, clean } = reference(after.kind);
      result.nights.push({
        night, ...day, champion: after.id, kind: after.kind, promoted, accuracy: accuracyOf(after), wonBack: shareWonBack(accuracyOf(after), spoilt, clean),
        change: promoted ? changeBetween(champion.right, after.right) : null, report: sentences,
      });
      champion = after;
    }
    return result;
  } finally {
    await store.close();
    await desk.stop();
  }
}

/** A day's tickets come, are routed, spoken about, closed, and a few are judged by people who know. */
async function liveThrough(
  arm: Arm, client: BenchClient, tickets: readonly BenchTicket[], { nights, categories }: LearnSplit, seed: number, tell: (doing: string) => void,
): Promise<Pick<Night, 'opened' | 'routed' | 'misrouted' | 'triaged' | 'statements' | 'judged'>> {
  const routed: RoutedTicket[] = [];
  await inParallel(tickets, async (ticket) => {
    await client.open(ticket);
    routed.push({ ...ticket, routedAs: await client.routed(ticket) });
    tell(`${routed.length} of ${tickets.length} tickets routed`);
  });
  // As they were handed in, not as they came back: the same seed says the same things.
  const inOrder = tickets.flatMap(({ id }) => routed.filter((ticket) => ticket.id === id));
  const statements = statementsOf(arm, inOrder, categories, seed);
  tell('agents speak');
  await inParallel(statements, (statement) => client.say(statement));
  const spokenOf = new Set(statements.map(({ ticket }) => ticket));
  tell('tickets are closed');
  await inParallel(inOrder.filter(({ id, routedAs }) => routedAs !== null || spokenOf.has(id)), (ticket) => client.close(ticket));
  const truths = new Map(nights.flat().map(({ id, truth }) => [id, truth]));
  const judged = await client.toJudge(Math.ceil(tickets.length * JUDGED_SHARE));
  for (const id of judged) await client.judge(id, truths.get(id) ?? '');
  return {
    opened: tickets.length,
    routed: inOrder.filter(({ routedAs }) => routedAs !== null).length,
    misrouted: inOrder.filter(({ routedAs, truth }) => routedAs !== null && routedAs !== truth).length,
    triaged: inOrder.filter(({ routedAs }) => routedAs === null).length,
    statements: statements.length,
    judged: judged.length,
  };
}

/** The worker registers what it trained at start a moment after it is ready. */
async function firstChampion(store: Store, test: readonly Example[]): Promise<Champion> {
  const deadlineMs = Date.now() + SWAPPED_WITHIN_MS;
  while ((await readChampion(store)) === null && Date.now() < deadlineMs) await pause();
  return championOf(store, test);
}

/** Fetched from the registry and asked here: the test leaves this process for nowhere. */
async function championOf(store: Store, test: readonly Example[]): Promise<Champion> {
  const id = reignOf(await readChampion(store))?.modelId;
  if (id === undefined) throw new Error('No model is registered: the worker has not come up as it should');
  const { model } = parseModel(await readModelBytes(store, id), `model ${id}`);
  return { id, kind: (await readModel(store, id))?.kind ?? 'unknown', right: rightOn(model, test) };
}

/** Test text by test text, whether the model is right. */
export function rightOn(model: TextModel, test: readonly Example[]): boolean[] {
  return test.map(({ text, category }) => predict(model, text).guesses[0]?.label === category);
}

export function accuracyOf({ right }: { right: readonly boolean[] }): number {
  return right.filter((isRight) => isRight).length / right.length;
}

/** The next day is to be routed by the new champion. */
async function untilWorkersHave(store: Store, modelId: string): Promise<void> {
  const deadlineMs = Date.now() + SWAPPED_WITHIN_MS;
  while ((await store.workerModels.countDocuments({ modelId })) === 0) {
    if (Date.now() > deadlineMs) throw new Error(`The worker has not taken model ${modelId} within ${SWAPPED_WITHIN_MS / 1_000} s`);
    await pause();
  }
}

async function inParallel<T>(list: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const left = [...list];
  const worker = async () => {
    for (let item = left.shift(); item !== undefined; item = left.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 200));
}
