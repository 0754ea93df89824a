/** Once a week: tells everybody who flagged tickets what became of that. */
import type { Label } from '../domain/label-choice.ts';
import { agentChannel, agentChannelId, lastDueMs, weeklyMoment, weeklyNotice, weekName, type FlagStory } from '../domain/weekly-flags.ts';
import { own } from '../domain/routing-matrix.ts';
import { bodiesById } from '../store/bodies.ts';
import type { Store } from '../store/connect.ts';
import { flagCounts, latestLabels, statementsOf, type Told } from '../store/flag-stories.ts';
import { keepNotices } from '../store/notices.ts';
import { joinSubject } from '../training/features.ts';
import { predict, type TextModel } from '../training/model.ts';
import type { ActivityDeps } from './deps.ts';
import { tell } from './notify.ts';

const READ_LIMIT_MS = 30_000;

/**
 * The week is the one that ended when it was last due: run again, by a retry, by hand or late, it tells nothing twice.
 * @returns how many agents had flagged
 */
export async function tellFlags({ store, config }: Pick<ActivityDeps, 'store' | 'config'>, model: TextModel, atMs: number): Promise<{ told: number }> {
  const { config: routing } = config();
  const { weeklyFlags } = routing.notifications;
  if (weeklyFlags === null) return { told: 0 };
  const moment = weeklyMoment(weeklyFlags, routing.calendars);
  const toMs = lastDueMs(moment, atMs);
  const fromMs = lastDueMs(moment, toMs - 1);
  const flaggers = await flagCounts(store, fromMs, toMs);
  if (flaggers.size === 0) return { told: 0 };
  const labels = await latestLabels(store);
  for (const [actor, flagged] of flaggers) {
    const agent = actor.slice('agent/'.length);
    const said = (await statementsOf(store, actor, fromMs)).filter((one) => one.source === 'flag' && one.atMs < toMs);
    const stories = await storiesOf(store, model, said, labels);
    const notice = weeklyNotice(agent, own(routing.agents, agent)?.teams[0] ?? null, weekName(moment, toMs), flagged, stories, atMs);
    await tell(store, routing, [notice]);
    if (agentChannel(routing, agentChannelId(agent))) await keepNotices(store, [{ channel: agentChannelId(agent), notice }]);
  }
  return { told: flaggers.size };
}

/** Asks the model that routes now about the tickets it has been taught. */
async function storiesOf(store: Store, model: TextModel, said: readonly Told[], labels: ReadonlyMap<string, Label>): Promise<FlagStory[]> {
  const learned = said.flatMap(({ ticketId, learnedBy }) => (learnedBy === null ? [] : (labels.get(ticketId) ?? [])));
  const bodies = await bodiesById(store, learned.map(({ bodyId }) => bodyId), READ_LIMIT_MS);
  return said.map(({ ticketId, fate, learnedBy }) => {
    const label = labels.get(ticketId);
    const body = learnedBy === null ? undefined : bodies.get(label?.bodyId ?? '');
    const isRightNow = body && label ? predict(model, joinSubject(body.subject ?? '', body.text)).guesses[0]?.label === label.category : null;
    return { ticketId, fate, learnedBy, isRightNow, standing: label ? { category: label.category, source: label.source } : null };
  });
}
