/** A small support organisation for tests: always open, generous clocks, one or two agents a team. */
import { ALWAYS_OPEN } from '../../domain/calendar.ts';
import { DEFAULT_AI, DEFAULT_PLACEMENT, type AgentConfig, type CategoryConfig, type RoutingConfig, type TeamConfig } from '../../domain/config.ts';
import { DAY_MS, HOUR_MS } from '../../domain/duration.ts';
import type { ClockName, SlaPolicy } from '../../domain/sla.ts';
import type { Level, Priority } from '../../domain/ticket.ts';

const byPriority = (hours: number): Record<Priority, number> => ({
  urgent: hours * HOUR_MS, high: hours * HOUR_MS, normal: hours * HOUR_MS, low: hours * HOUR_MS,
});
const targets: Partial<Record<ClockName, Record<Priority, number>>> = {
  first_reply: byPriority(4), next_reply: byPriority(8), resolution: byPriority(48), ownership: byPriority(24),
};
const policy: SlaPolicy & { tiers: null } = {
  id: 'standard', calendar: 'always', targets, warnAtPercent: [50, 75, 90], ladder: [], resolutionPauses: 'requester_wait',
  ownershipPauses: 'requester_wait', onReopen: 'resume', tiers: null,
};

const team = (name: string, level: Level, more: Partial<TeamConfig> = {}): TeamConfig => ({
  name, level, calendar: 'always', mode: 'balanced', starvationMs: DAY_MS, overflow: [], acknowledgeMs: null, triage: false,
  order: 'priority', queueRank: 5, relax: null, supervisor: null, onOffline: 'requeue_unreplied', ...more,
});
const agent = (name: string, teams: string[], skills: Record<string, number> = {}): AgentConfig => ({
  name, teams, skills, languages: ['en', 'de', 'fr', 'es', 'pt'], shift: 'always', caps: { total: null, channels: {} }, seniority: 'regular',
  timeOff: [], delegate: null,
});
const category = (name: string, l1: string, subcategories: string[]): CategoryConfig => ({
  name,
  about: name,
  subcategories: Object.fromEntries(subcategories.map((id) => [id, { name: id, requiredSkills: [] }])),
  route: {
    L1: { team: l1, requiredSkills: [], optionalSkills: [] },
    L2: { team: 'platform-l2', requiredSkills: [], optionalSkills: [] },
    engineering: { team: 'engineering', requiredSkills: [], optionalSkills: [] },
  },
  thresholds: null,
});

export const TEST_ORGANISATION: RoutingConfig = {
  version: 1,
  organisation: { name: 'Test desk', defaultLanguage: 'en', languages: ['en', 'de', 'fr', 'es', 'pt'] },
  calendars: { always: { ...ALWAYS_OPEN, id: 'always' } },
  categories: {
    billing: category('Billing', 'billing-l1', ['invoice', 'refund', 'tax', 'payment_failed']),
    bug: category('Bug', 'product-l1', ['ui', 'crash', 'wrong_result']),
  },
  teams: {
    triage: team('Triage', 'L1', { triage: true }),
    'billing-l1': team('Billing', 'L1'),
    'product-l1': team('Product', 'L1'),
    'platform-l2': team('Platform', 'L2'),
    engineering: team('Engineering', 'engineering'),
  },
  agents: {
    tess: agent('Tess', ['triage']),
    bill: agent('Bill', ['billing-l1']),
    paul: agent('Paul', ['product-l1']),
    lena: agent('Lena', ['platform-l2']),
    egon: agent('Egon', ['engineering']),
  },
  skills: {},
  rules: [],
  slaPolicies: [policy],
  thresholds: { automate: 0.5, suggest: 0.3 },
  lifecycle: { reopenWindowMs: 3 * DAY_MS, escalateAfterReopens: null, reclassifyAfterMs: 30 * DAY_MS },
  escalation: { onNegativeTurn: true, onRequest: true, onSkillGap: true, accountValueAtLeast: null, timeBoxMs: {}, upTo: 'L2' },
  consults: { finance: { team: 'billing-l1', answerWithinMs: 4 * HOUR_MS, warnAtPercent: 75 } },
  incidents: null,
  handoff: { required: { L2: ['reason'], engineering: ['reason', 'impact'] } },
  capacity: {
    channels: { email: 10, web: 10, chat: 3, phone: 1 }, total: 10, weight: { email: 1, web: 1, chat: 1, phone: 1 },
  },
  placement: DEFAULT_PLACEMENT,
  auditSample: { perWeek: 20 },
  notifications: { channels: {}, weeklyFlags: null },
  ai: DEFAULT_AI,
  classifier: { embeddings: false },
};
