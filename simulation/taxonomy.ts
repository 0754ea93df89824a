/** What the demo organisation's tickets are about: category ids with their subcategory ids, as `config/routing.yaml` names them. */
export const TAXONOMY = {
  billing: ['invoice', 'refund', 'tax', 'payment_failed'],
  login_access: ['password', 'mfa', 'locked_account'],
  sso_identity: ['saml_setup', 'certificate', 'scim'],
  integrations: ['crm', 'webhook', 'api'],
  data_sync: ['missing_records', 'duplicate_records', 'schedule'],
  reporting: ['export', 'dashboard', 'permissions'],
  performance_outage: ['slow', 'down'],
  bug: ['ui', 'crash', 'wrong_result'],
  how_to: ['setup', 'feature'],
  contract_renewal: ['upgrade', 'cancel', 'quote'],
} as const satisfies Record<string, readonly string[]>;

export type DemoCategory = keyof typeof TAXONOMY;
export type DemoSubcategory<C extends DemoCategory = DemoCategory> = (typeof TAXONOMY)[C][number];

/** What share of the tickets each category has, in percent. */
export const TICKET_MIX: Readonly<Record<DemoCategory, number>> = {
  billing: 14,
  login_access: 13,
  sso_identity: 6,
  integrations: 12,
  data_sync: 11,
  reporting: 9,
  performance_outage: 6,
  bug: 12,
  how_to: 12,
  contract_renewal: 5,
};
