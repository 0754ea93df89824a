/** What everybody who flagged tickets is told once a week: when, and in which words. Pure; ids, codes and numbers only. */
import { type Calendar, type Weekday, WEEKDAYS } from './calendar.ts';
import type { RoutingConfig } from './config.ts';
import { DAY_MS, MINUTE_MS } from './duration.ts';
import type { Fate } from './label-choice.ts';
import type { LabelSource } from './labels.ts';
import type { Notice, NotifyChannel } from './notify.ts';
import { own } from './routing-matrix.ts';
import { offsetMs, startOfLocalDay } from './zone.ts';

export interface WeeklyFlags {
  day: Weekday;
  /** When it opens on that day, in its zone. */
  calendar: string;
  /** By which mail server agents with an address are told; null: none are. */
  mail: { urlEnv: string; from: string } | null;
}

/** For a day on which the calendar stays closed. */
const USUAL_OPENING_MINUTE = 9 * 60;

export interface WeeklyMoment {
  day: Weekday;
  minute: number;
  zone: string;
}

/** Day, minute of the day and zone at which it is due. */
export function weeklyMoment({ day, calendar }: WeeklyFlags, calendars: Readonly<Record<string, Calendar>>): WeeklyMoment {
  const hours = own(calendars, calendar);
  const openings = (hours?.week[day] ?? []).map(([fromMinute]) => fromMinute);
  return { day, minute: openings.length === 0 ? USUAL_OPENING_MINUTE : Math.min(...openings), zone: hours?.zone ?? 'UTC' };
}

/** The last time it was due at or before `atMs`, by the wall clock. */
export function lastDueMs({ day, minute, zone }: WeeklyMoment, atMs: number): number {
  for (let dayMs = startOfLocalDay(zone, atMs); ; dayMs = startOfLocalDay(zone, dayMs - 1)) {
    const wallMs = dayMs + offsetMs(zone, dayMs);
    const dueWallMs = wallMs + minute * MINUTE_MS;
    const dueMs = dueWallMs - offsetMs(zone, dueWallMs - offsetMs(zone, dayMs));
    if (WEEKDAYS[new Date(wallMs).getUTCDay()] === day && dueMs <= atMs) return dueMs;
    if (dayMs < atMs - 15 * DAY_MS) throw new RangeError(`no ${day} in the two weeks before ${new Date(atMs).toISOString()} in ${zone}`);
  }
}

/** Local date of the day on which it was due: names the week. */
export function weekName({ zone }: WeeklyMoment, dueMs: number): string {
  return new Date(dueMs + offsetMs(zone, dueMs)).toISOString().slice(0, 'YYYY-MM-DD'.length);
}

/** What became of one flag. */
export interface FlagStory {
  ticketId: string;
  fate: Fate['fate'];
  /** The first champion that learned it; null: none has. */
  learnedBy: string | null;
  /** Whether the model that routes now reads the ticket as the flag said; null when its text is gone. */
  isRightNow: boolean | null;
  /** What stands in its place, and who says so. */
  standing: { category: string; source: LabelSource } | null;
}

const MOST_NAMED = 5;

/** @param flagged how many flags the agent set. @param stories those the nightly training has heard */
export function weeklyNotice(agent: string, team: string | null, week: string, flagged: number, stories: readonly FlagStory[], atMs: number): Notice {
  const key = `weekly_flags/${agent}/${week}`;
  return { key, about: key, kind: 'weekly_flags', isUrgent: false, atMs, ticketId: null, team, facts: { agent, week }, sentence: sentenceOf(agent, week, flagged, stories) };
}

function sentenceOf(agent: string, week: string, flagged: number, stories: readonly FlagStory[]): string {
  const ofFate = (...fates: Fate['fate'][]) => stories.filter(({ fate }) => fates.includes(fate));
  const taught = ofFate('taught');
  const learned = taught.filter(({ learnedBy }) => learnedBy !== null);
  const asked = learned.filter(({ isRightNow }) => isRightNow !== null);
  const outvoted = ofFate('outvoted').map(({ ticketId, standing }) => `${ticketId} (${standing === null ? 'nobody prevailed' : `${standing.category}, by ${standing.source}`})`);
  const parts: [count: number, words: string][] = [
    [learned.length, `taught the model, which now reads ${asked.filter(({ isRightNow }) => isRightNow).length} of ${asked.length} as you said`],
    [taught.length - learned.length, 'learned, but no model with them has proved better yet'],
    [ofFate('measures').length, 'kept to measure new models'],
    [outvoted.length, `outvoted: ${outvoted.slice(0, MOST_NAMED).join(', ')}${outvoted.length > MOST_NAMED ? ', …' : ''}`],
    [ofFate('capped').length, 'left out, since one person or account may not decide what a category is'],
    [ofFate('not_about_category').length, 'not about the category'],
    [ofFate('no_category', 'unknown_category').length, 'without a category that exists'],
    [flagged - stories.length, 'not read by the nightly training yet'],
  ];
  const said = parts.flatMap(([count, words]) => (count > 0 ? [`${count} ${words}`] : []));
  return `${agent}, week to ${week}, ${flagged} ${flagged === 1 ? 'flag' : 'flags'}: ${said.join('; ')}. Each one: waybill flags --agent ${agent}`;
}

const AGENT_CHANNEL = 'agent/';

/** The channel by which one agent is told; it is part of no routing file, so that it cannot be mistaken for one of those. */
export function agentChannelId(agent: string): string {
  return `${AGENT_CHANNEL}${agent}`;
}

/** Mail to the agent, during the shift. @returns null when the agent has no address, or agents are not told by mail */
export function agentChannel({ agents, notifications: { weeklyFlags } }: RoutingConfig, channelId: string): NotifyChannel | null {
  const agent = channelId.startsWith(AGENT_CHANNEL) ? own(agents, channelId.slice(AGENT_CHANNEL.length)) : undefined;
  if (!agent?.email || !weeklyFlags?.mail) return null;
  return { to: { kind: 'email', ...weeklyFlags.mail, recipients: [agent.email] }, events: ['weekly_flags'], teams: null, hours: agent.shift, oneAlertPerMs: DAY_MS, gatherMs: 0 };
}
