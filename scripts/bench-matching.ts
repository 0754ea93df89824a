/**
 * Measures the matching: a full queue against a full desk, one more ticket, and a seeded day under our rule and two simpler ones.
 * Usage: `npm run bench:matching`, with `-- --seeds 30 --first 201` for more and other days.
 */
import { parseArgs } from 'node:util';

import { ALWAYS_OPEN } from '../domain/calendar.ts';
import { DEFAULT_PLACEMENT, type TeamConfig } from '../domain/config.ts';
import { HOUR_MS, MINUTE_MS } from '../domain/duration.ts';
import type { AgentView, MatchingConfig } from '../domain/eligibility.ts';
import { matchQueue, type WaitingTicket } from '../domain/matching.ts';
import { signatureOf } from '../domain/signature.ts';
import { between, chance, makeRandom, pick } from '../simulation/random.ts';
import { compareRules, DESK_RULES, PACES, type DeskFigures, type DeskRule } from '../simulation/virtual-time.ts';

const WAITING = 10_000;
const AGENTS = 500;
const TEAMS = 10;
const CAP = 10;
const ROUNDS = 15;
const SKILLS = ['billing', 'sso', 'api', 'sync', 'reports'];
const NOW_MS = HOUR_MS;

function main(): void {
  const { values } = parseArgs({ options: { seeds: { type: 'string', default: '10' }, first: { type: 'string', default: '1' } } });
  const [seeds, first] = [Number(values.seeds), Number(values.first)];
  if (!Number.isInteger(seeds) || seeds < 2) throw new Error('--seeds: a whole number of at least 2');
  if (!Number.isInteger(first) || first < 0) throw new Error('--first: a whole number of at least 0');
  const { tickets, agents, config } = bigDesk(7);
  const full = agents.map((agent) => ({ ...agent, state: { ...agent.state, used: { email: CAP, total: CAP } } }));
  tell(`${WAITING.toLocaleString('en-US')} waiting × ${AGENTS} agents with ${CAP} places each, ${TEAMS} teams; median of ${ROUNDS}, after warming up`);
  tell(`  match all           ${timed(() => matchQueue(tickets, agents, config, NOW_MS)).padStart(8)} ms, of 100 ms allowed`);
  tell(`  one more, desk full ${timed(() => matchQueue(tickets, full, config, NOW_MS)).padStart(8)} ms, of 5 ms allowed`);
  for (const pace of ['usual', 'busy'] as const) {
    tell('');
    tell(`The same arrivals and agents under three rules, ${seeds} seeded days from seed ${first}, ${pace} desk (${PACES[pace].rest} tickets an hour, ${PACES[pace].wave} in the morning)`);
    const days = Array.from({ length: seeds }, (_, n) => compareRules(first + n, pace));
    for (const rule of DESK_RULES) tell(`  ${rule.padEnd(14)}${figures(days.map((day) => day[rule]))}`);
    for (const rival of DESK_RULES.slice(1)) tell(`  waybill over ${rival}: ${advantage(days, rival)}`);
  }
}

function bigDesk(seed: number): { tickets: WaitingTicket[]; agents: AgentView[]; config: MatchingConfig } {
  const random = makeRandom(seed);
  const team: TeamConfig = {
    name: 'Team', level: 'L1', calendar: 'always', mode: 'balanced', order: 'priority', queueRank: 5, starvationMs: 4 * HOUR_MS, overflow: [], relax: null,
    supervisor: null, onOffline: 'requeue_unreplied', acknowledgeMs: null, triage: false,
  };
  const config: MatchingConfig = {
    teams: Object.fromEntries(Array.from({ length: TEAMS }, (_, n) => [`team-${n}`, team])), calendars: { always: ALWAYS_OPEN }, placement: DEFAULT_PLACEMENT,
  };
  const agents = Array.from({ length: AGENTS }, (_, n): AgentView => ({
    state: { _id: `agent-${n}`, status: 'online', used: { email: 0, total: 0 }, caps: { email: CAP, total: CAP }, lastAssignedAtMs: 0, active: true },
    config: {
      name: `Agent ${n}`, teams: [`team-${n % TEAMS}`, `team-${(n + 1) % TEAMS}`], languages: n % 3 === 0 ? ['en'] : ['en', 'de'],
      skills: Object.fromEntries(SKILLS.filter(() => chance(random, 0.6)).map((skill) => [skill, between(random, 1, 10)])),
      shift: 'always', caps: { total: null, channels: {} }, seniority: n % 4 === 0 ? 'senior' : 'regular', timeOff: [], delegate: null,
    },
    onShift: true,
  }));
  const tickets = Array.from({ length: WAITING }, (_, n): WaitingTicket => {
    const enteredAtMs = between(random, 0, NOW_MS);
    const spec = {
      team: `team-${between(random, 0, TEAMS - 1)}`, level: 'L1', category: null, requiredSkills: chance(random, 0.5) ? [pick(random, SKILLS)] : [], optionalSkills: [],
      language: chance(random, 0.8) ? 'en' : 'de', channel: 'email', rank: between(random, 0, 3), nextDueAtMs: enteredAtMs + between(random, 15, 480) * MINUTE_MS,
      enteredAtMs, weight: 1, excluded: [], prefer: chance(random, 0.05) ? `agent-${between(random, 0, AGENTS - 1)}` : null, tier: chance(random, 0.2) ? 'enterprise' : 'starter',
    };
    // As in production, where the signature is stored with the ticket.
    return { id: `t${n}`, spec, sig: signatureOf(spec) };
  });
  return { tickets, agents, config };
}

/** Median in milliseconds. */
function timed(work: () => unknown): string {
  for (let round = 0; round < 5; round += 1) work();
  const times = Array.from({ length: ROUNDS }, () => {
    const startMs = performance.now();
    work();
    return performance.now() - startMs;
  }).sort((a, b) => a - b);
  return (times[Math.floor(times.length / 2)] ?? 0).toFixed(1);
}

function figures(days: readonly DeskFigures[]): string {
  const kept = interval(days.map(({ slaKept }) => slaKept * 100));
  const longest = interval(days.map(({ longestWaitMs }) => longestWaitMs / MINUTE_MS));
  return `SLA kept ${kept.mean.toFixed(1)} % (${kept.low.toFixed(1)} to ${kept.high.toFixed(1)})   longest wait ${longest.mean.toFixed(0)} min (${longest.low.toFixed(0)} to ${longest.high.toFixed(0)})`;
}

/** Paired, day by day: what the days have in common drops out. */
function advantage(days: readonly Record<DeskRule, DeskFigures>[], rival: DeskRule): string {
  const kept = interval(days.map((day) => (day.waybill.slaKept - day[rival].slaKept) * 100));
  const longest = interval(days.map((day) => (day[rival].longestWaitMs - day.waybill.longestWaitMs) / MINUTE_MS));
  const better = days.filter((day) => day.waybill.slaKept > day[rival].slaKept && day.waybill.longestWaitMs < day[rival].longestWaitMs).length;
  return `SLA kept +${kept.mean.toFixed(1)} points (${kept.low.toFixed(1)} to ${kept.high.toFixed(1)}), longest wait −${longest.mean.toFixed(0)} min (${longest.low.toFixed(0)} to ${longest.high.toFixed(0)}), both better on ${better} of ${days.length} days`;
}

/** Mean with its 95 % interval, by the normal approximation. */
function interval(values: readonly number[]): { mean: number; low: number; high: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
  const half = 1.96 * Math.sqrt(variance / values.length);
  return { mean, low: mean - half, high: mean + half };
}

function tell(line: string): void {
  process.stdout.write(`${line}\n`);
}

main();
