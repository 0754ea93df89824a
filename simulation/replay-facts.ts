/** What was known about a past ticket when it came in, and what the desk would decide on that alone. Pure. */
import type { RoutingConfig } from '../domain/config.ts';
import type { HistoricalTicket } from '../domain/history.ts';
import { routeNewTicket, type RoutingDecision } from '../domain/routing.ts';
import { phrasesIn } from '../domain/rules.ts';
import type { Understanding } from '../domain/ticket.ts';
import { codeOf } from '../training/draft/ids.ts';
import { joinSubject } from '../training/features.ts';
import type { TextModel } from '../training/model.ts';
import { readSignals } from '../training/signals.ts';
import { understandingOf } from '../training/understand.ts';

export type CreationFacts = Pick<HistoricalTicket, 'subject' | 'text' | 'requester' | 'account' | 'tier' | 'vip' | 'channel' | 'language'>;

/** Copies the facts known at creation, field by field: what is not named here cannot reach a replayed decision. */
export function creationFacts(ticket: HistoricalTicket): CreationFacts {
  const { subject, text, requester, account, tier, vip, channel, language } = ticket;
  return { subject, text, requester, account, tier, vip, channel, language };
}

export interface DecisionBasis {
  config: RoutingConfig;
  configVersion: string;
}

/**
 * The decision a new ticket with these facts would get.
 * @param model null when there is none: then only rules can decide
 */
export function decideAtCreation(facts: CreationFacts, model: TextModel | null, { config, configVersion }: DecisionBasis): RoutingDecision {
  const whole = joinSubject(facts.subject ?? '', facts.text ?? '');
  const understanding = understand(facts, whole, model);
  return routeNewTicket({
    understanding: facts.language === null ? understanding : { ...understanding, language: facts.language },
    // Unknown customers are treated as the live desk treats them.
    context: { tier: facts.tier ?? 'free', accountValue: null, vip: facts.vip ?? false, accountTeam: null, priorTickets: 0, missing: [] },
    channel: facts.channel ?? 'email',
    // Rules name customers by these codes.
    accountId: facts.account === null ? null : codeOf(facts.account, 'account'),
    requesterId: facts.requester === null ? null : codeOf(facts.requester, 'requester'),
    matchedPhrases: phrasesIn(whole, config.rules),
    config,
    configVersion,
  });
}

function understand({ subject, text }: CreationFacts, whole: string, model: TextModel | null): Understanding {
  if (model === null) return { guesses: [], ...readSignals(whole), modelVersion: 'none' };
  return understandingOf(model, subject ?? '', text ?? '');
}
