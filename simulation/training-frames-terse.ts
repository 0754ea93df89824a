/** Training frames with many choices: the short tickets everybody words a little differently. */
import type { Frames } from './frames.ts';

export const TRAINING_TERSE = {
  'billing/invoice': [
    ['[Old invoices|Bills as PDF|Invoice copies]', 'Where can I [download|find] [past invoices|old bills|the bills of last year]? [Our auditor|Finance|Accounting] [wants|needs] [the PDF|copies].'],
    ['[Billing question|Bill for {month}|Statement]', '[Our bill|The statement] [went up|is higher than before|does not match the contract]. Please [explain|break down] the [seats|charges|lines], [finance|our controller] [is asking|will not pay otherwise].'],
    ['[New billing entity|Company name on the bill]', 'We [changed our legal name|have a new legal entity|were merged]. [Invoices|Bills] must be [issued|addressed] to the new [company|entity] [from {month}|] [, letter attached|].'],
    ['Invoice download', 'The [invoice|bill] [cannot be downloaded|download does not start], [finance|the bookkeeper] [closes the month|needs it for closing].'],
  ],
  'billing/refund': [
    ['[Charged twice|Double charge|Double debit]', '[Our bank statement shows|We see] two [debits|payments|charges] of {amount} [on the same day|]. [Please pay one back.|One must be refunded.]'],
    ['[Refund|Reimbursement|Credit]', '[Still waiting for|Where is] the [refund|credit|reimbursement] [of {amount}|] [you confirmed|that was promised]? It has been [weeks|{n} days].'],
    ['Paid for unused seats', 'We paid for [seats|licences|accounts] that nobody [used|activated]. Can that be [credited|reimbursed|refunded] [on the next bill|]?'],
  ],
  'billing/tax': [
    ['[VAT|Tax] question', '[Why is there VAT|There should be no VAT|We must not pay VAT] on [our bill|the invoice]: we are [registered|based] in {country}, [tax ID|VAT ID] [attached|as in our profile].'],
    ['[New tax ID|Tax exempt|Exemption]', '[We are exempt from tax|Our tax ID changed|Our tax status changed]. Which [form|document|proof] do you need, and [where do we send it|who takes it]?'],
    ['Withholding tax', '[We have to withhold|The law makes us withhold] [withholding tax|{percent} tax]. Please send a [residency certificate|tax form], else [customs|the tax office|our controller] [complains|stops the payment].'],
  ],
  'billing/payment_failed': [
    ['[Card refused|Payment refused|Card not accepted]', '[Two cards were|My card was|The company card is] [refused|declined|rejected] at [checkout|payment] [with {errorCode}|without a reason]. [The bank says there is enough credit.|It worked last month.]'],
    ['[Payment reminder|Overdue?|Red banner]', 'We get [a reminder|a second reminder|a red banner] [and are marked as unpaid|saying unpaid], but the [wire|transfer|direct debit] went [out|through] on {day}. [Bank confirmation attached.|Please match it.]'],
    ['Update card', 'We entered a new card because the [previous|stored] one [ran out|has expired], yet you [still charge|keep trying] the [previous|old] one. Please do not suspend [us|the workspace].'],
  ],
  'contract_renewal/upgrade': [
    ['[More licences|Adding people|Team is growing]', '[The team grows|The team doubled|New people start], we need {n} more [licences|seats] in the [agreement|contract]. [Same end date?|What does it take mid-term?]'],
    ['[Bigger plan|Record limit|Bigger package]', 'We [reached|are close to] the [record|API|user] limit of {plan}. [Is a bigger plan needed|Can we buy an add-on|Which package is the next bigger one]?'],
    ['Comparing plans', 'What would we [gain|get] with {plan}: [SSO|more API calls|sandbox|audit log]? [We consider upgrading.|And how much more is it?]'],
  ],
  'contract_renewal/cancel': [
    ['[Cancel|Termination|Ending the contract]', '[Management decided|We decided] to [switch to a competitor|leave|end the agreement]. Please [acknowledge|confirm] [the end of the subscription|that there is no renewal] [after this term|].'],
    ['[Considering to cancel|Unhappy]', 'With all these [problems|open tickets] we are [considering|thinking about] [cancelling|leaving] early. Who can we talk to about [getting out of the contract|an exit]?'],
    ['Data after the end', 'When the [agreement|subscription] ends, how long is our data [kept|available], and [do we get a copy|can we take a full copy] before you delete it? We also want to [shut down|stop paying for] a second workspace.'],
  ],
  'contract_renewal/quote': [
    ['[Price for next year|Budget|Pricing]', 'For the [budget|RFP|tender] we need [a price|pricing|the cost] for {n} [seats|full users|viewers], [one year and three years|for three years].'],
    ['[Offer|Renewal offer] too high', 'Your [offer|renewal price|quote] is [above what we discussed|too high|{percent} up]. Can we [talk about|discuss|lower] the [uplift|increase|price]?'],
    ['[DPA|Legal documents]', '[Legal|Our lawyer|Procurement] wants the [DPA|subprocessor list|SLA annex|terms] before anybody signs [the renewal|the agreement].'],
  ],
  'login_access/password': [
    ['[Cannot sign in|Sign-in fails|Login fails]', '[Sign-in|The login] says [wrong credentials|my credentials are wrong], I [typed|checked] the password [twice|carefully]. [Forgot password sends nothing.|My colleague gets in.]'],
    ['[No reset mail|Mailbox empty]', 'I [tried|used] forgot password, [nothing is sent|the mailbox stays empty|the mail goes to my old address]. [Our mail domain changed.|There is a typo in my address.]'],
    ['[Remember me|Signed out all the time]', 'It asks for [my login|my password] [every time|several times a day] although "remember me" is [ticked|on].'],
  ],
  'login_access/mfa': [
    ['[MFA reset|Authenticator|New phone]', 'My phone was [replaced|lost|stolen], [the authenticator is gone|no authenticator entries on the new one]. Stuck at the [second step|verification|code]. [Backup codes are lost.|]'],
    ['[No text message|Code not coming]', 'The [verification code|text message|backup code] [is not accepted|does not come], I am [abroad|travelling|in {country}] and cannot [sign in|finish the sign-in].'],
    ['Second factor without phone', 'People in the [warehouse|call centre] have no phones. Can they use a [security key|hardware token|YubiKey] as the second factor?'],
  ],
  'login_access/locked_account': [
    ['[Blocked|Locked|Please unlock]', 'I [typed|entered] my password wrong [a few times|several times] and am [blocked|locked|told to wait]. Please unlock [me|the account], I have a [customer call|meeting].'],
    ['[Inactive account|Deactivated user|User inactive]', '{colleague} is [back from leave|back], and the account is [inactive|switched off|deactivated]. How do we [switch it on|activate it|restore it] again?'],
    ['[Former colleague|Ex-employee]', '[An ex-employee|A sales rep who left|Somebody we parted with] is still [signed in|active|able to sign in]. [Shut off|Block|Close] the account [right away|at once].'],
    ['Workspace gone', 'I signed in and my workspace is [gone|not in the list|replaced by an empty one]. [Was my access removed?|]'],
  ],
  'sso_identity/saml_setup': [
    ['[SSO|Single sign-on] with {idp}', '[We follow|I followed] your SSO guide for {idp}; [the assertion is rejected|the assertion is not valid|login loops] [({errorCode})|at the end].'],
    ['[SSO roles|Groups and roles]', 'Everybody who [signs in|comes in] with SSO [is a viewer|has no rights]. [Which group attribute|Which claim] sets the role?'],
    ['[New tenant|SSO rollout]', 'We [move to|switch to|start with] [a new {idp} tenant|SSO for one department first]. How do we [keep passwords for the rest|avoid locking people out]?'],
  ],
  'sso_identity/certificate': [
    ['[Certificate|Cert] [change|renewal|expiry]', 'The [signing certificate|SAML cert|certificate in {idp}] [expires|is swapped|is replaced] [on {day}|in {month}]. Do [both sides|you and we] change it at the same [time|minute]?'],
    ['SSO fails after certificate change', '[We replaced|We renewed] the [cert|certificate] and now [no sign-in works|all SSO logins fail]: [signature error|{errorCode}, signature].'],
    ['[Metadata|Expiring certificate]', '[A warning about an expiring certificate arrived, is it yours?|Can the metadata XML be read from a URL when the key changes?]'],
  ],
  'sso_identity/scim': [
    ['[Provisioning|SCIM] [errors|problem]', '{idp} provisioning [shows errors|fails with {clientError}|creates no users]. [Is the token expired?|New joiners are not created.]'],
    ['[Leavers still active|Deprovisioning]', '[Leavers|Users removed in {idp}] are still [active|counted as active users]. [Compliance|The audit] [found it|complains].'],
    ['Groups over SCIM', 'Can [the groups|group membership] from {idp} [decide|set] the [role|team] of [joiners|a user], so we do not do it by hand?'],
  ],
  'integrations/crm': [
    ['{crm} [disconnects|connector|integration]', 'The {crm} [connector|connection] [drops|disconnects] [every few days|again and again], we [re-authorise|authorise] and [it holds for a day|a red dot comes back].'],
    ['{crm} [fields|picklist|package]', 'The connector [rejects|does not accept] [our picklist values|a new picklist|the managed package] from {crm}, [a permission set is missing|it complains about {field}].'],
    ['{crm} [orgs|reps]', '[We have two {crm} orgs, can both be connected?|Reps do not see the scores inside {crm}.|Our {crm} org was merged, how do we reconnect?]'],
  ],
  'integrations/webhook': [
    ['[No events|Webhooks quiet|Webhook listener]', '[Our listener|Our server] gets no [events|callbacks] since {since}. [The firewall shows nothing from you.|Nothing in our logs.]'],
    ['[HMAC|Webhook secret]', 'Our HMAC [differs|is another value] than your [signature|header]. [An example in Node or Python?|Which secret is used?]'],
    ['[Event order|Resend events]', '[Events come out of order: the update before the create.|Please resend the events we missed, our endpoint was down.|Our consumer breaks on {event}, do you guarantee an order?]'],
  ],
  'integrations/api': [
    ['{endpoint} [error|{clientError}|fails]', 'Our [job|script|client] gets {clientError} from {endpoint} [for one customer|since {since}]. The [token|key|credentials] [is valid|did not change].'],
    ['[API limits|Throttling|429]', 'We are [throttled|limited] [during month end|in the nightly run]. Can you [raise|increase] the limit, or is there a [bulk|batch] endpoint?'],
    ['[API token|Personal token|{tool} connector]', '[Does a personal token stop when the user leaves?|The {tool} connector stopped, credentials are not valid.|How big may a batch for the API be? The documentation and the response differ.]'],
  ],
  'data_sync/missing_records': [
    ['[Missing|Lost|Fewer] {object}', '[{crm} has|In {crm} there are] {most} {object}, here [we see|there are] only {many}. [Where is the rest?|Something was not pulled.] [Nothing in the trash.|]'],
    ['[Import|Spreadsheet import] incomplete', 'I [loaded|imported] a spreadsheet and [some|part of the] rows [never came in|are missing], without [a message|an error].'],
    ['[Old values|Stale data|Not updated]', 'The {field} here is [days old|stale|behind {crm}]. What reps enter in {crm} [does not come over|arrives late or never].'],
  ],
  'data_sync/duplicate_records': [
    ['[Duplicates|Double entries|Copies]', '[Companies|Contacts|People] [appear|show up|are listed] [several times|twice], all with one [address|mail]. [Made by the connector.|It began on {day}.]'],
    ['[Clean up|Merging]', 'We need to [clean up|remove] {many} [copies|duplicates], [all made last night|all created by the sync]. What is the [best|quickest] way?'],
    ['Merge [undone|does not stay]', 'I merge [two entries|the copies] and [the next day|after the sync] they are [back|separate again]. Why are they not [recognised|matched] as one?'],
  ],
  'data_sync/schedule': [
    ['[Nightly job|Overnight sync|Sync job]', '[The nightly job|Last night\'s job] [did not run|hangs|is still running], [nothing was refreshed|other jobs are queued behind it]. [There is no entry in the job history.|]'],
    ['[Sync more often|Hourly sync]', 'Can {object} be [synced|refreshed] [hourly|more often|every hour]? Daily is [too little|not enough] [on our plan|for us].'],
    ['[Sync time|Clock change]', 'The job runs [an hour late|one hour later] since the [clocks changed|time change] and [collides with our backup|runs in office hours].'],
  ],
  'reporting/export': [
    ['[Export incomplete|Download incomplete|File cut]', 'The [file|download|spreadsheet] of "{report}" [ends|stops] at row {many}, [on screen there is more|rows are missing].'],
    ['[Report by mail|Weekly mail|Scheduled report]', 'The [weekly mail|Monday mail], [report|spreadsheet] attached, did not [come|arrive], {department} needs it.'],
    ['[Excel|Accents|{tool}]', '[In Excel the accents are garbled after the export.|Exporting takes long and the download fails.|We want "{report}" pushed to {tool} every week.]'],
  ],
  'reporting/dashboard': [
    ['[Blank tiles|Empty charts|Tiles]', '[Half of the|Some] [tiles|charts] on the "{report}" dashboard are [blank|empty] [for me|], {colleague} sees [them|everything].'],
    ['[Customise|Board meeting|Charts]', 'For [the board|a meeting] we want "{report}" [broken down|split] by {field} on one page. How can the [charts|dashboard] be [customised|changed]?'],
    ['Dashboard [on a TV|view]', '[We show the dashboard on an office TV and it logs out.|My selection on the dashboard is gone when I come back.|The figures on the dashboard are old, when does it update?]'],
  ],
  'reporting/permissions': [
    ['[No access to a report|Report access]', 'The link to "{report}" says [lack of access|no access|not allowed], [but my manager|my manager] [shared it|has shared that report] with [me|everybody].'],
    ['[Restrict a report|Confidential figures]', '[Margins|Salaries|Some figures] are confidential: {department} [must not|should not] see them. How do we restrict [the report|who sees what]?'],
    ['[Take over reports|Regions]', '[{colleague} left, how do we take over the reports?|Country leads should see only their own region.|Anybody sees everything, can that be restricted?]'],
  ],
  'performance_outage/slow': [
    ['[Slow|Lag|So slow]', '[The app|Everything|The whole system] is [slow|sluggish|crawling] since {since}, [lists take ages to load|each click takes a minute|typing has a lag].'],
    ['[Timeout|Reports time out|Loading]', '[Reports|Lists|Dashboards] [time out|load for ages|keep loading], [it used to take seconds|this was quick before the release].'],
    ['Slow in {country}', 'Colleagues in {country} [see lag|have delays|wait for minutes], [elsewhere|in other offices] it is [fine|fast].'],
  ],
  'performance_outage/down': [
    ['[Down|{serverError}|Outage]', '[Nobody can reach you|Nobody can work|All of us get {serverError}], [not only my network|in the whole building|at home too]. What is going on?'],
    ['[Incident|Everything is dead]', 'Do you have an [incident|outage]? [Web, API and syncs are dead.|The EU region seems gone.|The login page does not come up.]'],
    ['[Page does not load|Blank page everywhere]', '[Everyone|Everybody] gets a blank page with {serverError}, {n} people are [idle|waiting|sitting around].'],
  ],
  'bug/ui': [
    ['[Cannot click|Save is grey|Button gone]', 'The [save|apply] button [stays grey|is gone|cannot be clicked] [in {browser}|] [whatever I fill in|].'],
    ['[Popup|Calendar|Columns]', '[The popup opens outside of the screen.|The calendar opens behind the form.|Columns jump back after I move them.|The edit window cannot be moved.] {browser} on {os}.'],
    ['[Hard to read|New design]', 'With the new design the [letters|text] [is white on yellow|has no contrast|cannot be read].'],
  ],
  'bug/crash': [
    ['[Something went wrong|Page gone|Crash]', '"Something went wrong" [{errorCode}|] [on the company page|after attaching a file|on the settings page]. [The page is gone.|My text is lost.]'],
    ['[Mobile app|App dies]', '[Phone app|The app] [dies|closes|crashes] after the start [screen|]. I reinstalled it.'],
    ['[Bulk change|Apply] [fails|error]', 'I [picked|selected] {n} {object}, pressed apply and got {errorCode}. [Only a few were changed.|Console: cannot read properties of undefined.]'],
  ],
  'bug/wrong_result': [
    ['[Sum wrong|Numbers wrong|Figures differ]', '[The lines add up to|By hand the sum is] {many}, [the page|the chart] says {many}. [Same filter.|Which is right?]'],
    ['[Forecast|Currency] [wrong|strange]', '[Closed deals are still in the forecast.|The probability is ignored in the forecast.|Pounds are treated as dollars, the currency is mixed up.]'],
    ['[Wrong day|Wrong list]', '[A meeting held today is listed under the next day.|The list behind the chart has {n}, the chart says {n}.|Overseas colleagues see the wrong day.]'],
  ],
  'how_to/setup': [
    ['[Where to begin|First steps|New customer]', 'We [just bought|are new to|just started with] {product} and [have no idea how to begin|do not know where to start]. Is there [somebody who walks us through|a training]?'],
    ['[Adding users|Adding colleagues]', 'What is the [quickest|easiest] way to [add|get in] {n} colleagues with the right roles?'],
    ['[Test environment|Structure|Set-up]', '[Where can I try things without touching live data?|How do other customers map regions and business units?|Do I need a developer to set this up?]'],
  ],
  'how_to/feature': [
    ['[Quick question|How to|Short question]', '[Can the system notify me|How can I get a message|How do I get notified] when the {field} [moves|changes]? I [looked everywhere|could not find it].'],
    ['[Change many at once|Reassign]', 'Is there an [easier|easy] way to [reassign|change|edit] many {object} [than one by one|at once]?'],
    ['[Too many mails|Views and segments|Scoring]', '[How do I turn down the mails the system sends?|Should I use a view or a segment?|Does {product} have lead scoring or do we need another tool?|How would an agency look at a report without a seat?]'],
  ],
} as const satisfies Frames;
