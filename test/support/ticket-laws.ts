/** What must hold between any two moments of a world of tickets. Each law is worked out anew from the documents, not asked of domain/. */
import type { PlacedTicket } from '../../domain/placement-operations.ts';
import { isOpenMinute } from './minute-walk.ts';
import type { LivedTicket, TicketWorld } from './ticket-world.ts';

const MINUTE = 60_000;
/** On which channels somebody works, by status. */
const WORKS_ON: Record<string, readonly string[]> = { online: ['email', 'web', 'chat', 'phone'], away: ['email', 'web'], transfers_only: [], offline: [] };

/** @returns every law that is broken, in words. */
export function brokenLaws(world: TicketWorld): string[] {
  return [
    ...world.faults,
    ...world.overCap.map((claim) => `over cap by automation: ${claim}`),
    ...ownership(world),
    ...capacity(world),
    ...[...world.tickets.values()].flatMap((ticket) => [...place(world, ticket), ...clocks(ticket), ...story(ticket)]),
    ...nobodyWaitsInVain(world),
  ];
}

/** No ticket is owned twice, and none without its owner knowing. */
function ownership({ docs }: TicketWorld): string[] {
  const broken: string[] = [];
  const holders = new Map<string, string[]>();
  for (const agent of Object.values(docs.agents)) for (const { t } of agent.held) holders.set(t, [...(holders.get(t) ?? []), agent._id]);
  for (const { _id, state, agent } of Object.values(docs.tickets)) {
    const expected = state === 'assigned' ? [agent] : [];
    if ((holders.get(_id) ?? []).join() !== expected.join()) broken.push(`${_id} is ${state} with ${agent ?? 'nobody'} and held by ${(holders.get(_id) ?? []).join(' and ') || 'nobody'}`);
  }
  return broken;
}

/** What an agent is said to carry is what the agent's tickets weigh. */
function capacity({ docs }: TicketWorld): string[] {
  return Object.values(docs.agents).flatMap((agent) => {
    const mine = Object.values(docs.tickets).filter((ticket) => ticket.agent === agent._id && ticket.state === 'assigned');
    const weighs = (tickets: readonly PlacedTicket[]): number => tickets.reduce((sum, { weight }) => sum + weight, 0);
    const onChannels = (['email', 'web', 'chat', 'phone'] as const).every((channel) => agent.used[channel] === weighs(mine.filter(({ spec }) => spec?.channel === channel)));
    return agent.used.total === weighs(mine) && onChannels ? [] : [`${agent._id} is said to carry ${agent.used.total}, and carries ${weighs(mine)}`];
  });
}

/** No ticket is lost: it stands where its status says, and weighs what its status says. */
function place(world: TicketWorld, { state }: LivedTicket): string[] {
  const { ticketId, status, placement } = state;
  const doc = world.docs.tickets[ticketId];
  if (doc === undefined) return [`${ticketId} has no document`];
  const broken: string[] = [];
  const isAtWork = status !== 'solved' && status !== 'closed';
  const belongs = isAtWork ? ['waiting', 'assigned'] : [status === 'closed' ? 'closed' : 'idle'];
  // One that came solved was never placed.
  if (!belongs.includes(doc.state)) broken.push(`${ticketId} is ${status} and its document ${doc.state}`);
  if (isAtWork) {
    const weight = status === 'pending' || status === 'on_hold' ? 0 : world.config.capacity.weight[state.channel];
    if (doc.weight !== weight) broken.push(`${ticketId} is ${status} and weighs ${doc.weight}`);
    if (doc.team !== state.team) broken.push(`${ticketId} is in ${state.team ?? 'no team'} and queues in ${doc.team}`);
  }
  if (doc.epoch !== placement.epoch) broken.push(`${ticketId} is at placement ${placement.epoch}, its document at ${doc.epoch}`);
  if (!world.news.some((news) => news.ticketId === ticketId) && isAtWork && (placement.agent !== doc.agent || placement.state !== doc.state)) {
    broken.push(`${ticketId} believes to be ${placement.state} with ${placement.agent ?? 'nobody'}, and is ${doc.state} with ${doc.agent ?? 'nobody'}`);
  }
  return broken;
}

/** Entries of a ledger looked at already, all in order. */
const lookedAt = new WeakMap<LivedTicket, number>();

