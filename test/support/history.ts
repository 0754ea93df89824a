/** A small past for tests: the demo organisation's tickets as an import makes them, and a config that fits them. */
import type { CategoryConfig, RoutingConfig } from '../../domain/config.ts';
import type { HistoricalTicket } from '../../domain/history.ts';
import { CHANNELS, TIERS } from '../../domain/ticket.ts';
import { makePastTickets, type PastRow } from '../../simulation/past-tickets.ts';
import { TEST_ORGANISATION } from './organisation.ts';

/** @param count how many tickets, oldest first */
export function pastTickets(count: number, seed = 7): HistoricalTicket[] {
  return makePastTickets({ seed, count }).map(historical);
}

function historical(row: PastRow, i: number): HistoricalTicket {
  const createdAtMs = timeOf(row['Created at']);
  const resolvedAtMs = timeOf(row['Solved at']);
  const [first, last] = [row['First group'], row.Group];
  return {
    ...emptyTicket(row['Ticket ID'], i + 2),
    createdAtMs,
    firstResponseAtMs: timeOf(row['First response at']),
    resolvedAtMs,
    closedAtMs: resolvedAtMs,
    subject: row.Subject || null,
    text: row.Description,
    requester: row.Requester,
    account: row.Organization,
    tier: TIERS.find((tier) => tier === row.Tier) ?? null,
    channel: CHANNELS.find((channel) => channel === row.Channel) ?? null,
    teams: first === last ? [{ value: last, fromMs: createdAtMs }] : [{ value: first, fromMs: createdAtMs }, { value: last, fromMs: (createdAtMs + resolvedAtMs) / 2 }],
    agents: [{ value: row.Assignee, fromMs: null }],
    categories: [{ value: row.Category, fromMs: null }],
    priorities: [{ value: row.Priority, fromMs: null }],
    statuses: [{ value: row.Status, fromMs: null }],
  };
}

/** A ticket of which nothing is known. */
export function emptyTicket(id: string, line: number): HistoricalTicket {
  return {
    id, line, createdAtMs: null, queuedAtMs: null, assignedAtMs: null, pickedUpAtMs: null, firstResponseAtMs: null, resolvedAtMs: null, closedAtMs: null,
    subject: null, text: null, requester: null, account: null, tier: null, vip: null, channel: null, language: null, firstPriority: null,
    teams: [], agents: [], categories: [], subcategories: [], priorities: [], statuses: [], reopens: null, reassignments: null, madeSla: null, correctTeam: null, correctCategory: null, other: {},
  };
}

function timeOf(written: string): number {
  return Date.parse(`${written.replace(' ', 'T')}:00Z`);
}

/** By the codes that a routing file has for them. */
export const KNOWN_BY_DATA = ['Dunmore-Logistics', 'Galway-Robotics', 'Hallbach-Maschinenbau', 'Cobalt-Ridge-Mining', 'Elmstone-Capital', 'Kestrel-Aviation-Parts', 'Tidewell-Water', 'Whitlock-Pharma'];

const TEAMS = { 'front-line': 'Front line', 'accounts-desk': 'Accounts desk', 'technical-desk': 'Technical desk', 'data-specialists': 'Data specialists', 'finance-operations': 'Finance operations' } as const;

const ROUTES: Readonly<Record<string, keyof typeof TEAMS>> = {
  Billing: 'accounts-desk', 'Login and access': 'front-line', 'Single sign-on': 'technical-desk', Integrations: 'technical-desk', 'Data sync': 'data-specialists',
  Reporting: 'data-specialists', Performance: 'front-line', Defect: 'front-line', 'How to': 'front-line', Contract: 'accounts-desk',
};

/** The config whose categories and teams are those of `pastTickets`. */
export function pastConfig(): RoutingConfig {
  const [triage] = Object.entries(TEST_ORGANISATION.teams);
  const plainTeam = TEST_ORGANISATION.teams['billing-l1'];
  const anyone = TEST_ORGANISATION.agents['bill'];
  if (!triage || !plainTeam || !anyone) throw new Error('the test organisation has changed');
  const category = (name: string, team: string): CategoryConfig => ({
    name, about: name, subcategories: {}, route: { L1: { team, requiredSkills: [], optionalSkills: [] } }, thresholds: null,
  });
  return {
    ...TEST_ORGANISATION,
    categories: Object.fromEntries(Object.entries(ROUTES).map(([name, team]) => [name.toLowerCase().replaceAll(' ', '-'), category(name, team)])),
    teams: { [triage[0]]: triage[1], ...Object.fromEntries(Object.entries(TEAMS).map(([id, name]) => [id, { ...plainTeam, name }])) },
    agents: { anyone: { ...anyone, teams: ['triage', ...Object.keys(TEAMS)] } },
    rules: [{ id: 'known-connectors', why: 'Only they know it.', source: null, reviewBy: null, when: { accountIds: KNOWN_BY_DATA, category: ['integrations'] }, set: { team: 'data-specialists' } }],
  };
}
