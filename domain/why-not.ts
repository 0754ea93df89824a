/** Why an action cannot be done, as far as config and other tickets tell; what the ticket's own state forbids is in lifecycle.ts. */
import type { ActionFields } from './actions.ts';
import type { RoutingConfig } from './config.ts';
import { whyNotAnswer, whyNotConsult } from './consult.ts';
import type { Facts } from './draft.ts';
import { targetAt, whyNotEscalate, whyNotWithout } from './escalation.ts';
import type { TicketEvent } from './events.ts';
import { whyNotIncident } from './incident-member.ts';
import { whyNotResolveIssue } from './issue.ts';
import type { Refusal } from './lifecycle.ts';
import { whyNotAbsorb, whyNotMerge } from './merge.ts';
import { own } from './routing-matrix.ts';
import { LEVELS, type TicketState } from './ticket.ts';

type ActionEvent = Extract<TicketEvent, { type: 'action' }>;

/** What depends on the config: unknown teams, missing handoff fields, nobody above. Null: go ahead. */
export function whyNotByConfig(state: TicketState, { action, actor, bodyId }: ActionEvent, { config, other = null }: Facts): Refusal | null {
  switch (action.name) {
    case 'escalate':
      return whyNotEscalate(state, action, bodyId, config);
    case 'hand_off':
      return whyNotHandOff(state, action, bodyId, config);
    case 'resolve_issue':
      return whyNotResolveIssue(state, action);
    case 'consult':
      return whyNotConsult(state, action, config);
    case 'answer_consult':
      return whyNotAnswer(state, action, actor, config);
    case 'merge':
      return whyNotMerge(state, action.into, other);
    case 'absorb':
      return whyNotAbsorb(state, action.from, other);
    case 'join_incident':
    case 'leave_incident':
    case 'incident_reply':
      return whyNotIncident(state, action);
    case 'flag_misroute':
      return whyNotFlag(action, config);
    case 'set_category':
      return whyNotCategory(action, config);
    default:
      return null;
  }
}

function whyNotCategory({ category, subcategory }: ActionFields<'set_category'>, { categories }: RoutingConfig): Refusal | null {
  const known = own(categories, category);
  if (!known) return unknown('category', category, Object.keys(categories));
  if (subcategory === undefined || own(known.subcategories, subcategory)) return null;
  return unknown('subcategory', subcategory, Object.keys(known.subcategories));
}

function whyNotHandOff(state: TicketState, fields: ActionFields<'hand_off'>, bodyId: string | null, config: RoutingConfig): Refusal | null {
  const { team, level, agent, reason = '' } = fields;
  if ([team, level, agent].filter((given) => given !== undefined).length !== 1) {
    return { code: 'malformed', reason: 'hand_off: give exactly one of team, level, agent' };
  }
  if (team !== undefined && own(config.teams, team) === undefined) return unknown('team', team, Object.keys(config.teams));
  if (agent !== undefined && own(config.agents, agent) === undefined) return unknown('agent', agent, Object.keys(config.agents));
  const target = level === undefined ? undefined : targetAt(state, level, config);
  if (level !== undefined && !target) return unknown('level', level, levelsOf(config));
  if (agent !== undefined && config.agents[agent]?.teams.length === 0) return ineligible('agent', agent, 'is in no team');
  const to = target?.team ?? team ?? teamWith(state, agent, config);
  const toLevel = config.teams[to]?.level ?? state.level;
  if (agent === undefined && toLevel !== 'ai' && !Object.values(config.agents).some(({ teams }) => teams.includes(to))) {
    return ineligible('team', to, 'has nobody who could take it');
  }
  // A handoff upwards is an escalation by another name.
  return LEVELS.indexOf(toLevel) > LEVELS.indexOf(state.level) ? whyNotWithout(toLevel, { ...fields, reason }, bodyId, config) : null;
}

/** The team in which an agent would have the ticket. */
function teamWith(state: TicketState, agent: string | undefined, config: RoutingConfig): string {
  const teams = own(config.agents, agent ?? '')?.teams ?? [];
  const here = state.team ?? '';
  return teams.includes(here) ? here : (teams[0] ?? here);
}

function ineligible(field: string, value: string, why: string): Refusal {
  return { code: 'unknown-target', reason: `${field}: "${value}" ${why}; choose another one, or change routing.yaml` };
}

function whyNotFlag({ kind, category, team, priority }: ActionFields<'flag_misroute'>, config: RoutingConfig): Refusal | null {
  if (category !== undefined && own(config.categories, category) === undefined) return unknown('category', category, Object.keys(config.categories));
  if (team !== undefined && own(config.teams, team) === undefined) return unknown('team', team, Object.keys(config.teams));
  if (kind === 'wrong_category' && category === undefined) return missing(kind, 'category');
  if (kind === 'wrong_team' && team === undefined && category === undefined) return missing(kind, 'team');
  if (kind === 'wrong_priority' && priority === undefined) return missing(kind, 'priority');
  return null;
}

function missing(kind: string, field: string): Refusal {
  return { code: 'malformed', reason: `flag_misroute: ${kind} needs ${field}, so that the ticket can go where it belongs` };
}

function unknown(field: string, value: string, known: string[]): Refusal {
  return { code: 'unknown-target', reason: `${field}: "${value}" is not in routing.yaml; known: ${known.join(', ')}` };
}

function levelsOf(config: RoutingConfig): string[] {
  return [...new Set(Object.values(config.teams).map(({ level }) => level))];
}
