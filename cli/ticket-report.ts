/** The pages of `waybill ticket`: head, clocks, timeline, decisions. */
import { formatDuration } from '../domain/duration.ts';
import { priorLines } from './prior-tickets.ts';
import { count, oneLine, painter, percent, shorten, wrap, type Paint, type Terminal } from './terminal.ts';
import type { ClockView, DecisionView, Entry, Waybill } from './ticket-view.ts';

interface ReportOptions {
  terminal: Terminal;
  /** Whole texts and every decision. */
  isFull: boolean;
}

const LABEL_WIDTH = 11;
const TIME_WIDTH = 10;
const SHORT_TEXT = 240;
const RECENT_DECISIONS = 5;

export function ticketReport(view: Waybill, { terminal, isFull }: ReportOptions): string[] {
  const paint = painter(terminal);
  const { columns } = terminal;
  const nowMs = terminal.nowMs();
  return [
    ...head(view, paint, nowMs, columns),
    '',
    ...section('Clocks', view.clocks.map((clock) => clockLine(clock, nowMs, paint)), paint, 'none is running'),
    '',
    ...section('Before', priorLines(view.priorTickets, { paint, columns, isFull }), paint, 'the first ticket of this customer'),
    '',
    ...section('Timeline', timelineLines(view, { paint, columns, isFull }), paint, 'nothing yet'),
    '',
    ...section('Decisions', decisionLines(view.decisions, { paint, columns, isFull }), paint, 'none yet'),
  ];
}

function head({ ticket, understanding, context, account, placement, cameFrom }: Waybill, paint: Paint, nowMs: number, columns: number): string[] {
  const row = (name: string, ...values: string[]) =>
    values
      .flatMap((value) => wrap(value, columns - LABEL_WIDTH))
      .map((line, i) => paint('dim', (i === 0 ? name : '').padEnd(LABEL_WIDTH)) + line);
  const here = ticket.team === null ? 'no team yet' : `${ticket.team} (${ticket.level})`;
  const since = formatDuration(nowMs - placement.enteredAtMs);
  const holder = ticket.assignee ?? (placement.state === 'waiting' ? 'nobody yet, waiting' : 'nobody');
  const topic = [ticket.category ?? 'not categorised', ticket.subcategory].filter((part) => part !== null).join(' / ');
  const guesses = understanding?.guesses ?? [];
  const [best] = guesses;
  const others = guesses.slice(1).filter(({ category }) => category !== ticket.category);
  const moves = [
    ...cameFrom.map(({ level, team, agent }) => `${level} ${team}${agent === null ? '' : ` (${agent})`}`),
    `${ticket.level} ${ticket.team ?? 'nowhere'}${ticket.assignee === null ? '' : ` (${ticket.assignee})`}`,
  ];
  const history = [
    ticket.reassignments > 0 ? count(ticket.reassignments, 'reassignment') : '',
    ticket.reopens > 0 ? `reopened ${count(ticket.reopens, 'time')}` : '',
    ticket.flags > 0 ? `flagged ${count(ticket.flags, 'time')}` : '',
  ].filter(Boolean);
  const [title = '', ...moreTitle] = wrap(ticket.subject === null ? '(no subject)' : oneLine(ticket.subject), columns - ticket.ticketId.length - 2);
  return [
    `${paint('bold', ticket.ticketId)}  ${paint('bold', title)}`,
    ...moreTitle.map((line) => paint('bold', line.padStart(line.length + ticket.ticketId.length + 2))),
    [paint('cyan', ticket.status), `${inColour(ticket.priority, paint)} (${ticket.prioritySetBy})`, ticket.level, ticket.mode, ticket.channel, ticket.language].join(' · ') +
      slaWords(ticket.slaState, paint),
    '',
    ...row('Holder', `${holder}, in ${here}${ticket.status === 'closed' || ticket.status === 'solved' ? '' : ` for ${since}`}`),
    ...row('About', `${topic} (${ticket.categorySetBy})${best ? `, the model: ${best.category} ${percent(best.confidence)}` : ''}`),
    ...(understanding && understanding.words.length > 0 ? row('Words', understanding.words.map(({ word }) => word).join(', ')) : []),
    ...(understanding?.meaning ? row('Meaning', `the whole text speaks ${understanding.meaning > 0 ? 'for' : 'against'} it too (${understanding.meaning.toFixed(2)})`) : []),
    ...(others.length > 0 ? row('Or else', others.map(({ category, confidence }) => `${category} ${percent(confidence)}`).join(', ')) : []),
    ...row('Sounds', [ticket.sentiment, ...ticket.intents].join(' · ')),
    ...row('Customer', customer(ticket, context)),
    ...(account?.notes ? row('Notes', account.notes) : []),
    ...(context?.missing ?? []).flatMap(({ source, reason }) => row('Missing', `${source}: ${reason}`)),
    ...(placement.why.length > 0 ? row('Why here', ...placement.why) : []),
    ...(ticket.assignee !== null && placement.chosen?.agent === ticket.assignee ? row('Why them', chosen(placement.chosen)) : []),
    ...(cameFrom.length > 0 ? row('Path', moves.join(' → ')) : []),
    ...(ticket.absorbed.length > 0 ? row('Took over', ticket.absorbed.join(', ')) : []),
    ...(ticket.mergedInto === null ? [] : row('Merged', `into ${ticket.mergedInto}, where it goes on`)),
    ...(history.length > 0 ? row('So far', history.join(', ')) : []),
  ];
}

