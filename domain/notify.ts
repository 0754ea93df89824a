/**
 * Who hears of trouble, and when: which of a step's happenings are worth telling, and which of the notices that wait for a channel go
 * out now. Quiet hours hold back what is not urgent, one subject alerts once, and what waits together goes out together.
 */
import { isOpen, type Calendar } from './calendar.ts';
import type { Plan, TimelineEntry } from './events.ts';
import type { TicketState } from './ticket.ts';

export const NOTICE_KINDS = ['sla_warning', 'sla_breach', 'page', 'escalation', 'unroutable', 'consult', 'anomaly', 'weekly_flags'] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

/** One way by which people hear of trouble. Addresses with secrets in them are named by environment variable, never written here. */
export interface NotifyChannel {
  to:
    | { kind: 'webhook'; urlEnv: string; /** Signs the body; null: unsigned. */ secretEnv: string | null }
    | { kind: 'email'; /** An smtp:// or smtps:// URL. */ urlEnv: string; from: string; recipients: string[] };
  events: NoticeKind[];
  /** Only what concerns these teams; null: all. */
  teams: string[] | null;
  /** Calendar outside of which only urgent notices go out; null: none. */
  hours: string | null;
  /** How long one subject stays quiet after it has alerted. */
  oneAlertPerMs: number;
  /** How long notices that are not urgent wait for others to go out with. */
  gatherMs: number;
}

/** One thing worth telling. Codes, ids and numbers only: it leaves the house. */
export interface Notice {
  /** The same happening has the same key, however often it is decided. */
  key: string;
  /** One subject alerts once in a channel's window: an incident, a clock, a queue nobody serves. */
  about: string;
  kind: NoticeKind;
  isUrgent: boolean;
  atMs: number;
  ticketId: string | null;
  team: string | null;
  /** What a reader needs besides ticket and team, e.g. `clock`, `percent`, `priority`. */
  facts: Record<string, string | number>;
  /** What is told in place of the facts, in our own words. */
  sentence?: string;
}

/** @param eventId of the decided event. @returns what the step has to tell, in order; a repeated step tells the same. */
export function noticesOf({ state, ledger, timeline }: Plan, eventId: string, atMs: number): Notice[] {
  const { ticketId, team, level } = state;
  const priority = state.priority.value;
  const common = { isUrgent: priority === 'urgent', atMs, ticketId, team };
  const facts = { priority, level, tier: state.context?.tier ?? 'unknown' };
  const notices: Notice[] = [];
  for (const { clock, instance, kind, thresholdPercent } of ledger) {
    // Whether an agent reacted in time is between the agent and the queue: the ticket goes to the next one.
    if (clock === 'acknowledge' || (kind !== 'warn' && kind !== 'breach')) continue;
    const noticeKind = kind === 'warn' ? 'sla_warning' : 'sla_breach';
    const percent = thresholdPercent ?? 100;
    const key = `${noticeKind}/${ticketId}/${clock}/${instance}/${percent}`;
    // Sixty tickets of one problem miss the same target: one alert.
    const about = state.incident ? `${noticeKind}/incident/${state.incident}/${clock}/${percent}` : key;
    notices.push({ ...common, kind: noticeKind, key, about, facts: { ...facts, clock, percent } });
  }
  for (const { kind, data } of timeline) {
    const clock = kind === 'sla' && data?.['ladder'] === 'page' ? data['clock'] : null;
    if (typeof clock === 'string') {
      notices.push({ ...common, isUrgent: true, kind: 'page', key: `page/${ticketId}/${eventId}`, about: `page/${ticketId}`, facts: { ...facts, clock } });
    }
    if (kind === 'alert' && typeof data?.['alert'] === 'string') {
      const cause = data['alert'];
      notices.push({ ...common, isUrgent: true, kind: 'unroutable', key: `unroutable/${ticketId}/${eventId}`, about: `unroutable/${cause}/${team ?? ''}`, facts: { ...facts, cause } });
    }
    if (kind === 'consult') notices.push(...consultNotices(data, state, common));
    // From the ai level to people is the ordinary way.
    if (kind !== 'escalated' || isFromAi(data)) continue;
    notices.push({ ...common, kind: 'escalation', key: `escalation/${ticketId}/${eventId}`, about: `escalation/${state.incident ?? ticketId}/${level}`, facts });
  }
  return notices;
}

