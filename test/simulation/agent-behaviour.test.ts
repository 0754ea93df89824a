import { describe, expect, test } from 'vitest';
import { ACTIONS, problemsOfMessage, type ActionName, type ActionSpec } from '../../domain/actions.ts';
import { nextMove, type Move, type TicketView } from '../../simulation/agent-behaviour.ts';
import { makeAccounts, makeTicket, type DemoTicket } from '../../simulation/desk.ts';
import { makeRandom, type Random } from '../../simulation/random.ts';

const accounts = makeAccounts(1);

/** What an obedient desk makes of a move: just enough lifecycle to play a ticket to its end. */
function apply(view: TicketView, move: Move): TicketView {
  const done = [...view.done, move.do];
  switch (move.do) {
    case 'reply':
      return { ...view, done, status: move.fields.pend ? 'pending' : 'open' };
    case 'customer_reply':
    case 'resume':
      return { ...view, done, status: 'open' };
    case 'solve':
      return { ...view, done, status: 'solved' };
    case 'escalate':
      return { ...view, done, level: view.level === 'L1' ? 'L2' : 'engineering' };
    case 'hand_off':
      return { ...view, done, level: move.fields.level ?? view.level };
    case 'flag_misroute':
    case 'set_category':
      return { ...view, done, category: move.fields.category ?? view.category };
    default:
      return { ...view, done };
  }
}

function play(random: Random, n: number, category?: string | null): { ticket: DemoTicket; moves: Move[]; end: TicketView } {
  const ticket = makeTicket(random, n, accounts);
  let view: TicketView = { status: 'open', level: 'L1', category: category === undefined ? ticket.truth.category : category, assigned: true, done: [] };
  const moves: Move[] = [];
  for (let move = nextMove(view, ticket, random, { speed: 60 }); move; move = nextMove(view, ticket, random, { speed: 60 })) {
    moves.push(move);
    view = apply(view, move);
    if (moves.length > 40) break;
  }
  return { ticket, moves, end: view };
}

function playMany(count: number, category?: string | null) {
  const random = makeRandom(9);
  return Array.from({ length: count }, (_, n) => play(random, n, category));
}

describe('a simulated ticket', () => {
  const played = playMany(1_000);
  /** Without those whose customer never came back: they end early. */
  const answered = played.filter(({ ticket }) => ticket.followUp !== null);
  const names = played.map(({ moves }) => moves.map((move) => move.do));

  test('always ends solved', () => {
    expect(played.filter(({ end }) => end.status !== 'solved')).toEqual([]);
  });

  test('consists of well-formed actions, with text exactly where text belongs', () => {
    for (const move of played.flatMap(({ moves }) => moves)) {
      const spec: ActionSpec = ACTIONS[move.do];
      const bodyId = move.text === null ? {} : { bodyId: 'body/1' };
      expect(problemsOfMessage(move.do, { actor: 'agent/ana', ...bodyId, ...move.fields })).toEqual([]);
      expect(spec.text !== null || move.text === null).toBe(true);
      expect(move.afterMs).toBeGreaterThan(0);
    }
  });

  test('is accepted first and again after each handoff', () => {
    for (const actions of names) {
      expect(actions[0]).toBe('accept');
      actions.forEach((name, i) => {
        if (name === 'escalate' || name === 'hand_off') expect(actions[i + 1]).toBe('accept');
      });
    }
  });

  test('is escalated to the level it needs, and no further', () => {
    for (const { ticket, moves } of answered) {
      const wanted: Record<string, number> = { L1: 0, L2: 1, engineering: 2 };
      expect(moves.filter((move) => move.do === 'escalate')).toHaveLength(wanted[ticket.truth.needs]!);
    }
  });

  test('comes back from engineering with the cause on the timeline', () => {
    const deep = answered.filter(({ ticket }) => ticket.truth.needs === 'engineering');
    expect(deep.length).toBeGreaterThan(10);
    for (const { moves, end } of deep) {
      expect(moves.map((move) => move.do).join(' ')).toContain('note hand_off accept');
      expect(end.level).toBe('L2');
    }
  });

  test('is now and then reopened, at most once', () => {
    const reopened = names.filter((actions) => actions.filter((name) => name === 'solve').length > 1);
    expect(reopened.length).toBeGreaterThan(20);
    expect(reopened.length).toBeLessThan(120);
    expect(Math.max(...names.map((actions) => actions.filter((name) => name === 'solve').length))).toBe(2);
  });

  test('waits for the customer in a good part of the cases', () => {
    const pended = played.filter(({ moves }) => moves.some((move) => move.do === 'reply' && move.fields.pend));
    expect(pended.length / played.length).toBeGreaterThan(0.25);
  });
});

describe('a wrong category', () => {
  test('is flagged with the right one, most of the time', () => {
    const wrong = playMany(400, 'how_to').filter(({ ticket }) => ticket.truth.category !== 'how_to');
    const flagged = wrong.filter(({ moves }) => moves.some((move) => move.do === 'flag_misroute'));
    expect(flagged.length / wrong.length).toBeGreaterThan(0.75);
    expect(flagged.length).toBeLessThan(wrong.length);
    for (const { moves, ticket } of flagged) {
      expect(moves.find((move) => move.do === 'flag_misroute')?.fields).toMatchObject({ kind: 'wrong_category', category: ticket.truth.category });
    }
  });

  test('in triage the category is set by hand', () => {
    for (const { moves } of playMany(50, null)) expect(moves[1]?.do).toBe('set_category');
  });
});

describe('nobody moves', () => {
  const ticket = makeTicket(makeRandom(1), 1, accounts);
  const view: TicketView = { status: 'open', level: 'L1', category: null, assigned: true, done: [] };
  const ask = (change: Partial<TicketView>) => nextMove({ ...view, ...change }, ticket, makeRandom(1), { speed: 1 });

  test('while the ticket waits for an agent, or once it is closed', () => {
    expect(ask({})).not.toBeNull();
    expect(ask({ assigned: false })).toBeNull();
    expect(ask({ status: 'closed' })).toBeNull();
  });

  test('twice as fast is half the wait', () => {
    const slow = nextMove(view, ticket, makeRandom(1), { speed: 1 });
    const fast = nextMove(view, ticket, makeRandom(1), { speed: 2 });
    expect(slow!.afterMs / fast!.afterMs).toBeCloseTo(2, 2);
  });

  test('a speed of nothing is refused', () => {
    expect(() => nextMove(view, ticket, makeRandom(1), { speed: 0 })).toThrow(/speed: 0 is not above 0/);
  });

  test('an escalation that is refused is given up', () => {
    const refused: ActionName[] = ['accept', 'escalate', 'accept', 'escalate', 'accept', 'reply'];
    expect(ask({ category: ticket.truth.category, done: refused })?.do).toBe('solve');
  });
});
