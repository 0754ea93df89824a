/** What simulated agents and customers write while a ticket is worked on. */
import type { DemoLanguage } from './frames.ts';
import type { DemoCategory } from './taxonomy.ts';

type Phrases = Readonly<Record<DemoLanguage, readonly string[]>>;

/** A customer's answer to a question about something that fails. */
const TECHNICAL_ANSWERS: Phrases = {
  en: [
    'It happens to all of us, in {browser} as well as in {browser}. The last time was on {day} at {time}.',
    'Sure: one of the users is {colleague}, it started on {day}, and nothing was changed on our side.',
    'I have attached a screenshot. The code in the corner reads {errorCode}.',
    'Tried it once more just now, still the same. Time was {time} {zone}.',
    'Only {department} is affected as far as I can tell.',
  ],
  de: ['Es betrifft alle Kollegen, zuletzt um {time} Uhr.', 'Anbei ein Screenshot, der Code lautet {errorCode}.'],
  fr: ['Cela concerne toute notre équipe, la dernière fois à {time}.', 'Voici une capture, le code est {errorCode}.'],
  es: ['Nos pasa a todos, la última vez a las {time}.', 'Adjunto una captura, el código es {errorCode}.'],
  pt: ['Acontece com todos, a última vez às {time}.', 'Segue uma captura, o código é {errorCode}.'],
};

/** The same about papers, contracts and how things are done. */
const OFFICE_ANSWERS: Phrases = {
  en: [
    'Yes, that is the right one. Please go ahead.',
    'It is about {month}, and the contact on our side is {colleague}.',
    'I am the admin, and {n} of us would use it.',
    'Attached is all I have. Tell me if something is missing.',
  ],
  de: ['Ja, genau. Bitte machen Sie das so.', 'Anbei die Unterlagen.'],
  fr: ["Oui, c'est bien cela. Merci.", 'Vous trouverez les documents en pièce jointe.'],
  es: ['Sí, exacto. Adelante, por favor.', 'Adjunto los documentos.'],
  pt: ['Sim, é isso mesmo. Podem seguir.', 'Seguem os documentos em anexo.'],
};

export const FOLLOW_UPS: Readonly<Record<DemoCategory, Phrases>> = {
  billing: OFFICE_ANSWERS,
  login_access: TECHNICAL_ANSWERS,
  sso_identity: TECHNICAL_ANSWERS,
  integrations: TECHNICAL_ANSWERS,
  data_sync: TECHNICAL_ANSWERS,
  reporting: TECHNICAL_ANSWERS,
  performance_outage: TECHNICAL_ANSWERS,
  bug: TECHNICAL_ANSWERS,
  how_to: OFFICE_ANSWERS,
  contract_renewal: OFFICE_ANSWERS,
};

/** A customer comes back after the ticket was solved. */
export const REOPENINGS: Phrases = {
  en: ['Sorry, it is back since {time}.', 'Thanks, but that did not help in the end, we see it again today.'],
  de: ['Leider tritt es seit {time} Uhr wieder auf.'],
  fr: ['Malheureusement cela recommence depuis {time}.'],
  es: ['Por desgracia vuelve a pasar desde las {time}.'],
  pt: ['Infelizmente voltou a acontecer desde as {time}.'],
};

export interface AgentScript {
  /** Questions to the customer. */
  ask: readonly string[];
  /** What was tried before handing up, in words and as codes. */
  tried: string;
  triedCodes: readonly string[];
}

