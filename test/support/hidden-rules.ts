/**
 * Histories of an invented organisation with rules nobody wrote down: which team solves a ticket follows from its category, save
 * where a hidden rule says otherwise, save where somebody misrouted it for good. For tests of what finds such rules.
 */
import type { HistoricalTicket, Stay } from '../../domain/history.ts';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../domain/duration.ts';
import { CHANNELS, TIERS, type Channel, type Tier } from '../../domain/ticket.ts';
import { between, chance, makeRandom, pick, type Random } from '../../simulation/random.ts';
import { makeLiveText } from '../../simulation/live-texts.ts';
import { TAXONOMY, type DemoCategory } from '../../simulation/taxonomy.ts';

/** What a hidden rule asks: everything given must hold. */
export interface HiddenRule {
  account?: string;
  requester?: string;
  tier?: Tier;
  channel?: Channel;
  language?: string;
  category?: string;
  term?: string;
  team: string;
}

export interface HiddenHistory {
  tickets: HistoricalTicket[];
  rules: HiddenRule[];
}

export interface HistoryShape {
  /** @default 5000 */
  tickets?: number;
  /** @default 12 */
  teams?: number;
  /** @default 80 */
  accounts?: number;
  /** Share of tickets that a wrong team solved in the end. @default 0.07 */
  noise?: number;
  /** Share of the others that a wrong team had first. @default 0.12 */
  bounces?: number;
  /** @default 10 */
  rules?: number;
}

const SEASONED_TERMS = [
  'chargeback', 'data residency', 'sandbox', 'penetration test', 'purchase order', 'HIPAA', 'kiosk', 'sub-processor', 'on-premise',
  'GraphQL', 'white label', 'escrow', 'barcode', 'air gap', 'Salesforce Shield', 'time zone drift', 'bulk deletion', 'custom domain',
  'audit trail', 'student discount',
] as const;
const MENTIONS = [
  'This is about {term}.', 'It started with {term}, as far as we can tell.', 'We were told to mention {term}.',
  'Could this have to do with {term}?', 'Our people see it together with {term}.', 'Please keep {term} in mind.',
  '{term} is what we need sorted out.', 'Somebody said {term} might be the reason.',
] as const;
const CATEGORY_NAMES: Record<DemoCategory, string> = {
  billing: 'Billing', login_access: 'Login & Access', sso_identity: 'SSO', integrations: 'Integrations', data_sync: 'Data Sync', reporting: 'Reporting',
  performance_outage: 'Performance', bug: 'Bug', how_to: 'How-to', contract_renewal: 'Contracts',
};
const TEAM_WORDS = ['Maple', 'Cedar', 'Birch', 'Aspen', 'Rowan', 'Hazel', 'Alder', 'Linden', 'Spruce', 'Willow', 'Juniper', 'Larch', 'Elm', 'Oak', 'Pine', 'Beech'];
const KINDS = ['account', 'term', 'tier+category', 'account+category', 'term+account', 'requester', 'term+tier', 'term+category', 'channel+category', 'language'] as const;

export function hiddenHistory(seed: number, shape: HistoryShape = {}): HiddenHistory {
  const { tickets: size = 5_000, teams: teamCount = 12, accounts: accountCount = 80, noise = 0.07, bounces = 0.12, rules: ruleCount = 10 } = shape;
  const random = makeRandom(seed);
  const teams = Array.from({ length: teamCount }, (_, i) => `${TEAM_WORDS[i % TEAM_WORDS.length] ?? ''} desk${i < TEAM_WORDS.length ? '' : ` ${Math.floor(i / TEAM_WORDS.length) + 1}`}`);
  const categories = Object.keys(TAXONOMY) as DemoCategory[]; // the keys of a const record
  const teamOf = Object.fromEntries(categories.map((category) => [category, pick(random, teams)]));
  const accounts = Array.from({ length: accountCount }, (_, i) => ({
    id: `acct-${1000 + i}`,
    tier: TIERS[i % 4] ?? 'free',
    people: Array.from({ length: between(random, 1, 4) }, (_, n) => `person-${1000 + i}-${n}`),
    weight: i < 12 ? 4 : 1,
  }));
  const crowd = accounts.flatMap((account) => Array.from({ length: account.weight }, () => account));
  const rules = Array.from({ length: ruleCount }, (_, i) => hiddenRule(random, KINDS[(i + seed) % KINDS.length] ?? 'term', i, { accounts, categories, teams, teamOf }));
  const terms = SEASONED_TERMS.map((term) => ({ term, rule: rules.find((rule) => rule.term === term) }));
  const startMs = Date.UTC(2026, 0, 5);
  const tickets = Array.from({ length: size }, (_, i): HistoricalTicket => {
    const account = pick(random, crowd);
    const language = chance(random, 0.9) ? 'en' : pick(random, ['de', 'fr', 'es'] as const);
    const live = makeLiveText(random, language, [pick(random, ['Ana', 'Bo', 'Chris', 'Dana', 'Eli'])]);
    // Terms of rules that also need something else are spread over everybody, and come more often where the rule holds.
    const said = terms.filter(({ rule }) => chance(random, rule === undefined ? 0.01 : rule.account === account.id ? 0.25 : rule.tier === account.tier || rule.category === CATEGORY_NAMES[live.category] ? 0.05 : 0.015));
    const text = [live.text, ...said.map(({ term }) => pick(random, MENTIONS).replace('{term}', term))].join('\n');
    const facts = { account: account.id, requester: pick(random, account.people), tier: account.tier, channel: pick(random, CHANNELS), language, category: CATEGORY_NAMES[live.category], text: `${live.subject}\n${text}` };
    const rule = rules.find((candidate) => holds(candidate, facts));
    const right = rule?.team ?? teamOf[live.category] ?? '';
    const solving = chance(random, noise) ? pick(random, teams) : right;
    const usual = teamOf[live.category] ?? '';
    const first = chance(random, bounces) ? pick(random, teams) : rule && chance(random, 0.6) ? usual : solving;
    return pastTicket(i, startMs + Math.floor((i * 200 * DAY_MS) / size) + between(random, 0, 6 * HOUR_MS), random, {
      ...facts, subject: live.subject, text, subcategory: live.subcategory, teams: first === solving ? [solving] : [first, solving],
      agent: `${solving.split(' ')[0]?.toLowerCase() ?? ''}.${between(random, 1, 4)}`,
    });
  });
  return { tickets, rules };
}

