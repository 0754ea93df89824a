/**
 * What happens next to a ticket of the demo desk: which step an agent or the customer takes, after how long, with which words. Pure:
 * whoever drives the demo asks after every change, waits, and sends the move as an action.
 */
import type { ActionFields, ActionName, EscalationReason } from '../domain/actions.ts';
import { IMPACTS } from '../domain/actions.ts';
import { LEVELS, type Level, type Status } from '../domain/ticket.ts';
import { ANSWERS, SECOND_ANSWER } from './agent-answers.ts';
import { ABROAD, REOPENINGS, ROOT_CAUSES, SCRIPTS } from './agent-texts.ts';
import type { DemoTicket } from './desk.ts';
import { fill, type FrameKey } from './frames.ts';
import { chance, pick, type Random } from './random.ts';
import type { DemoCategory } from './taxonomy.ts';

/** The ticket as its driver sees it. */
export interface TicketView {
  status: Status;
  level: Level;
  category: string | null;
  /** Whether an agent holds it. */
  assigned: boolean;
  /** Moves sent so far, refused ones too, oldest first. */
  done: readonly ActionName[];
}

/** One action to send: `do` and `fields` are a row of the action registry. */
export type Move = {
  /** How long to wait before it, already divided by the speed. */
  afterMs: number;
  /** Who does it: the ticket's assignee or its requester. */
  by: 'agent' | 'requester';
  text: string | null;
} & { [A in ActionName]: { do: A; fields: ActionFields<A> } }[ActionName];

/** A move without its delay: `minutes` are drawn from the range. */
type Step = Omit<Move, 'afterMs'> & { minutes: readonly [least: number, most: number] };

const NOTICES_MISROUTE = 0.85;
const ASKS_FIRST = 0.35;
const REOPENS = 0.06;
/** L1 → L2 → engineering. One that is refused is not tried for ever. */
const MOST_ESCALATIONS = 2;
/** Actions after which somebody else has to take the ticket on. */
const PASSES_ON: readonly ActionName[] = ['hand_off', 'escalate', 'flag_misroute', 'set_category'];

const REASONS: Readonly<Record<DemoCategory, EscalationReason>> = {
  billing: 'needs_access',
  login_access: 'needs_access',
  sso_identity: 'skill_gap',
  integrations: 'skill_gap',
  data_sync: 'suspected_bug',
  reporting: 'skill_gap',
  performance_outage: 'suspected_bug',
  bug: 'suspected_bug',
  how_to: 'skill_gap',
  contract_renewal: 'needs_access',
};

/**
 * The next move on a ticket. Ask once after each change of the ticket: chance decides anew at every call.
 * @param speed 1 is real life; 60 makes minutes of hours
 * @returns null when nobody has anything to do: unassigned, closed, or solved for good
 * @throws RangeError when speed is not above 0
 */
export function nextMove(view: TicketView, ticket: DemoTicket, random: Random, { speed }: { speed: number }): Move | null {
  if (!(speed > 0)) throw new RangeError(`speed: ${speed} is not above 0; 1 is real life, 60 makes minutes of hours`);
  const step = nextStep(view, ticket, random);
  if (step === null) return null;
  const { minutes: [least, most], ...move } = step;
  return { ...move, afterMs: Math.round(((least + random() * (most - least)) * 60_000) / speed) } as Move; // Omit lost the union
}

function nextStep(view: TicketView, ticket: DemoTicket, random: Random): Step | null {
  switch (view.status) {
    case 'new':
    case 'open':
      return view.assigned ? agentStep(view, ticket, random) : null;
    case 'pending':
      return ticket.followUp === null
        ? agent('solve', [1_200, 2_400], { resolution: 'no_answer' })
        : { do: 'customer_reply', fields: {}, by: 'requester', text: ticket.followUp, minutes: [15, 240] };
    case 'on_hold':
      return agent('resume', [30, 120], {});
    case 'solved':
      return solvedStep(view, ticket, random);
    case 'closed':
      return null;
  }
}

function agentStep(view: TicketView, ticket: DemoTicket, random: Random): Step {
  const { done } = view;
  const { truth } = ticket;
  const last = done.at(-1);
  if (done.lastIndexOf('accept') <= Math.max(...PASSES_ON.map((name) => done.lastIndexOf(name)))) return agent('accept', [0.5, 4], {});
  if (last === 'accept' && view.category !== truth.category) {
    const { category, subcategory } = truth;
    if (view.category === null) return agent('set_category', [1, 4], { category, subcategory });
    if (chance(random, NOTICES_MISROUTE)) {
      return agent('flag_misroute', [1, 5], { kind: 'wrong_category', category }, `This is about ${category}, not ${view.category}.`);
    }
  }
  if (view.level === 'engineering') return engineeringStep(last, random);
  if (last === 'reply') return agent('solve', [1, 10], { resolution: 'answered' });
  if (!done.includes('reply') && chance(random, ASKS_FIRST)) return agent('reply', [3, 25], { pend: true }, words(random, ticket, 'ask'));
  if (mustEscalate(view, ticket)) return escalation(view, ticket, random);
  return agent('reply', [4, 40], {}, done.includes('solve') && truth.language === 'en' ? SECOND_ANSWER : words(random, ticket, 'answer'));
}

/** Engineers write down what it was and give the ticket back to the people who talk to the customer. */
function engineeringStep(last: ActionName | undefined, random: Random): Step {
  return last === 'note'
    ? agent('hand_off', [1, 5], { level: 'L2', reason: 'fixed' }, 'Fixed on our side, please verify with the customer and answer.')
    : agent('note', [45, 300], {}, pick(random, ROOT_CAUSES));
}

/** Not when it came back from above: then the answer is known. */
function mustEscalate({ level, done }: TicketView, { truth }: DemoTicket): boolean {
  const cameBack = done.lastIndexOf('hand_off') > done.lastIndexOf('escalate');
  const tries = done.filter((name) => name === 'escalate').length;
  return !cameBack && tries < MOST_ESCALATIONS && LEVELS.indexOf(level) < LEVELS.indexOf(truth.needs);
}

function escalation({ level }: TicketView, { externalId, truth }: DemoTicket, random: Random): Step {
  const script = SCRIPTS[truth.category];
  return agent(
    'escalate',
    [10, 60],
    {
      reason: REASONS[truth.category],
      tried: [...script.triedCodes],
      impact: pick(random, IMPACTS),
      evidence: [`${externalId}/log`],
      questions: [level === 'L1' ? 'next_step' : 'root_cause'],
    },
    script.tried,
  );
}

function solvedStep({ done }: TicketView, { truth }: DemoTicket, random: Random): Step | null {
  const solvedOnce = done.filter((name) => name === 'solve').length === 1;
  if (!solvedOnce || !chance(random, REOPENS)) return null;
  const text = fill(random, pick(random, REOPENINGS[truth.language]));
  return { do: 'customer_reply', fields: {}, by: 'requester', text, minutes: [60, 600] };
}

function words(random: Random, { truth }: DemoTicket, kind: 'ask' | 'answer'): string {
  if (truth.language !== 'en') return pick(random, ABROAD[truth.language][kind]);
  const { category, subcategory } = truth;
  return pick(random, kind === 'ask' ? SCRIPTS[category].ask : ANSWERS[`${category}/${subcategory}` as FrameKey]); // the taxonomy's own pair
}

function agent<A extends ActionName>(name: A, minutes: Step['minutes'], fields: ActionFields<A>, text: string | null = null): Step {
  return { do: name, fields, by: 'agent', text, minutes };
}