export const SCRIPTS: Readonly<Record<DemoCategory, AgentScript>> = {
  billing: {
    ask: ['Could you send us the number of the invoice and the name of the account holder?', 'Which billing period is this about?'],
    tried: 'Checked the ledger and the payment provider: the booking is there but not matched. Rebooking by hand is refused for lack of rights.',
    triedCodes: ['ledger_checked', 'provider_checked'],
  },
  login_access: {
    ask: ['Which email address do you use to sign in, and what does the page say exactly?', 'May I reset the second factor for this user?'],
    tried: 'Resent the link, cleared the lock and the sessions. The sign-in log still shows a refusal I cannot explain.',
    triedCodes: ['link_resent', 'sessions_cleared'],
  },
  sso_identity: {
    ask: ['Could you send us the metadata file and the time of the last failed sign-in?', 'Which name ID format does your identity provider send?'],
    tried: 'Compared the assertion with the stored metadata and replayed a sign-in: signature valid, attribute mapping as documented.',
    triedCodes: ['assertion_compared', 'signin_replayed'],
  },
  integrations: {
    ask: ['Could you give us a request id or delivery id of a failed call?', 'Which user authorised the connection?'],
    tried: 'Checked the delivery log and the scopes, repeated the call with our test key: it fails for this workspace only.',
    triedCodes: ['delivery_log_checked', 'call_repeated'],
  },
  data_sync: {
    ask: ['Could you name two or three records we should look at?', 'When did you first notice it, and did anything change in the field mapping?'],
    tried: 'Ran an incremental and a full sync and compared the checkpoints: records are skipped without an entry in the log.',
    triedCodes: ['full_sync_run', 'checkpoints_compared'],
  },
  reporting: {
    ask: ['Which filters are set on the report, and who owns it?', 'Does it also happen with a shorter date range?'],
    tried: 'Rebuilt the report from scratch and checked sharing and roles: same result for the same people.',
    triedCodes: ['report_rebuilt', 'roles_checked'],
  },
  performance_outage: {
    ask: ['Is everybody affected, and from which network?', 'Could you send a recording of the network tab?'],
    tried: 'Response times of the workspace are far above the region median since the reported hour; cache cleared without effect.',
    triedCodes: ['metrics_checked', 'cache_cleared'],
  },
  bug: {
    ask: ['Which steps lead to it, and which browser version is it?', 'Could you send a screenshot with the console open?'],
    tried: 'Reproduced in a test workspace: select records, edit, save. Console and request ids are attached.',
    triedCodes: ['reproduced', 'cache_cleared'],
  },
  how_to: {
    ask: ['What would you like to reach in the end? Then I can point you to the best way.', 'Are you an admin of the workspace?'],
    tried: 'Went through the guide with the customer; the described option is not offered in this workspace.',
    triedCodes: ['guide_followed'],
  },
  contract_renewal: {
    ask: ['How many seats do you expect over the next year?', 'Who signs on your side?'],
    tried: 'Checked term, notice period and price list. The request needs an approval that I cannot give.',
    triedCodes: ['terms_checked'],
  },
};

/** What engineering finds. */
export const ROOT_CAUSES = [
  'Root cause found: a worker lost its checkpoint after the last deploy. Fix is live, backlog is processed.',
  'Reproduced and fixed; the patch went out with build 4412. Please verify with the customer.',
  'A missing index made the query time out for large workspaces. Index added, times are normal again.',
] as const;

/** Question and answer in the customer's language, when it is not English. */
export const ABROAD: Readonly<Record<Exclude<DemoLanguage, 'en'>, { ask: readonly string[]; answer: readonly string[] }>> = {
  de: {
    ask: ['Können Sie uns ein Beispiel und den genauen Zeitpunkt nennen?', 'Betrifft es alle Kollegen oder nur ein Konto?'],
    answer: ['Das ist nun behoben. Bitte prüfen Sie es noch einmal.', 'Wir haben es angepasst, eine Bestätigung ist unterwegs.'],
  },
  fr: {
    ask: ["Pourriez-vous nous donner un exemple et l'heure exacte ?"],
    answer: ["C'est corrigé de notre côté. Merci de vérifier encore une fois."],
  },
  es: {
    ask: ['¿Nos podrían dar un ejemplo y la hora exacta?'],
    answer: ['Ya está corregido. Compruébenlo de nuevo, por favor.'],
  },
  pt: {
    ask: ['Poderiam nos dar um exemplo e o horário exato?'],
    answer: ['Já está corrigido. Por favor, verifiquem novamente.'],
  },
};