interface World {
  accounts: readonly { id: string; tier: Tier; people: readonly string[] }[];
  categories: readonly DemoCategory[];
  teams: readonly string[];
  teamOf: Readonly<Record<string, string>>;
}

function hiddenRule(random: Random, kind: (typeof KINDS)[number], i: number, { accounts, categories, teams, teamOf }: World): HiddenRule {
  // Each rule gets its own account, category and term, so that it can be told from the others.
  const account = accounts[i % 12];
  const person = accounts.filter(({ people }) => people.length > 1)[i]?.people[0] ?? '';
  const category = categories[i % categories.length] ?? 'bug';
  const term = SEASONED_TERMS[(i * 7) % SEASONED_TERMS.length] ?? '';
  const team = pick(random, teams.filter((name) => name !== teamOf[category]));
  const parts: Record<string, Partial<HiddenRule>> = {
    account: { account: account?.id ?? '' }, requester: { requester: person }, category: { category: CATEGORY_NAMES[category] }, term: { term },
    tier: { tier: account?.tier ?? 'free' }, channel: { channel: pick(random, CHANNELS) }, language: { language: pick(random, ['de', 'fr', 'es'] as const) },
  };
  return Object.assign({ team }, ...kind.split('+').map((part) => parts[part])) as HiddenRule; // parts of one rule under different keys
}

/** Whether a hidden rule holds for a ticket. */
export function holds(rule: HiddenRule, facts: Record<Exclude<keyof HiddenRule, 'team' | 'term'>, string> & { text: string }): boolean {
  const { term, ...asked } = rule;
  const plain = (words: string) => words.toLowerCase().replace(/\s+/g, ' ');
  return Object.entries(asked).every(([key, value]) => key === 'team' || (facts as Record<string, string>)[key] === value) && (term === undefined || plain(facts.text).includes(plain(term)));
}

interface Given {
  subject: string;
  text: string;
  account: string;
  requester: string;
  tier: Tier;
  channel: Channel;
  language: string;
  category: string;
  subcategory: string;
  teams: string[];
  agent: string;
}

function pastTicket(i: number, createdAtMs: number, random: Random, given: Given): HistoricalTicket {
  const stays = (values: string[]): Stay[] => values.map((value, n) => ({ value, fromMs: createdAtMs + n * HOUR_MS }));
  const { teams, agent, category, subcategory, ...known } = given;
  const firstResponseAtMs = createdAtMs + between(random, 5, 240) * MINUTE_MS;
  const resolvedAtMs = firstResponseAtMs + between(random, 1, 60) * HOUR_MS;
  return {
    ...known, id: String(20_000 + i), line: i + 2, createdAtMs, queuedAtMs: createdAtMs, assignedAtMs: createdAtMs + MINUTE_MS, pickedUpAtMs: firstResponseAtMs,
    firstResponseAtMs, resolvedAtMs, closedAtMs: null, vip: null, firstPriority: pick(random, ['low', 'normal', 'high', 'urgent']),
    teams: stays(teams), agents: stays([agent]), categories: stays([category]), subcategories: stays([subcategory]), priorities: [], statuses: [],
    reopens: null, reassignments: null, madeSla: null, correctTeam: null, correctCategory: null, other: {},
  };
}
