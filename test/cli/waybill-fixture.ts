/** A waybill as the API sends it, as far as the command reads it. */
import type { Waybill } from '../../cli/ticket-view.ts';

export const NOW_MS = Date.parse('2026-11-23T12:00:00Z');
const MINUTE_MS = 60_000;
const ago = (minutes: number) => NOW_MS - minutes * MINUTE_MS;

const CUSTOMER_WORDS =
  'Hello,\n\nsince this morning nobody of us can sign in. The page says "certificate expired", although we uploaded the new one on Friday. ' +
  'It is end of quarter and the whole finance team waits. We tried two browsers and a private window, and signing out everywhere.\n\nThe last words: TOKEN-LAST';

export function exampleWaybill(): Waybill {
  return {
    ticket: {
      ticketId: 'zendesk:35436', status: 'open', priority: 'urgent', prioritySetBy: 'rule',
      category: 'sso_identity', categorySetBy: 'model', subcategory: 'certificate', level: 'engineering', team: 'eng-platform',
      assignee: 'amara', mode: 'automated', channel: 'email', language: 'en', sentiment: 'negative',
      intents: ['outage'], subject: 'Nobody can sign in', requesterId: 'r-17',
      account: { name: 'Halden Logistics', tier: 'enterprise', value: 310_000, csm: 'Mia' },
      slaState: 'breached', reassignments: 1, reopens: 0, flags: 0, absorbed: [], mergedInto: null,
    },
    timeline: {
      entries: [
        { ticketId: 'zendesk:35436', n: 1, atMs: ago(12), actor: 'requester/r-17', kind: 'opened', summary: 'The customer wrote', data: null,
          said: { text: CUSTOMER_WORDS, author: { name: 'Ana Sousa' } } },
        { ticketId: 'zendesk:35436', n: 2, atMs: ago(12), actor: 'system', kind: 'routed', summary: 'Routed to identity-l2 (automated)', data: { reasons: [] }, said: null },
        { ticketId: 'zendesk:35436', n: 3, atMs: ago(11), actor: 'system', kind: 'assigned', summary: 'Assigned to farid in identity-l2', data: null, said: null },
        { ticketId: 'zendesk:35436', n: 4, atMs: ago(4), actor: 'agent/farid', kind: 'escalated', summary: 'Escalated L2 → engineering (eng-platform): suspected_bug',
          data: { package: { schema: 1, reason: 'suspected_bug', tried: ['new_certificate', 'other_browser'], impact: 'whole_account', evidence: [], questions: ['since_which_release'], gaps: [] } },
          said: { text: 'Reproduced with the certificate chain of the customer.', author: { name: null } } },
        { ticketId: 'zendesk:35436', n: 5, atMs: ago(2), actor: 'system', kind: 'sla', summary: 'first_reply is late: target missed', data: null, said: null },
      ],
      next: null,
    },
    decisions: [
      { event: 'opened', decidedAtMs: ago(12), result: 'applied', reasons: ['the model gives sso_identity 93.1 %, enough to automate (80.0 %)', 'rule enterprise-sso sends it to level L2'], configVersion: '3f2a19c07b1d', modelVersion: '5489b210038c', team: 'identity-l2', level: 'L2' },
      { event: 'accept', decidedAtMs: ago(10), result: 'applied', reasons: [], configVersion: '3f2a19c07b1d', modelVersion: null, team: 'identity-l2', level: 'L2' },
      { event: 'escalate', decidedAtMs: ago(4), result: 'applied', reasons: ['eng-platform is the engineering team for sso_identity'], configVersion: '3f2a19c07b1d', modelVersion: null, team: 'eng-platform', level: 'engineering' },
    ],
    understanding: {
      guesses: [
        { category: 'sso_identity', subcategory: 'certificate', confidence: 0.931 },
        { category: 'login_access', subcategory: null, confidence: 0.04 },
      ],
      words: [{ word: 'certificate' }, { word: 'sign' }],
    },
    context: { vip: true, priorTickets: 3, missing: [{ source: 'crm', reason: 'did not answer' }] },
    priorTickets: {
      requester: [{
        ticketId: 'zendesk:31002', category: 'sso_identity', status: 'closed', outcome: 'fixed', level: 'L2', team: 'identity-l2', agent: 'farid',
        openedAtMs: Date.parse('2026-08-03T09:00:00Z'), solvedAtMs: Date.parse('2026-08-05T09:00:00Z'),
      }],
      account: [],
    },
    clocks: [
      { name: 'first_reply', instance: 1, targetMs: 2 * MINUTE_MS, dueAtMs: ago(10), breachedAtMs: ago(10), isPaused: false },
      { name: 'resolution', instance: 1, targetMs: 15 * MINUTE_MS, dueAtMs: NOW_MS + 90_000, breachedAtMs: null, isPaused: false },
      { name: 'ownership', instance: 2, targetMs: 8 * MINUTE_MS, dueAtMs: null, breachedAtMs: null, isPaused: true },
    ],
    placement: {
      state: 'assigned', enteredAtMs: ago(4), why: ['eng-platform is the engineering team for sso_identity'],
      chosen: { agent: 'amara', score: 0.82, candidates: [{ agent: 'amara', score: 0.82 }, { agent: 'oncall-platform', score: 0.61 }], exclusions: { off_shift: 2 } },
    },
    account: { notes: 'Call before a restart.' },
    cameFrom: [{ level: 'L2', team: 'identity-l2', agent: 'farid' }],
  };
}
