/** The tickets that reach the demo desk: who writes, about what, and what only the simulation knows about them. Pure and seeded. */
import type { Channel, Level, Tier } from '../domain/ticket.ts';
import { FOLLOW_UPS } from './agent-texts.ts';
import type { DemoAccount, Requester } from './desk-accounts.ts';
import { fill, type DemoLanguage } from './frames.ts';
import { makeLiveText } from './live-texts.ts';
import { chance, pick, pickWeighted, type Random } from './random.ts';
import type { DemoCategory } from './taxonomy.ts';

export { makeAccounts, type DemoAccount, type Requester } from './desk-accounts.ts';

/** What a person would find out about the ticket. */
export interface TicketTruth {
  category: DemoCategory;
  subcategory: string;
  language: DemoLanguage;
  /** The level that can solve it. */
  needs: Exclude<Level, 'ai'>;
}

export interface DemoTicket {
  /** The helpdesk's own id, e.g. `demo-1042`. */
  externalId: string;
  account: DemoAccount['document'];
  requester: Requester;
  channel: Channel;
  subject: string;
  text: string;
  truth: TicketTruth;
  /** What the requester answers when asked; null when nobody ever answers. */
  followUp: string | null;
}

/** How much more the customers of a tier write. */
const WRITES: Readonly<Record<Tier, number>> = { enterprise: 5, business: 3, starter: 2, free: 1 };
const CHANNEL_MIX: Readonly<Record<Channel, number>> = { email: 62, web: 24, chat: 12, phone: 2 };
const FIRST_NUMBER = 1_000;
const HARD = 0.2;
const VERY_HARD: Readonly<Partial<Record<DemoCategory, number>>> = { bug: 0.5, performance_outage: 0.45, data_sync: 0.4, integrations: 0.2 };
const ANSWERS = 0.9;

/**
 * One ticket.
 * @param n running number, which makes the id
 * @param accounts from `makeAccounts`; larger customers write more often
 */
export function makeTicket(random: Random, n: number, accounts: readonly DemoAccount[]): DemoTicket {
  const account = pickAccount(random, accounts);
  const requester = pick(random, account.people);
  // Even a customer abroad sometimes writes English.
  const language = chance(random, 0.8) ? account.language : 'en';
  const { subject, text, category, subcategory } = makeLiveText(random, language, [requester.name, account.document.name]);
  return {
    externalId: `demo-${FIRST_NUMBER + n}`,
    account: account.document,
    requester,
    channel: pickWeighted(random, CHANNEL_MIX),
    subject,
    text,
    truth: { category, subcategory, language, needs: levelNeeded(random, category) },
    followUp: chance(random, ANSWERS) ? fill(random, pick(random, FOLLOW_UPS[category][language])) : null,
  };
}

function pickAccount(random: Random, accounts: readonly DemoAccount[]): DemoAccount {
  const weights = Object.fromEntries(accounts.map(({ document }) => [document._id, WRITES[document.tier]]));
  const chosen = pickWeighted(random, weights);
  return accounts.find(({ document }) => document._id === chosen) ?? pick(random, accounts);
}

function levelNeeded(random: Random, category: DemoCategory): TicketTruth['needs'] {
  if (!chance(random, HARD)) return 'L1';
  return chance(random, VERY_HARD[category] ?? 0.03) ? 'engineering' : 'L2';
}
