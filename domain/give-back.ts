/** Back to the queue at its old place: the agent let the ticket lie, declined it, or is gone. */
import { record, sendToQueue, specOf, type Draft } from './draft.ts';
import { ableAgents } from './eligibility.ts';
import { triageTeam } from './routing-matrix.ts';

interface GivingBack {
  /** The agent is not asked again for this ticket; otherwise not for a while. */
  forGood: boolean;
  /** The first half of the sentence on the timeline. */
  why: string;
  data?: Record<string, unknown>;
}

/** Requeues the ticket without this agent. With everybody left out nobody could ever take it: then all are asked again, with an alert. */
export function giveBack(draft: Draft, agent: string, { forGood, why, data = {} }: GivingBack): void {
  const { state, facts } = draft;
  const { placement, team, level, requiredSkills, optionalSkills } = state;
  if (team === null) return;
  record(draft, 'requeued', `${why}; back in the queue of ${team}`, { data });
  const stillResting = Object.entries(placement.resting ?? {}).filter(([, untilMs]) => untilMs > facts.nowMs);
  const excluded = forGood ? [...new Set([...placement.excluded, agent])] : placement.excluded;
  const resting = { ...Object.fromEntries(stillResting), ...(!forGood && { [agent]: facts.nowMs + facts.config.placement.excludeForMs }) };
  state.placement = { ...placement, excluded, resting };
  const able = ableAgents(specOf(state, facts.config, null), facts.config);
  if (able.every((id) => excluded.includes(id) || id in resting)) startOver(draft);
  sendToQueue(draft, { team, level, requiredSkills, optionalSkills });
}

/** Clears all exclusions of a ticket that nobody is left for. */
export function startOver(draft: Draft): void {
  const { state, facts } = draft;
  state.placement = { ...state.placement, excluded: [], resting: {} };
  record(draft, 'alert', `Everybody who could take it in ${state.team ?? triageTeam(facts.config)} has declined it or let it lie: all are asked again`, {
    data: { alert: 'exhausted' },
  });
}
