/** The night's first step: who said what about which ticket, and what of it may be learned. */
import { createHash } from 'node:crypto';

import { Context } from '@temporalio/activity';

import { chooseLabels, type HeardStory } from '../../domain/label-choice.ts';
import { claimsOf } from '../../domain/labels.ts';
import { readChampion, reignOf } from '../../store/models.ts';
import { keepFates, noteRun, startRun } from '../../store/retrain-runs.ts';
import { keepSnapshot } from '../../store/snapshots.ts';
import { readStories } from '../../store/stories.ts';
import { readLabelledFile } from '../../training/labelled-file.ts';
import type { RetrainNight } from '../contract.ts';
import type { ActivityDeps } from '../deps.ts';

export async function snapshot({ store, config, nowMs, meanings }: ActivityDeps, trainingFile: string, runId: string): Promise<RetrainNight> {
  const atMs = nowMs();
  await startRun(store, runId, atMs);
  const reign = reignOf(await readChampion(store));
  if (reign === null) throw new Error('no model is registered yet: a worker registers the first one when it starts');
  const known = await readLabelledFile(trainingFile);
  const counts = new Map<string, number>();
  for (const { category } of known) counts.set(category, (counts.get(category) ?? 0) + 1);
  const stories = await readStories(store, (tickets) => Context.current().heartbeat({ doing: 'reading tickets', tickets }));
  const heard = stories.map((story): HeardStory => ({ ...story, claims: claimsOf(story, config().config), draw: drawOf(story.ticketId) }));
  const { labels, fates } = chooseLabels(heard, config().config, counts, reign.learnedUntilMs);
  const fileSha256 = createHash('sha256').update(JSON.stringify(known)).digest('hex');
  const kept = await keepSnapshot(store, { fileSha256, labels }, atMs);
  await keepFates(store, fates, kept._id);
  await noteRun(store, runId, { snapshotId: kept._id, championId: reign.modelId });
  return { snapshotId: kept._id, championId: reign.modelId, atMs, ...(meanings.encoder() && { more: ['embedding'] }) };
}

/** Even over tickets, the same for ever, and not to be guessed by looking at the texts. */
function drawOf(ticketId: string): number {
  return createHash('sha256').update(`draw/${ticketId}`).digest().readUInt32BE() / 2 ** 32;
}