/** Each clock event once; ends only what began; one open instance of a name; nothing due without a moment, nor after the end. */
function clocks(ticket: LivedTicket): string[] {
  const { state, ledger } = ticket;
  const { ticketId, status, sla } = state;
  const broken: string[] = [];
  const seen = new Set<string>();
  const ended = new Set<string>();
  const resting = new Map<string, boolean>();
  const isNew = lookedAt.get(ticket) !== ledger.length;
  for (const { clock, instance, kind, thresholdPercent, detail } of isNew ? ledger : []) {
    const which = `${clock}#${instance}`;
    const isOnce = kind === 'activate' || kind === 'warn' || kind === 'breach' || kind === 'ladder' || (clock !== 'resolution' && (kind === 'fulfil' || kind === 'cancel'));
    const key = `${kind} ${which} ${thresholdPercent ?? ''} ${kind === 'ladder' ? (detail ?? '') : ''}`;
    if (isOnce && seen.has(key)) broken.push(`${ticketId}: ${key} twice`);
    seen.add(key);
    if (kind !== 'activate' && !seen.has(`activate ${which}  `)) broken.push(`${ticketId}: ${key} before it began`);
    if (ended.has(which) && clock !== 'resolution') broken.push(`${ticketId}: ${key} after its end`);
    // The older of two merged clocks brings its own pauses along.
    if (kind === 'retarget' && detail?.startsWith('merged') === true) resting.delete(which);
    else if (kind === 'activate') resting.set(which, false);
    else if (kind === 'pause' || kind === 'resume') {
      if (resting.get(which) === (kind === 'pause')) broken.push(`${ticketId}: ${key} twice in a row`);
      resting.set(which, kind === 'pause');
    }
    if ((kind === 'fulfil' || kind === 'cancel') && clock !== 'resolution') ended.add(which);
    if (kind === 'fulfil') resting.delete(which);
  }
  if (broken.length === 0) lookedAt.set(ticket, ledger.length);
  const names = sla.open.map(({ name }) => name);
  if (new Set(names).size !== names.length) broken.push(`${ticketId} has two open clocks of a name: ${names.join()}`);
  if ((status === 'solved' || status === 'closed') && names.length > 0) broken.push(`${ticketId} is ${status} and has open clocks: ${names.join()}`);
  if (status === 'closed' && state.dueAtMs !== null) broken.push(`${ticketId} is closed and has a timer`);
  if (names.includes('next_reply') && names.includes('first_reply')) broken.push(`${ticketId} owes a first and a next reply`);
  return broken;
}

/** The timeline is numbered without gaps, and no message is on it twice. */
function story({ state, timeline }: LivedTicket): string[] {
  const isInOrder = timeline.every(({ n }, i) => n === i + 1) && timeline.length === state.timelineLength;
  const said = timeline.filter(({ kind }) => kind === 'customer_message' || kind === 'opened').map(({ bodyId }) => bodyId);
  return [...(isInOrder ? [] : [`${state.ticketId}: entries lost, doubled or out of order`]), ...(new Set(said).size === said.length ? [] : [`${state.ticketId}: a message twice`])];
}

/** After matching nobody waits for whom an eligible agent is free. */
function nobodyWaitsInVain(world: TicketWorld): string[] {
  return Object.values(world.docs.tickets).filter(({ state }) => state === 'waiting').flatMap((ticket) =>
    Object.keys(world.config.agents).filter((agent) => isFreeFor(world, agent, ticket)).map((agent) => `${ticket._id} waits in ${ticket.team} although ${agent} is free`),
  );
}

function isFreeFor({ config, docs, nowMs, claims }: TicketWorld, id: string, { spec }: PlacedTicket): boolean {
  const [agent, doc] = [config.agents[id], docs.agents[id]];
  const team = spec && config.teams[spec.team];
  if (!agent || !doc || !spec || !team) return false;
  // The calendars of these teams never close: waiting time is time.
  const waitedMs = nowMs - spec.enteredAtMs;
  const teams = [spec.team, ...team.overflow.filter(({ afterMs }) => waitedMs >= afterMs).map((helper) => helper.team)];
  if (team.supervisor && waitedMs >= team.supervisor.afterMs) teams.push(team.supervisor.team);
  const { rate } = config.placement;
  const isSlow = rate === null || (claims.get(id) ?? []).filter((atMs) => atMs > nowMs - rate.perMs).length < rate.tickets;
  const load = doc.used[spec.channel as keyof typeof doc.used];
  return agent.teams.some((each) => teams.includes(each))
    && agent.languages.includes(spec.language)
    && spec.requiredSkills.every((skill) => (agent.skills[skill] ?? 0) > 0)
    && (WORKS_ON[doc.status] ?? []).includes(spec.channel)
    && isOpenMinute(config.calendars[agent.shift]!, Math.floor(nowMs / MINUTE) * MINUTE)
    && !spec.excluded.includes(id) && (spec.resting?.[id] ?? 0) <= nowMs
    && isSlow
    && load + spec.weight <= (doc.caps[spec.channel] ?? 0) && doc.used.total + spec.weight <= (doc.caps['total'] ?? 0);
}
