/** Conditions a rule might have: every single fact and every sensible pair that enough tickets share. */
import { mayPair, type Facts } from './facts.ts';

/** Fewer tickets cannot tell a habit from chance. */
export const FEWEST_TICKETS = 5;

export interface Candidate {
  /** Numbers of its facts, one or two. */
  facts: readonly number[];
  /** Places of the tickets it holds for, ascending. */
  tickets: readonly number[];
  /** The most specific rule decides: a pair before a single fact. */
  specificity: number;
  /** Bits it takes to name this one among all of its kind: what having tried many costs. */
  nameBits: number;
}

/** Bits for each condition, so that the shorter of two equal rules wins. */
const CONDITION_BITS = 3;

/**
 * @param ticketCount only the first so many tickets are looked at
 * @returns candidates that hold for at least {@link FEWEST_TICKETS}; a pair that holds for the same tickets as one of its facts alone
 * is left out
 */
export function candidatesOf({ facts, ofTicket }: Facts, ticketCount: number): Candidate[] {
  const holdsFor = new Map<number, number[]>();
  for (let i = 0; i < ticketCount; i += 1) for (const fact of ofTicket[i] ?? []) add(holdsFor, fact, i);
  keepTelling(holdsFor);
  // What a ticket is about is no candidate by itself: the routing matrix speaks for it.
  const singles = [...holdsFor].filter(([fact]) => facts[fact]?.kind !== 'category' && facts[fact]?.kind !== 'subcategory').map(([fact, tickets]) => ({ facts: [fact], tickets }));
  const pairs = pairsOf(facts, ofTicket.slice(0, ticketCount), holdsFor);
  return named([...singles, ...pairs], facts);
}

type Unnamed = Pick<Candidate, 'facts' | 'tickets'>;

function pairsOf(facts: Facts['facts'], ofTicket: readonly (readonly number[])[], holdsFor: ReadonlyMap<number, readonly number[]>): Unnamed[] {
  const key = (a: number, b: number) => a * facts.length + b;
  const counts = new Map<number, number>();
  const partners = ofTicket.map((found) => found.filter((fact) => holdsFor.has(fact)));
  const eachPair = (visit: (a: number, b: number, ticket: number) => void) => {
    partners.forEach((found, ticket) => {
      for (const [n, a] of found.entries()) {
        const kind = facts[a]?.kind;
        if (kind === undefined || kind === 'term') break; // terms come last
        for (const b of found.slice(n + 1)) if (mayPair(kind, facts[b]?.kind ?? kind)) visit(a, b, ticket);
      }
    });
  };
  eachPair((a, b) => counts.set(key(a, b), (counts.get(key(a, b)) ?? 0) + 1));
  const size = (fact: number) => holdsFor.get(fact)?.length ?? 0;
  const sizeOf = ({ facts: [a = -1, b = -1] }: { facts: number[] }) => size(a) + size(b);
  const isNew = (a: number, b: number) => {
    const count = counts.get(key(a, b)) ?? 0;
    return count >= FEWEST_TICKETS && count < size(a) && count < size(b);
  };
  const pairs = new Map<number, { facts: number[]; tickets: number[] }>();
  eachPair((a, b, ticket) => {
    if (!isNew(a, b)) return;
    const pair = pairs.get(key(a, b));
    if (pair) pair.tickets.push(ticket);
    else pairs.set(key(a, b), { facts: [a, b], tickets: [ticket] });
  });
  // Of two that hold for the same tickets the one made of rarer facts comes first, and wins.
  return [...pairs.values()].sort((p, q) => sizeOf(p) - sizeOf(q));
}

/** Leaves out the rare, and facts that hold for the same tickets as another one: the account, where it has one requester only. */
function keepTelling(holdsFor: Map<number, number[]>): void {
  const known = new Set<string>();
  for (const [fact, tickets] of [...holdsFor].sort(([a], [b]) => a - b)) {
    const places = tickets.join();
    if (tickets.length < FEWEST_TICKETS || known.has(places)) holdsFor.delete(fact);
    known.add(places);
  }
}

function named(candidates: readonly Unnamed[], facts: Facts['facts']): Candidate[] {
  const kindOf = (candidate: Unnamed) => candidate.facts.map((fact) => facts[fact]?.kind).join('+');
  const sizes = new Map<string, number>();
  for (const candidate of candidates) sizes.set(kindOf(candidate), (sizes.get(kindOf(candidate)) ?? 0) + 1);
  return candidates.map((candidate) => ({
    ...candidate,
    specificity: candidate.facts.length,
    nameBits: Math.log2(sizes.get(kindOf(candidate)) ?? 1) + CONDITION_BITS * candidate.facts.length,
  }));
}

function add(lists: Map<number, number[]>, key: number, value: number): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
