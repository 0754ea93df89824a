/** What an agent of the demo desk answers in the end, by subject matter. */
import type { FrameKey } from './frames.ts';

export const ANSWERS: Readonly<Record<FrameKey, readonly string[]>> = {
  'billing/invoice': ['The corrected invoice is on its way to your billing contact. You also find all invoices under Settings, Billing.'],
  'billing/refund': ['The amount goes back to your account today. Banks take up to five working days to book it.'],
  'billing/tax': ['Your tax details are updated, and a corrected invoice without the tax is attached.'],
  'billing/payment_failed': ['The payment is matched now, reminders are stopped and the workspace stays open.'],
  'contract_renewal/upgrade': ['The order form for the larger plan is on its way. The new seats work as soon as it is signed.'],
  'contract_renewal/cancel': ['We are sorry to see you go. I have noted the end date and confirmed it in writing; your data stays available for 30 days after.'],
  'contract_renewal/quote': ['The quote is on its way to you, with one year and three years side by side.'],
  'login_access/password': ['A fresh link was sent, valid for one hour. Your mail filter had held back the first one.'],
  'login_access/mfa': ['The second factor is reset. At the next sign-in you will be asked to set up a new one.'],
  'login_access/locked_account': ['The account is in the right state now, please check once more. Open sessions were ended.'],
  'sso_identity/saml_setup': ['The audience value had a trailing slash. I corrected it, and a test sign-in works.'],
  'sso_identity/certificate': ['The new certificate is active next to the old one, so you can switch at any time.'],
  'sso_identity/scim': ['The token had run out. With the new one the provisioning caught up, leavers are deactivated.'],
  'integrations/crm': ['The connection had lost a permission. After authorising once more it is green and has caught up.'],
  'integrations/webhook': ['I have replayed the missed deliveries. Sign the raw body, then the signature matches as well.'],
  'integrations/api': ['The key lacked a scope. I have added it, and the limit of your workspace is raised until the end of the month.'],
  'data_sync/missing_records': ['A filter in the mapping excluded them. It is removed, and a full sync has brought the records in.'],
  'data_sync/duplicate_records': ['The copies are merged, and the matching rule now uses the email address.'],
  'data_sync/schedule': ['The stuck job is stopped and the schedule set to your time zone. The next run is tonight.'],
  'reporting/export': ['The old export ran into the preview limit. It now contains all rows and is sent again.'],
  'reporting/dashboard': ['The dashboard was bound to a filter that only its owner sees. I changed that, please reload.'],
  'reporting/permissions': ['The report was shared with a role, not with the team. It is now, and the owner is changed.'],
  'performance_outage/slow': ['One of our nodes was overloaded and has been replaced. Response times are back to normal.'],
  'performance_outage/down': ['The incident is over, everything is reachable again. A report will follow on the status page.'],
  'bug/ui': ['This was fixed in the release of this morning. Please reload the page once.'],
  'bug/crash': ['The error came from an old cached script. It is fixed; please sign out and in once.'],
  'bug/wrong_result': ['The calculation is corrected and the figures were computed again. Thank you for the example.'],
  'how_to/setup': ['Here is our guide for the first week. I have also booked you into the next session for admins.'],
  'how_to/feature': ['You find it under Settings, Automation. I attach a short guide with pictures.'],
};

/** After a reopening, in place of the answer that did not help. */
export const SECOND_ANSWER =
  'Thank you for coming back to us. There was a second place that had to be changed; I have done that and will check again tomorrow.';
