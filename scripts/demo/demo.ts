/**
 * The demo organisation at work: customers write, agents act, all through the public API. Everything is seeded and made anew from the
 * ticket's number, so a second start goes on with the same people and tickets.
 */
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import type { ActionName } from '../../domain/actions.ts';
import { ACTION_NAMES } from '../../domain/actions.ts';
import { nextMove, type Move } from '../../simulation/agent-behaviour.ts';
import { makeAccounts, makeTicket, type DemoAccount, type DemoTicket } from '../../simulation/desk.ts';
import { between, makeRandom, type Random } from '../../simulation/random.ts';
import { articlesAt } from '../../cli/knowledge.ts';
import { saveAccount } from '../../store/accounts.ts';
import { readArticles, replaceArticles } from '../../store/articles.ts';
import { connectStore } from '../../store/connect.ts';
import type { LocalKeys } from '../local-keys.ts';
import { projectFolder } from '../stack/project.ts';
import { demoClient, type DemoClient, type TicketRow } from './client.ts';
import { deskLine, ticketLine } from './lines.ts';

export interface DemoOptions {
  url: string;
  keys: LocalKeys;
  mongoUri: string;
  seed: number;
  /** 1 shows a desk's working day in minutes. */
  speed: number;
  startedAtMs: number;
  say: (line: string) => void;
  stopped: () => boolean;
}

/** What is an hour at a real desk takes three minutes here at speed 1: the demo config's promises are as short. */
const REAL_TIME_TO_DEMO = 20;
const SECONDS_BETWEEN_TICKETS = { least: 3, most: 11 };
const FIRST_BURST = 6;
const LOOK_EVERY_MS = 1_000;
const SUMMARY_EVERY_MS = 60_000;
const FIRST_NUMBER = 1_000;
const SOURCE = 'demo';

interface Life {
  ticket: DemoTicket;
  random: Random;
  done: ActionName[];
  /** The ticket's version and holder at the latest look: a change asks for the next move. */
  seen: string;
  isMoving: boolean;
}

export async function runDemo(options: DemoOptions): Promise<void> {
  const { say, seed, stopped } = options;
  const accounts = makeAccounts(seed);
  let next = await seedStore(options.mongoUri, accounts);
  const client = demoClient(options.url, options.keys);
  for (const agent of await client.agentIds()) await client.setOnline(agent);
  say('');
  const lives = new Map<string, Life>();
  const told = new Set((await client.latestTickets(200)).filter(({ assignee }) => assignee !== null).map(({ ticketId }) => ticketId));
  const desk = { client, accounts, lives, told, options };

  const pause = makeRandom(seed);
  let newTicketAtMs = 0;
  let summaryAtMs = Date.now() + SUMMARY_EVERY_MS;
  for (let arrived = 0; !stopped(); ) {
    await attempt(options, async () => {
      if (Date.now() >= newTicketAtMs) {
        await handIn(client, demoTicket(seed, next, accounts));
        next += 1;
        arrived += 1;
        const seconds = arrived < FIRST_BURST ? 0 : between(pause, SECONDS_BETWEEN_TICKETS.least, SECONDS_BETWEEN_TICKETS.most);
        newTicketAtMs = Date.now() + (seconds * 1_000) / options.speed;
      }
      const tickets = (await client.latestTickets(200)).filter(({ ticketId }) => ticketId.startsWith(`${SOURCE}:`));
      for (const ticket of tickets) await follow(desk, ticket);
      if (Date.now() >= summaryAtMs) {
        summaryAtMs = Date.now() + SUMMARY_EVERY_MS;
        say(deskLine(tickets));
      }
    });
    await sleep(LOOK_EVERY_MS / 2);
  }
}

type Desk = { client: DemoClient; accounts: readonly DemoAccount[]; lives: Map<string, Life>; told: Set<string>; options: DemoOptions };

/** Customers of the demo are known to the store, as a CRM would have told it; the knowledge base is filled unless it holds something. @returns the number of the next ticket. */
async function seedStore(mongoUri: string, accounts: readonly DemoAccount[]): Promise<number> {
  const store = await connectStore(mongoUri, 'waybill');
  for (const { document: { _id, name, tier, value, team, csm, vipRequesters, notes } } of accounts) {
    await saveAccount(store, _id, { name, tier, value, team, csm, vipRequesters, notes });
  }
  if ((await readArticles(store)).length === 0) {
    const { articles } = await articlesAt(join(projectFolder, 'config', 'demo', 'articles'));
    await replaceArticles(store, articles, Date.now());
  }
  const known = await store.tickets.countDocuments({ source: SOURCE });
  await store.close();
  return known;
}

