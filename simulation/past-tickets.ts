/**
 * The demo organisation's past: tickets as a helpdesk exports them, one row each, with the wrong turns a dispatcher takes who goes by
 * the subject line. Pure and seeded; `docs/example-tickets.csv` is made of it (`npx tsx simulation/write-example-tickets.ts`).
 */
import { HOUR_MS, MINUTE_MS } from '../domain/duration.ts';
import { makeAccounts, makeTicket, type DemoTicket } from './desk.ts';
import { between, chance, makeRandom, pick, pickWeighted, type Random } from './random.ts';
import type { DemoCategory } from './taxonomy.ts';

/** A row of the export; times are UTC, `YYYY-MM-DD HH:MM`. */
export interface PastRow {
  'Ticket ID': string;
  'Created at': string;
  Subject: string;
  Description: string;
  Requester: string;
  Organization: string;
  Tier: string;
  Channel: string;
  Category: string;
  'First group': string;
  Group: string;
  Assignee: string;
  Priority: string;
  Status: string;
  'First response at': string;
  'Solved at': string;
}

export interface PastOptions {
  seed: number;
  /** How many tickets. */
  count: number;
  /**
   * Share that the dispatcher gives to a wrong team first.
   * @default 0.28
   */
  wrongTurns?: number;
}

export const EXAMPLE_SEED = 12;
export const EXAMPLE_TICKETS = 300;

const START_MS = Date.UTC(2026, 4, 4, 6);
const SPAN_HOURS = 150 * 24;

const NAMES: Readonly<Record<DemoCategory, string>> = {
  billing: 'Billing', login_access: 'Login and access', sso_identity: 'Single sign-on', integrations: 'Integrations', data_sync: 'Data sync',
  reporting: 'Reporting', performance_outage: 'Performance', bug: 'Defect', how_to: 'How to', contract_renewal: 'Contract',
};

const FRONT = 'Front line';
const ACCOUNTS = 'Accounts desk';
const TECHNICAL = 'Technical desk';
const DATA = 'Data specialists';
const FINANCE = 'Finance operations';

/** Who solves what, when no special case applies. */
const SOLVERS: Readonly<Record<DemoCategory, string>> = {
  billing: ACCOUNTS, login_access: FRONT, sso_identity: TECHNICAL, integrations: TECHNICAL, data_sync: DATA, reporting: DATA,
  performance_outage: FRONT, bug: FRONT, how_to: FRONT, contract_renewal: ACCOUNTS,
};

const PEOPLE: Readonly<Record<string, readonly string[]>> = {
  [FRONT]: ['Liza Santos', 'Grace Lim', 'Jonas Weber', 'Maya Robinson'],
  [ACCOUNTS]: ['Camille Laurent', 'Rosa Delgado', 'Ines Carvalho'],
  [FINANCE]: ['Hannah Vogt', 'Theo Grant'],
  [TECHNICAL]: ['Aylin Demir', 'Devon Clarke', 'Tomás Nunes'],
  [DATA]: ['Priya Raman', 'Marek Nowak', 'Lucía Herrera'],
};

/** What no category tells, only experience: whose connectors the data specialists built, and who answers for taxes. */
const KNOWN_BY_DATA: readonly string[] = [
  'Dunmore Logistics', 'Galway Robotics', 'Hallbach Maschinenbau', 'Cobalt Ridge Mining', 'Elmstone Capital', 'Kestrel Aviation Parts', 'Tidewell Water', 'Whitlock Pharma',
];

function solverOf({ account, truth: { category, subcategory } }: DemoTicket): string {
  if (category === 'billing' && subcategory === 'tax') return FINANCE;
  return category === 'integrations' && KNOWN_BY_DATA.includes(account.name) ? DATA : SOLVERS[category];
}

/** The rows, oldest first. The same options give the same rows. */
export function makePastTickets({ seed, count, wrongTurns = 0.28 }: PastOptions): PastRow[] {
  const random = makeRandom(seed);
  const accounts = makeAccounts(seed);
  const opened = Array.from({ length: count }, () => START_MS + Math.floor(random() * SPAN_HOURS * HOUR_MS)).sort((a, b) => a - b);
  return opened.map((openedAtMs, n) => pastRow(random, makeTicket(random, n, accounts), openedAtMs, wrongTurns));
}

function pastRow(random: Random, ticket: DemoTicket, openedAtMs: number, wrongTurns: number): PastRow {
  const { account, requester, truth } = ticket;
  const solver = solverOf(ticket);
  const first = chance(random, wrongTurns) ? pick(random, Object.keys(PEOPLE).filter((team) => team !== solver)) : solver;
  const waitMinutes = between(random, 4, 180);
  const workMinutes = between(random, 20, 600) * (truth.needs === 'L1' ? 1 : 4);
  const detourMinutes = first === solver ? 0 : between(random, 90, 1_500);
  const solvedAtMs = openedAtMs + (waitMinutes + workMinutes + detourMinutes) * MINUTE_MS;
  return {
    'Ticket ID': ticket.externalId.replace('demo-', ''),
    'Created at': minute(openedAtMs),
    Subject: ticket.subject,
    Description: ticket.text,
    Requester: requester.email,
    Organization: account.name,
    Tier: account.tier,
    Channel: ticket.channel,
    Category: NAMES[truth.category],
    'First group': first,
    Group: solver,
    Assignee: pick(random, PEOPLE[solver] ?? []),
    Priority: pickWeighted(random, { Low: 20, Normal: 55, High: 20, Urgent: 5 }),
    Status: 'Closed',
    'First response at': minute(openedAtMs + waitMinutes * MINUTE_MS),
    'Solved at': minute(solvedAtMs),
  };
}

function minute(ms: number): string {
  return new Date(ms).toISOString().slice(0, 16).replace('T', ' ');
}

/** The rows as a CSV file (RFC 4180, line feeds), with the header. */
export function pastCsv(rows: readonly PastRow[]): string {
  const columns = Object.keys(rows[0] ?? {}) as (keyof PastRow)[]; // a row's own keys
  const lines = rows.map((row) => columns.map((column) => cell(row[column])).join(','));
  return `${[columns.join(','), ...lines].join('\n')}\n`;
}

function cell(text: string): string {
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
