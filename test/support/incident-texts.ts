/** One problem in the words of many people: put together at random, so that no two texts are alike. */
import type { Random } from '../../simulation/random.ts';

export interface Problem {
  category: string;
  /** Other texts that are about this very thing, and so cannot count as strangers. */
  alsoSaid: RegExp;
  symptoms: readonly string[];
  details: readonly string[];
}

const OPENINGS = [
  '', 'Hi there,', 'Good morning,', 'Hello team,', 'Dear support,', 'Quick one:', 'Can somebody help?', 'We are stuck.', 'I hope you can help us.', 'Another day, another problem.',
] as const;
const ASIDES = [
  '', 'Nothing was changed on our side.', 'It worked fine last week.', 'My manager is asking for it.', 'I tried another browser as well.', 'A colleague in the other office sees the same.',
  'We have a board meeting at noon.', 'I cleared the cache twice.', 'This costs us time.', 'The new intern noticed it first.', 'Our admin could not help.', 'I restarted the laptop.',
] as const;
const CLOSINGS = ['', 'Thanks', 'Please look into it.', 'Any idea?', 'Kind regards', 'Let me know what you need.', 'Is this known?', 'When will it be fixed?', 'Cheers', 'Waiting for your answer.'] as const;

export const PROBLEMS: readonly Problem[] = [
  {
    category: 'reporting',
    alsoSaid: /time ?outs?\b|export.*(not sent|fail)/i,
    symptoms: [
      'the CSV export of every report stops with a timeout', 'exporting a dashboard to CSV ends in a gateway timeout', 'I cannot download any report as CSV, it runs into a timeout',
      'our scheduled exports all failed with error 504', 'when I press export, the file never comes and I get a 504', 'report downloads hang and then say 504 gateway timeout',
      'the export button spins for a minute and gives up with a timeout message', 'no CSV file arrives, the export job is marked timed out', 'exports of the sales report break off, gateway timeout',
      'trying to export the weekly numbers only gets me "504"', 'all CSV downloads time out, whatever report I choose', 'the nightly export did not deliver a file, the log says timeout',
    ],
    details: [
      'It started this morning.', 'Small reports fail as well as big ones.', 'The export of 200 rows times out too.', 'Since about nine o’clock no export has finished.', 'The PDF export is just as broken.',
      'Export history shows nothing but timeouts.', 'Without the CSV we cannot close the week.', 'The error page says 504.', '',
    ],
  },
  {
    category: 'sso_identity',
    alsoSaid: /loop|redirect/i,
    symptoms: [
      'single sign-on sends everybody round in circles', 'after the SAML login we land on the login page again', 'our people are stuck in a redirect loop between Okta and your login', 'SSO keeps redirecting, nobody gets in',
      'the browser says too many redirects after signing in with SAML', 'logging in over our identity provider ends in an endless redirect', 'SAML sign-in bounces back to the start, again and again',
      'we authenticate at the identity provider and are thrown back to sign-in', 'login by SSO loops forever', 'the SSO redirect never finishes, it loops', 'every SAML response is followed by another redirect to the identity provider',
      'endless loop at single sign-on for all our users',
    ],
    details: [
      'Password login still works for admins.', 'Okta shows the login as successful.', 'The address bar jumps between the two sites.', 'Too many redirects, says Chrome.', 'All users with SAML are hit.', 'The loop began after your maintenance.',
      'The SAML assertion looks right in the trace.', '',
    ],
  },
  {
    category: 'data_sync',
    alsoSaid: /duplicat|twice|copies|several times/i,
    symptoms: [
      'every contact from Salesforce now exists twice', 'the Salesforce sync created duplicates of all our contacts', 'we see double contacts since the last sync run', 'contacts are duplicated by the connector to Salesforce',
      'each sync adds the same Salesforce contacts once more', 'our contact list has doubled overnight, all duplicates from the sync', 'duplicate contact records keep appearing after each Salesforce run',
      'the sync wrote all contacts a second time', 'two copies of each Salesforce contact in the workspace', 'why does the Salesforce connector duplicate our contacts?', 'thousands of duplicate contacts came with the sync of this night',
      'same contact, two records, for everything that is synced from Salesforce',
    ],
    details: [
      'The duplicates have the same e-mail address.', 'Deleting them does not help, the next sync brings them back.', 'Leads are fine, only contacts double.', 'We paused the Salesforce sync for now.', 'About 4,000 duplicates so far.',
      'The record ids differ, the rest is the same.', 'It began with the run at six.', '',
    ],
  },
];

/** @returns a text about the problem */
export function tellOf({ symptoms, details }: Problem, random: Random): string {
  const pick = (choices: readonly string[]) => choices[Math.floor(random() * choices.length)] ?? '';
  const symptom = pick(symptoms);
  return [pick(OPENINGS), `${symptom[0]?.toUpperCase() ?? ''}${symptom.slice(1)}.`, pick(details), pick(ASIDES), pick(CLOSINGS)].filter(Boolean).join(' ');
}