/** Ticket n of this seed: always the same. */
function demoTicket(seed: number, n: number, accounts: readonly DemoAccount[]): DemoTicket {
  return makeTicket(makeRandom(seed * 100_003 + n), n, accounts);
}

async function handIn(client: DemoClient, { externalId, account, requester, channel, subject, text }: DemoTicket): Promise<void> {
  await client.createTicket({
    source: SOURCE, externalId: externalId.replace(/^demo-/, ''), channel, subject, text, requester,
    account: { id: account._id, name: account.name, tier: account.tier },
  });
}

/** Prints a ticket when it has found its place, and makes its next move after each change. */
async function follow(desk: Desk, row: TicketRow): Promise<void> {
  const { client, told, options } = desk;
  const { ticketId, status } = row;
  const isPlaced = row.assignee !== null || (row.mode === 'triage' && row.placement === 'waiting');
  if (isPlaced && !told.has(ticketId)) {
    if (told.size === 0) options.say(`First ticket assigned ${((Date.now() - options.startedAtMs) / 1_000).toFixed(1)} s after the start\n`);
    told.add(ticketId);
    options.say(ticketLine(await client.waybill(ticketId), Date.now()));
    if (told.size === FIRST_BURST) options.say(whatNext(ticketId));
  }
  if (status === 'closed') return void desk.lives.delete(ticketId);
  const life = desk.lives.get(ticketId) ?? (await resume(desk, row));
  const now = `${row.version}/${row.assignee ?? ''}`;
  if (life.isMoving || life.seen === now) return;
  life.seen = now;
  const view = { status, level: row.level, category: row.category, assigned: row.assignee !== null, done: life.done };
  const move = nextMove(view, life.ticket, life.random, { speed: options.speed * REAL_TIME_TO_DEMO });
  if (!move) return;
  life.isMoving = true;
  void sleep(move.afterMs, undefined, { ref: false })
    .then(() => attempt(options, () => make(desk, row, life, move)))
    .finally(() => (life.isMoving = false));
}

/** Two hints, once the newcomer has seen a few tickets. */
function whatNext(ticketId: string): string {
  return [
    '',
    `Try: npx waybill ticket ${ticketId}      everything that travels with a ticket`,
    '     npx waybill try "I was charged twice"   what would happen to your own words',
    '',
  ].join('\n');
}

/** A ticket of an earlier start, or one just handed in: what was done to it is on its waybill. */
async function resume({ client, accounts, lives, options }: Desk, { ticketId }: TicketRow): Promise<Life> {
  const n = Number(ticketId.replace(/^demo:(\d+).*$/, '$1')) - FIRST_NUMBER;
  const { decisions } = await client.waybill(ticketId);
  const done = decisions.flatMap(({ event }) => ACTION_NAMES.find((name) => name === event) ?? []);
  const random = makeRandom(options.seed * 100_003 + n + decisions.length * 7_919);
  const life = { ticket: demoTicket(options.seed, n, accounts), random, done, seen: '', isMoving: false };
  lives.set(ticketId, life);
  return life;
}

async function make({ client }: Desk, row: TicketRow, life: Life, move: Move): Promise<void> {
  life.done.push(move.do);
  const { ticketId, assignee } = row;
  if (move.by === 'requester') {
    await client.customerWrites(ticketId, { text: move.text ?? '', requester: life.ticket.requester });
    return;
  }
  if (assignee === null && move.do !== 'solve') return;
  const text = move.text === null ? {} : { text: move.text };
  const applied = await client.act(ticketId, move.do, { actor: `agent/${assignee ?? 'duty-l2'}`, ...move.fields, ...text });
  // Refused because the ticket has moved on: look again.
  if (!applied) life.seen = '';
}

/** The desk goes on when the API is away for a moment, as helpdesks do. */
async function attempt({ say, stopped }: DemoOptions, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (stopped()) return;
    say(`(demo) ${error instanceof Error ? error.message : String(error)}`);
    await sleep(2_000);
  }
}
