/** What fills the slots of a frame: names, numbers and product words of a believable software company. */
import { between, pick, type Random } from './random.ts';

/** The product the demo organisation supports: it joins CRM data, keeps it in sync and reports on it. */
export const PRODUCT = 'Loomwell';

type Slot = (random: Random) => string;

const oneOf = (...values: readonly string[]): Slot => (random) => pick(random, values);
const whole = (low: number, high: number): Slot => (random) => String(between(random, low, high));
const padded = (random: Random, low: number, high: number): string => String(between(random, low, high)).padStart(2, '0');

export const SLOTS = {
  product: () => PRODUCT,
  n: whole(2, 48),
  /** More than `n`. */
  seats: whole(55, 130),
  many: (random) => String(between(random, 3, 90) * 40),
  /** More than `many`. */
  most: (random) => String(between(random, 3_700, 9_900)),
  amount: (random) => `${pick(random, ['EUR', 'USD', 'GBP', '€', '$'])} ${between(random, 4, 240) * 20 + pick(random, [0, 0, 5, 10])}`,
  percent: (random) => `${between(random, 5, 25)}%`,
  invoice: (random) => `${pick(random, ['INV-2026-', 'INV-', 'FL-26-'])}${between(random, 1_000, 9_899)}`,
  po: (random) => `PO ${between(random, 45_000, 49_900)}`,
  month: oneOf('January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October'),
  day: oneOf('Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'),
  since: oneOf('Monday', 'Tuesday', 'Thursday', 'yesterday', 'this morning', 'last week', 'the weekend'),
  time: (random) => `${padded(random, 6, 18)}:${padded(random, 0, 59)}`,
  zone: oneOf('CET', 'UTC', 'EST', 'BST', 'PT'),
  colleague: oneOf('Marta', 'Jonas', 'Priya', 'Dean', 'Aoife', 'Lukas', 'Camille', 'Rafael', 'Nadia', 'Tom', 'Ines', 'Yusuf', 'Bea', 'Karin'),
  crm: oneOf('Salesforce', 'HubSpot', 'Dynamics', 'Pipedrive', 'Zoho'),
  idp: oneOf('Okta', 'Entra ID', 'Azure AD', 'Google Workspace', 'OneLogin', 'JumpCloud'),
  object: oneOf('contacts', 'deals', 'accounts', 'opportunities', 'companies', 'orders'),
  field: oneOf('owner', 'close date', 'region', 'stage', 'lifecycle stage', 'amount', 'renewal date'),
  report: oneOf('Pipeline by region', 'Weekly forecast', 'Churn overview', 'Revenue by owner', 'New business', 'Board summary', 'Win rate'),
  browser: oneOf('Chrome', 'Firefox', 'Edge', 'Safari'),
  os: oneOf('Windows 11', 'macOS', 'an iPad', 'my work laptop'),
  clientError: oneOf('400', '401', '403', '404', '422', '429'),
  serverError: oneOf('500', '502', '503', '504'),
  errorCode: (random) => `${pick(random, ['E', 'FL-', 'ERR-'])}${between(random, 1_020, 8_990)}`,
  endpoint: oneOf('/v2/contacts', '/v2/deals', '/v2/accounts/search', '/v2/events', '/v2/reports/run', '/v2/users'),
  event: oneOf('deal.updated', 'contact.created', 'account.merged', 'report.finished', 'deal.won'),
  department: oneOf('sales', 'finance', 'marketing', 'customer success', 'operations', 'the Berlin office', 'the US team'),
  plan: oneOf('Business', 'Business Plus', 'Enterprise'),
  country: oneOf('Germany', 'France', 'Ireland', 'Spain', 'Portugal', 'the Netherlands', 'Austria'),
  tool: oneOf('Slack', 'Jira', 'Zapier', 'BigQuery', 'Power BI', 'Snowflake', 'NetSuite'),
} as const satisfies Record<string, Slot>;

export type SlotName = keyof typeof SLOTS;