function customer({ account, requesterId }: Waybill['ticket'], context: Waybill['context']): string {
  const facts = [
    account?.name ?? 'unknown account',
    account?.tier,
    account && account.value !== null ? `${account.value.toLocaleString('en-US')} a year` : null,
    account?.csm ? `looked after by ${account.csm}` : null,
    requesterId === null ? null : `requester ${requesterId}`,
    context?.vip ? 'VIP' : null,
    context ? (context.priorTickets === 0 ? 'first ticket' : `${count(context.priorTickets, 'ticket')} before`) : null,
  ];
  return oneLine(facts.filter(Boolean).join(' · '));
}

/** How the agent came out first. */
function chosen({ agent, score, candidates, exclusions }: NonNullable<Waybill['placement']['chosen']>): string {
  const others = candidates.filter((candidate) => candidate.agent !== agent).map((other) => `${other.agent} ${other.score.toFixed(2)}`);
  const leftOut = Object.entries(exclusions).map(([reason, agents]) => `${agents} ${reason.replaceAll('_', ' ')}`);
  return [
    `${agent} ${score.toFixed(2)}${others.length > 0 ? `, before ${others.join(', ')}` : ', the only candidate'}`,
    ...(leftOut.length > 0 ? [`left out: ${leftOut.join(', ')}`] : []),
  ].join('; ');
}

function slaWords(slaState: string, paint: Paint): string {
  if (slaState === 'breached') return ` · ${paint('red', 'late')}`;
  return slaState === 'at_risk' ? ` · ${paint('yellow', 'at risk')}` : '';
}

function inColour(priority: string, paint: Paint): string {
  return priority === 'urgent' ? paint('red', priority) : priority === 'high' ? paint('yellow', priority) : priority;
}

function section(title: string, lines: string[], paint: Paint, empty: string): string[] {
  return [paint('bold', title), ...(lines.length > 0 ? lines : [`  ${paint('dim', empty)}`])];
}

function clockLine(clock: ClockView, nowMs: number, paint: Paint): string {
  const name = clock.name.replaceAll('_', ' ') + (clock.instance > 1 ? ` #${clock.instance}` : '');
  // Only closed hours in between make more time left than was ever promised.
  const ofOpenHours = clock.targetMs !== null && (clock.dueAtMs ?? 0) - nowMs > clock.targetMs ? ' of opening hours' : '';
  const target = clock.targetMs === null ? '' : paint('dim', `  (target ${formatDuration(clock.targetMs)}${ofOpenHours})`);
  return `  ${name.padEnd(16)} ${clockState(clock, nowMs, paint)}${target}`;
}

function clockState({ targetMs, dueAtMs, breachedAtMs, isPaused }: ClockView, nowMs: number, paint: Paint): string {
  if (targetMs === null) return paint('dim', 'measured only');
  const missedAtMs = breachedAtMs ?? (dueAtMs !== null && dueAtMs <= nowMs ? dueAtMs : null);
  if (missedAtMs !== null) return paint('red', `late by ${formatDuration(nowMs - missedAtMs)}${isPaused ? ', paused' : ''}`);
  if (isPaused || dueAtMs === null) return paint('dim', 'paused');
  const leftMs = dueAtMs - nowMs;
  return paint(leftMs < targetMs * 0.3 ? 'yellow' : 'green', `${formatDuration(leftMs)} left`);
}

