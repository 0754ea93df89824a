/** The customer's own words: no quoted mails, no signature, no legal notice. What others wrote or what is on a letterhead is no signal. */
import { withoutReplies } from '../import/clean-text.ts';

/** A line that closes a letter. What follows is a name, a title, an address, a slogan. */
const CLOSING =
  /^[ \t]*(?:(?:(?:with |my )?(?:kind(?:est)?|best|warm(?:est)?|many) (?:regards|wishes|thanks)|regards|best|cheers|sincerely|yours (?:sincerely|truly|faithfully)|(?:many )?thanks(?: again| a lot| in advance| so much)?|thank you(?: very much| again| so much| in advance)?|rgds|br)|(?:mit )?(?:freundlichen?|besten?|viele|liebe|herzliche|schöne|schoene) (?:gr(?:ü|ue|u)(?:ß|ss)en?|grüsse)|(?:beste )?gr(?:ü|ue)(?:ß|ss)e|mfg|vg|lg|danke(?: und (?:viele )?gr(?:ü|ue)(?:ß|ss)e| im voraus)?|hochachtungsvoll|(?:bien )?(?:cordialement|à vous)|cdt|(?:(?:meilleures|sincères) )?salutations(?: distinguées)?|merci(?: d'avance| beaucoup)?|bonne journée|(?:un |cordiales? |muchos )?(?:saludos?|atentamente)(?: cordiales?)?|(?:muchas )?gracias(?: de antemano| por adelantado)?|un abrazo|(?:atenciosamente|cumprimentos|abra[çc]os?|att)|(?:com os )?(?:melhores|meus) cumprimentos|(?:muito )?obrigad[oa](?: desde já)?)[ \t]*[,.!–-]*[ \t]*$/iu;
/** The same inside a line; only formulas that nobody uses in a sentence. */
const CLOSING_IN_LINE =
  /\b(?:(?:kind|best|warm) regards|yours (?:sincerely|truly|faithfully)|mit (?:freundlichen|besten) gr(?:ü|ue)(?:ß|ss)en|(?:bien )?cordialement|(?:un )?(?:cordial saludo|saludos cordiales)|atentamente|atenciosamente|cumprimentos)\b[,.!]?(?=\s)/giu;
const POSTSCRIPT = /^[ \t]*(?:p\.? ?s\.?|nb|edit|update)[ \t]*[:.)-]?[ \t]/iu;
const LEGAL_NOTICE =
  /\b(?:confidential\w*|vertraulich\w*|confidentie\w*|confidencia\w*|privileged)\b/iu;
const LEGAL_ABOUT =
  /\b(?:intended|recipient|e-?mail|message|attachments?|disclos\w*|empfänger|nachricht|anhänge|destinatai?re|destinatari[oa]|pièces? jointes?|mensaje|correo|mensagem|anexos?)\b/iu;
const NAMED_FOOTERS = /^[ \t]*(?:please consider the environment|bitte prüfen sie.{0,40}ausgedruckt|to unsubscribe|unsubscribe\b|click here to unsubscribe|follow us on|book a meeting with me|get outlook|sent from|sent via|gesendet (?:von|mit)|envoyé (?:de|depuis)|enviado (?:desde|do|de|a partir)|\[?(?:external|extern)\]?:)/iu;
const MARKER_OF_QUOTE = /^[ \t]*(?:\||>)/u;
const LONGEST_SIGNATURE_CHARS = 260;

/**
 * @param text subject and message, already cut to a bounded length
 * @returns the text less quotations, signature and legal notice; never longer
 */
export function ownWords(text: string): string {
  const lines = withoutReplies(text).split('\n').filter((line) => !MARKER_OF_QUOTE.test(line) && !NAMED_FOOTERS.test(line));
  return withoutLegalNotice(withoutInlineSignature(withoutSignature(lines).join('\n')));
}

/** Cuts after the line that closes the letter. The first line is no closing: a subject may be "Thanks". Keeps a postscript. */
function withoutSignature(lines: readonly string[]): string[] {
  const start = lines.findIndex((line) => line.trim() !== '');
  const closing = lines.findIndex((line, i) => i > start && CLOSING.test(line) && endsLetter(lines.slice(i + 1)));
  if (closing < 0) return [...lines];
  const postscript = lines.findIndex((line, i) => i > closing && POSTSCRIPT.test(line));
  return [...lines.slice(0, closing), ...(postscript < 0 ? [] : lines.slice(postscript))];
}

/** A name or nothing follows, no sentence: "Thanks," may also begin a message. */
function endsLetter(after: readonly string[]): boolean {
  const next = after.find((line) => line.trim() !== '') ?? '';
  return next.trim().split(/\s+/u).length <= 6 || POSTSCRIPT.test(next) || CLOSING.test(next);
}

function withoutInlineSignature(text: string): string {
  CLOSING_IN_LINE.lastIndex = Math.max(0, text.length - LONGEST_SIGNATURE_CHARS);
  const last = [...text.matchAll(CLOSING_IN_LINE)].at(-1);
  if (last === undefined) return text;
  const after = text.slice(last.index);
  const postscript = after.search(/\bp\.? ?s\.?[ :]/iu);
  return text.slice(0, last.index) + (postscript < 0 ? '' : after.slice(postscript));
}

/** A paragraph that calls itself confidential and speaks of messages and recipients is nobody's message. */
function withoutLegalNotice(text: string): string {
  const paragraphs = text.split(/\n\s*\n/u);
  const kept = paragraphs.map((paragraph) => (isLegalNotice(paragraph) ? paragraph.slice(0, startOfNotice(paragraph)) : paragraph));
  return kept.join('\n\n');
}

function isLegalNotice(paragraph: string): boolean {
  return LEGAL_NOTICE.test(paragraph) && LEGAL_ABOUT.test(paragraph);
}

/** The notice begins with its first line, or sentence, that says so. */
function startOfNotice(paragraph: string): number {
  const at = paragraph.search(LEGAL_NOTICE);
  const before = paragraph.slice(0, at);
  return Math.max(before.lastIndexOf('\n'), before.lastIndexOf('. '), before.lastIndexOf('! '), -1) + 1;
}
