/**
 * How a message sounds: language, sentiment, urgency, intents. A first version made of word lists and patterns for five languages. It
 * catches plain wording, not irony or anything between the lines, and its sentiment is no better than counting words can be.
 */
import type { Priority, Sentiment, Understanding } from '../domain/ticket.ts';
import { MAX_TEXT_CHARS, wordsOf } from './features.ts';

const SIGNAL_INTENTS = ['cancellation', 'human_request', 'outage', 'refund', 'security'] as const;
type SignalIntent = (typeof SIGNAL_INTENTS)[number];

/** Frequent words that few of the other languages share. */
const PROFILES: Readonly<Record<string, ReadonlySet<string>>> = {
  en: set('the and is to of we our you it not for have has with this that are was can please when from on my i no need any there get how where does'),
  de: set('der die das und ist nicht wir ich sie mit unser unsere auf eine ein für bei seit wie den dem haben bitte können von zu es'),
  fr: set('le la les des est une nous vous pas et pour dans notre je que avec depuis mon ne sur au qui merci bonjour votre être'),
  es: set('el la los las es una nos para en ha aunque cada con por nuestro nuestra que desde y hola gracias está del se cómo pueden más muy mi su'),
  pt: set('o os as é uma não para com nosso nossa que desde e olá obrigado está do da em na mais muito meu sua são você foi ao'),
};
/** A letter that settles the matter counts as much as two words. */
const LETTERS: Readonly<Record<string, RegExp>> = { de: /[äöüß]/u, fr: /[èêîûœ]|\b[dlnjq]['’]/u, es: /[ñ¿¡]/u, pt: /[ãõ]/u };

const NEGATIONS = set(
  "not no never without isn't aren't wasn't don't doesn't didn't won't wouldn't nothing nicht kein keine keinen nie ohne pas jamais sans " +
    'sin nunca jamás não nem sem nada',
);
/** How many words back a negation reaches. */
const NEGATION_REACH = 4;

const NEGATIVE = set(
  'disappointed disappointing unacceptable ridiculous frustrated frustrating annoying annoyed angry terrible horrible awful worst useless ' +
    'fed unhappy joke nobody enttäuscht inakzeptabel ärgerlich unverschämt frustriert katastrophe unerträglich déçu inacceptable ' +
    'scandaleux honteux insupportable decepcionado inaceptable vergüenza pésimo harto decepcionada inaceitável vergonha péssimo absurdo',
);
const POSITIVE = set(
  'great love excellent perfect awesome wonderful happy appreciate brilliant super toll danke prima wunderbar parfait génial excelente ' +
    'perfecto genial ótimo perfeito maravilhoso',
);

const URGENT = /\b(urgent|urgently|asap|emergency|immediately|right away|at once|production down|dringend|sofort|urgente?|de suite|immédiatement|inmediatamente|imediatamente)\b/gu;
const PRESSED = /\b(blocked|blocks|blocking|stuck|today|deadline|waiting for hours|as soon as possible|whole team|nobody can|heute noch|blockiert|bloqué|aujourd'hui|bloqueado|bloqueados|hoy mismo|ainda hoje)\b/gu;
const PATIENT = /\b(no hurry|no rush|no urgency|nothing urgent|not urgent|when(ever)? you have (a minute|time)|take your time|nicht eilig|eilt nicht|pas urgent|pas pressé|sin prisa|sem pressa)\b/u;

/** What may follow "cancel" without anybody leaving: work inside the product, not the contract. */
const CANCELLED_WORK = String.raw`(?:\s+\S+){0,3}?\s+(?:exports?|syncs?|jobs?|runs?|reports?|schedules?d?|imports?|invit\w*|meetings?|webhooks?|quer\w+|buttons?|tasks?|requests?|payments?|tickets?|orders?|calls?|bookings?)\b`;

const INTENTS: Readonly<Record<SignalIntent, RegExp>> = {
  cancellation: new RegExp(
    String.raw`\b(?:cancel(?:l?ing|lation)?\b(?!${CANCELLED_WORK})|terminat(?:e|ing|ion)\b.{0,30}\b(?:contract|agreement|subscription)|not renew|won't renew|non-renewal|no renewal|close our account|kündig\w*|vertrag nicht verlängern|nicht verlängern|résili\w*|cancelar (?:nuestr[ao]|la|el|noss[ao]|a|o)?\s?(?:suscripción|contrato|assinatura|conta|cuenta)|dar(?:nos)? de baja|la baja)`,
    'gu',
  ),
  human_request: /\b(?:(?:talk|speak|chat)(?:ing)? (?:to|with) (?:an?|some|your|the|somebody|someone|one of)\b(?: real| actual)?\s?(?:human|person|agent|manager|supervisor|people|one|body)?|real (?:human|person)|call me|give (?:me|us) a call|jemandem? sprechen|mitarbeiter sprechen|zurückrufen|rückruf|parler à|rappelez|hablar con|llámen(?:me|nos)|falar com|me ligue)/gu,
  outage: /(?:\b(?:is|are|be|went|goes|completely|everything|production|platform|service|site) down\b|\boutage\b|\bservice unavailable\b|\bunreachable\b|\bnot reachable\b|\bnobody can (?:work|log in|reach)|\bnone of us can\b|\b(?:ausfall|ausgefallen|nicht erreichbar|geht nichts mehr)\b|\ben panne\b|\binaccessible\b|\bindisponible\b|\bfuera de servicio\b|\bfora do ar\b)/gu,
  refund: /\b(?:refund\w*|reimburs\w*|money back|credit note|charged twice|rückerstatt\w*|erstatt\w*|rembours\w*|reembols\w*|devolución|devuelv\w* el dinero|devolver el dinero)/gu,
  security: /\b(?:security (?:incident|breach|issue|hole|problem)|vulnerabilit\w*|phishing|hacked|compromised|data (?:leak|breach)|unauthori[sz]ed (?:access|login|sign-in)|ex-employee|former employee|sicherheitslücke|gehackt|datenleck|piraté|faille de sécurité|hackead[ao]|vulnerabilidad\w*)/gu,
};

/** @param text subject and message; only its beginning counts, as for the classifier */
export function readSignals(text: string): Pick<Understanding, 'language' | 'sentiment' | 'urgency' | 'intents'> {
  const plain = text.slice(0, MAX_TEXT_CHARS).normalize('NFKC').replace(/’/gu, "'").toLowerCase();
  return {
    language: languageOf(plain),
    sentiment: sentimentOf(plain),
    urgency: urgencyOf(plain),
    intents: SIGNAL_INTENTS.filter((intent) => mentions(plain, INTENTS[intent])),
  };
}

/** The language whose frequent words occur most; `en` when none does. */
function languageOf(plain: string): string {
  const words = wordsOf(plain);
  let best = { language: 'en', hits: 0 };
  for (const [language, profile] of Object.entries(PROFILES)) {
    const hits = words.filter((word) => profile.has(word)).length + (LETTERS[language]?.test(plain) ? 2 : 0);
    if (hits > best.hits) best = { language, hits };
  }
  return best.language;
}

function sentimentOf(plain: string): Sentiment {
  let balance = 0;
  for (const match of plain.matchAll(/\p{L}+/gu)) {
    const worth = NEGATIVE.has(match[0]) ? -1 : POSITIVE.has(match[0]) ? 1 : 0;
    if (worth !== 0) balance += isNegated(plain, match.index) ? -worth : worth;
  }
  return balance < 0 ? 'negative' : balance > 0 ? 'positive' : 'neutral';
}

function urgencyOf(plain: string): Priority {
  if (mentions(plain, URGENT)) return 'urgent';
  if (mentions(plain, PRESSED)) return 'high';
  return PATIENT.test(plain) ? 'low' : 'normal';
}

/** True when the pattern (flag `g`) occurs at least once without a negation before it. */
function mentions(plain: string, pattern: RegExp): boolean {
  return [...plain.matchAll(pattern)].some((match) => !isNegated(plain, match.index));
}

/** A negation among the few words before, within the same clause. */
function isNegated(plain: string, at: number): boolean {
  const clause = plain.slice(Math.max(0, at - 80), at).split(/[.,;:!?\n]/u).at(-1) ?? '';
  return clause.split(/\s+/u).filter(Boolean).slice(-NEGATION_REACH).some((word) => NEGATIONS.has(word));
}

function set(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}