interface Layout {
  paint: Paint;
  columns: number;
  isFull: boolean;
}

function timelineLines({ ticket, timeline: { entries } }: Waybill, layout: Layout): string[] {
  const { paint } = layout;
  const actorWidth = Math.min(22, Math.max(0, ...entries.map(({ actor }) => actor.length)));
  let day = '';
  return entries.flatMap((entry) => {
    const [date, time] = localTime(entry.atMs);
    const newDay = date === day ? [] : [`  ${paint('dim', date)}`];
    day = date;
    const name = entry.said?.author.name ? paint('dim', ` · ${oneLine(entry.said.author.name)}`) : '';
    const origin = entry.ticketId === ticket.ticketId ? '' : paint('dim', ` · on ${entry.ticketId}`);
    const line = `  ${paint('dim', time.padEnd(TIME_WIDTH))}${paint('dim', entry.actor.padEnd(actorWidth))}  ${emphasised(entry, paint)}${name}${origin}`;
    return [...newDay, line, ...packageLines(entry, layout), ...saidLines(entry, layout)];
  });
}

function emphasised({ kind, summary }: Entry, paint: Paint): string {
  const text = oneLine(summary);
  if (kind === 'escalated' || kind === 'handoff') return paint('bold', text);
  if (kind === 'sla' || kind === 'requeued') return paint('yellow', text);
  return kind === 'refused' ? paint('red', text) : text;
}

function saidLines({ said }: Entry, { paint, columns, isFull }: Layout): string[] {
  if (said === null || said.text.trim() === '') return [];
  const bar = ' '.repeat(TIME_WIDTH + 2) + paint('dim', '│ ');
  return wrap(isFull ? said.text.trim() : shorten(said.text, SHORT_TEXT), columns - TIME_WIDTH - 4).map((line) => bar + line);
}

/** What the level before tried, found and asks: the reason why nobody has to ask again. */
function packageLines({ data }: Entry, { paint, columns }: Layout): string[] {
  const pack = data?.['package'];
  if (typeof pack !== 'object' || pack === null) return [];
  return ['impact', 'tried', 'evidence', 'questions', 'gaps'].flatMap((field) => {
    const value: unknown = (pack as Record<string, unknown>)[field]; // an object, by the line above
    const words = Array.isArray(value) ? value.join(', ') : value;
    if (typeof words !== 'string' || words === '') return [];
    return wrap(`${field}: ${oneLine(words)}`, columns - TIME_WIDTH - 2).map((line) => ' '.repeat(TIME_WIDTH + 2) + paint('dim', line));
  });
}

/** Those that say something, the latest ones; all of them in full. */
function decisionLines(decisions: readonly DecisionView[], { paint, columns, isFull }: Layout): string[] {
  const telling = isFull ? decisions : decisions.filter(({ reasons }) => reasons.length > 0).slice(-RECENT_DECISIONS);
  const lines = telling.flatMap((decision) => {
    const [, time] = localTime(decision.decidedAtMs);
    const to = decision.team === null ? '' : ` → ${decision.team} ${decision.level}`;
    const versions = `config ${decision.configVersion}${decision.modelVersion === null ? '' : `, model ${decision.modelVersion}`}`;
    const what = decision.result === 'refused' ? paint('red', `${decision.event} refused`) : decision.event + to;
    const reasons = decision.reasons.flatMap((reason) => wrap(reason, columns - TIME_WIDTH - 4));
    return [`  ${paint('dim', time.padEnd(TIME_WIDTH))}${what}  ${paint('dim', versions)}`, ...reasons.map((reason) => ' '.repeat(TIME_WIDTH + 4) + reason)];
  });
  const hidden = decisions.length - telling.length;
  return hidden === 0 ? lines : [...lines, `  ${paint('dim', `${count(hidden, 'more decision')}: --full shows all`)}`];
}

/** Date and time where the reader is: `['2026-11-23', '18:22:07']`. */
function localTime(atMs: number): [date: string, time: string] {
  const [date = '', time = ''] = new Date(atMs).toLocaleString('sv-SE').split(' ');
  return [date, time];
}