/** Whoever was asked, and whoever waits for the answer: one notice for each team, one subject, so that a channel of both hears it once. */
function consultNotices(data: TimelineEntry['data'], { ticketId, team, placement }: TicketState, common: Pick<Notice, 'isUrgent' | 'atMs' | 'ticketId'>): Notice[] {
  if (typeof data?.['notify'] !== 'string') return [];
  const { notify, consult, department, team: asked, owner } = data as Record<string, string | null>; // written by domain/consult
  const about = `consult/${ticketId}/${consult ?? ''}/${notify ?? ''}`;
  const facts = { consult: consult ?? '', department: department ?? '', asked: owner ?? asked ?? '', owner: placement.agent ?? 'nobody', answer: notify === 'late' ? 'late' : 'due soon' };
  const teams = new Set([asked ?? null, team]);
  return [...teams].map((each) => ({ ...common, team: each, kind: 'consult' as const, key: `${about}/${each ?? ''}`, about, facts }));
}

function isFromAi(data: Record<string, unknown> | null): boolean {
  const pack = data?.['package'] as { from?: { level?: unknown } } | undefined; // a HandoffPackage, read from a recorded plan
  return pack?.from?.level === 'ai';
}

/** Whether a channel wants to hear of it. What concerns no team concerns everybody. */
export function isWanted({ events, teams }: NotifyChannel, { kind, team }: Notice): boolean {
  return events.includes(kind) && (teams === null || team === null || teams.includes(team));
}

export interface Outgoing {
  /** In order; empty: nothing is due. They make up one message. */
  send: Notice[];
  /** Their subject has alerted already. */
  suppress: Notice[];
}

/** Longer messages are not read, and chat tools refuse them. */
const MOST_IN_MESSAGE = 40;

/**
 * What goes out on a channel now.
 *
 * @param waiting everything that waits for the channel. @param recent subjects that alerted within the channel's window.
 * @param hours the channel's calendar; null: always open.
 */
export function planMessage(
  waiting: readonly Notice[], recent: ReadonlySet<string>, channel: Pick<NotifyChannel, 'gatherMs'>, hours: Calendar | null, nowMs: number,
): Outgoing {
  const inOrder = [...waiting].sort((a, b) => Number(b.isUrgent) - Number(a.isUrgent) || a.atMs - b.atMs);
  const fresh: Notice[] = [];
  const suppress: Notice[] = [];
  const subjects = new Set(recent);
  for (const notice of inOrder) {
    if (subjects.has(notice.about)) suppress.push(notice);
    else fresh.push(notice);
    subjects.add(notice.about);
  }
  const isTimeForAll = (hours === null || isOpen(hours, nowMs)) && fresh.some(({ isUrgent, atMs }) => isUrgent || nowMs >= atMs + channel.gatherMs);
  return { send: fresh.filter(({ isUrgent }) => isUrgent || isTimeForAll).slice(0, MOST_IN_MESSAGE), suppress };
}

const TITLES: Record<NoticeKind, string> = {
  sla_warning: 'SLA warning',
  sla_breach: 'SLA missed',
  page: 'Manager needed',
  escalation: 'Escalated',
  unroutable: 'Nobody can take this',
  consult: 'Question to another department',
  anomaly: 'Anomaly',
  weekly_flags: 'What your flags changed',
};

/** What people read: a headline and one line for each notice. */
export interface Message {
  /** Stable over retries. */
  id: string;
  subject: string;
  lines: string[];
}

/** Puts notices into words. */
export function messageOf(id: string, notices: readonly Notice[]): Message {
  const [first] = notices;
  const lines = notices.map(lineOf);
  const subject = notices.length === 1 && first ? lineOf(first) : `${notices.length} notices: ${countKinds(notices)}`;
  return { id, subject, lines };
}

function lineOf({ kind, ticketId, team, facts, sentence }: Notice): string {
  if (sentence !== undefined) return `${TITLES[kind]}: ${sentence}`;
  const where = [ticketId, team === null ? null : `team ${team}`].filter((part) => part !== null);
  const details = Object.entries(facts).map(([name, value]) => `${name} ${value}`);
  return `${TITLES[kind]}: ${[...where, ...details].join(', ')}`;
}

function countKinds(notices: readonly Notice[]): string {
  const counts = NOTICE_KINDS.map((kind) => [kind, notices.filter((notice) => notice.kind === kind).length] as const);
  return counts.flatMap(([kind, n]) => (n > 0 ? [`${n} × ${TITLES[kind]}`] : [])).join(', ');
}
