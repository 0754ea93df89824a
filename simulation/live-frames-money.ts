/** Live frames: money, contracts and getting in. None shares a sentence with a training frame (a test holds us to that). */
import type { Frames } from './frames.ts';

export const LIVE_MONEY = {
  'billing/invoice': [
    ['{invoice}: seat count looks off', 'Went through {invoice} with {colleague} and the seat count looks off. We deprovisioned a bunch of people in {month}, yet the bill did not go down.'],
    ['where are our invoices', "Where do I download last year's invoices? The auditor asked for every one and I only get the most recent bill."],
    ['Re: your statement', 'Your statement lists a charge of {amount} that nobody here recognises. Before I forward the bill to finance, could someone explain it?'],
    ['Legal entity changed', 'We merged with our parent company, so from {month} everything must be invoiced to the new legal entity. Details in the attached letter.'],
    ['Finance cannot open the invoice', 'Clicking "download" next to {invoice} just spins in {browser}. Finance closes the books tomorrow and needs that PDF.'],
  ],
  'billing/refund': [
    ['Double debit', 'Our bank statement shows {amount} leaving the account on two days in a row, both times to you. One of these has to come back.'],
    ['credit for the outage', 'After the outage in {month} {colleague} told us we would be credited. I cannot find it anywhere on the new bill.'],
    ['Seats we never used', 'Turns out we paid for {n} accounts nobody ever activated. Can we have these seats reimbursed, or at least credited on the next invoice?'],
    ['Money back', 'I was told five working days. It has been three weeks and still no refund.'],
  ],
  'billing/tax': [
    ['VAT again', 'Our controller stopped the payment run as {percent} VAT should not be on there: we are in {country} and you are not.'],
    ['exempt status', 'How do we prove to you that we are exempt from tax? Sent the form to {colleague} in {month} and the next bill still had it.'],
    ['Tax ID', 'New tax ID attached. Kindly replace the one in your system, otherwise our customs people will not accept the paperwork.'],
    ['Withholding tax', 'Local law obliges us to withhold {percent}, so the amount you receive will be lower. Which document do you need from us?'],
  ],
  'billing/payment_failed': [
    ['card keeps bouncing', 'Tried two different cards and both bounce with "{errorCode}". There is plenty of credit on them.'],
    ['Please do not suspend us', 'Just saw the red banner. The old card ran out, I updated it on {day}, and it is still trying the old one.'],
    ['Where is our wire?', 'Our treasury wired {amount} on {day}. Your system apparently never matched the transfer, as the invoice is still marked as unpaid.'],
    ['Cannot upgrade, card refused', 'Wanted to upgrade to {plan} online; at checkout the card was refused without any reason given.'],
    ['reminder level 2', 'Got a second reminder even though the direct debit went through. See the attached confirmation from the bank.'],
  ],
  'contract_renewal/upgrade': [
    ['growing fast', 'The team doubled this quarter, {n} more people start in {month}. Please let me know what adding {n} seats to our plan costs.'],
    ['{plan} vs what we have', 'Trying to understand what we would gain by going to {plan}. Mostly interested in SSO and more API calls.'],
    ['Running into limits', 'We are told we reached the record limit. Do we have to buy a bigger package or is there something in between?'],
    ['Co-terming new licences', 'If we add licences mid-term, will they end together with the existing agreement?'],
  ],
  'contract_renewal/cancel': [
    ['Leaving {product}', 'After the last months management decided to switch. What do you need from us so that the subscription ends with the current term?'],
    ['Do not renew', 'Just making sure this is on record: the subscription ends with the term, we do not want the renewal. Please acknowledge.'],
    ['thinking of cancelling', 'Honestly, with all these sync problems and tickets left open we are considering to cancel. Who can I talk to about getting out early?'],
    ['Offboarding', 'How long will our data be available once the agreement ends, and can we get a complete copy before you delete it?'],
    ['workspace no longer needed', 'The project behind our second workspace is over. Can that one be shut down so we stop paying for it?'],
  ],
  'contract_renewal/quote': [
    ['Budget planning', 'Budget round for next year starts soon. Roughly what would {n} seats cost us, and what if we sign for three years?'],
    ['offer too high', 'Your offer came in way above what we discussed with {colleague}. Can we talk about the {percent} uplift?'],
    ['Paperwork for legal', 'Legal wants the current DPA, the list of subprocessors and an SLA annex before anybody signs.'],
    ['RFP', 'We are comparing three vendors. By {day} we need pricing for {n} full users and {n} viewers.'],
  ],
  'login_access/password': [
    ["can't get in", "Can't get in today, it does not take my password. Tried the reset, it claims to have sent a mail, which never came."],
    ['Sign-in trouble', 'Whatever I type, sign-in tells me the credentials are wrong. {colleague} sitting next to me gets in without trouble.'],
    ['Email typo in my account', 'When {colleague} created my user there was a typo in the address, so I never received anything to set it up.'],
    ['browser forgets me', 'I have to sign in every single time, several times a day. "Remember me" is ticked.'],
    ['after the domain change', 'Since our mail domain changed none of the {n} people in {department} can reset a password, the reset mails still go to the old addresses.'],
  ],
  'login_access/mfa': [
    ['New phone', 'Got a replacement phone yesterday and the authenticator entries did not come along. Now I am stuck at the second step.'],
    ['Verification step', 'The verification step does not accept my code, and the backup ones are in a drawer in the office I cannot enter.'],
    ['texts not coming', 'No text message since I am travelling in {country}. Without it I cannot finish signing in.'],
    ['Security key', 'Can people in our warehouse use a security key? Phones are not allowed there and you now insist on a second factor.'],
  ],
  'login_access/locked_account': [
    ['Blocked', 'Typed it wrong a few times, my fault, and now it tells me to wait. I have a customer call in twenty minutes!'],
    ['{colleague} cannot get in', '{colleague} came back from parental leave and the account appears as inactive. There is no button to switch it back on.'],
    ['ex-employee still active', 'We parted with a sales rep on {day}. Somebody saw the account signed in this morning, please shut it off right away.'],
    ['workspace vanished', 'Signed in as usual and my workspace is no longer in the list, only an empty demo one.'],
  ],
  'sso_identity/saml_setup': [
    ['{idp} login', 'Following your guide for {idp} step by step, single sign-on still fails: the SAML assertion could not be validated ({errorCode}).'],
    ['SSO only for some', 'Is it possible to start with SSO for {department} and leave the others on passwords until {month}?'],
    ['Round trip without end', 'Clicking the {idp} tile brings up your page for a second, then back to {idp}, and so on for ever.'],
    ['everyone is viewer', 'People who come in through SSO have no rights to edit reports, whatever group we put them in.'],
    ['new tenant', 'We move from one {idp} tenant to another in {month}. What has to happen on your side so nobody is locked out?'],
  ],
  'sso_identity/certificate': [
    ['Cert renewal', 'Our identity team swaps the signing cert on {day}. Do we have to do that at the same minute on both ends?'],
    ['SSO broken since the renewal', 'After replacing the certificate nobody can sign in, error {errorCode}, it mentions the signature.'],
    ['metadata url', 'Can you read our metadata from a URL? Uploading the XML each time the key changes is what broke it last year.'],
    ['Expiry warning', 'Your mail warned about a SAML certificate that expires soon. Is that one ours or yours?'],
  ],
  'sso_identity/scim': [
    ['Leavers keep their access', 'Compliance found {n} leavers who are gone from {idp} but still count as active users with you.'],
    ['user sync from {idp}', 'New joiners assigned in {idp} are not created on your side any more. The last one who made it was {colleague}.'],
    ['Provisioning errors', 'The provisioning tab in {idp} is full of {clientError} lines. Did our token run out?'],
    ['role by group', 'Can the groups we push decide which role somebody gets, instead of us doing it by hand?'],
  ],
} as const satisfies Partial<Frames>;
