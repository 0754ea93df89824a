/** What the customer wrote: HTML to text, without quoted replies and signatures. */

const ENTITIES: Record<string, string> = {
  amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', auml: 'ä', ouml: 'ö', uuml: 'ü', Auml: 'Ä', Ouml: 'Ö', Uuml: 'Ü', szlig: 'ß',
  eacute: 'é', egrave: 'è', agrave: 'à', ccedil: 'ç', ntilde: 'ñ', euro: '€', pound: '£', copy: '©', hellip: '…', ndash: '–', mdash: '—',
  lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”', bull: '•',
};
const IS_HTML = /<(?:html|body|div|p|br|span|table|ul|ol|a|b|i|strong|em|font|h[1-6]|blockquote)\b[^<>]{0,500}>/i;
/** Elements whose content nobody sees, or that hold the mail answered to. */
const DROPPED = ['style', 'script', 'head', 'title', 'blockquote'];

/** Beginnings of the mail that was answered: Outlook, Gmail and Apple Mail in the languages we meet most. */
const REPLY_STARTS = [
  /^-{2,} ?(?:original message|forwarded message|urspr\u00fcngliche nachricht|message d'origine|mensaje original) ?-{2,}/i,
  /^(?:on|am|le|el|op|il) (?=.*\d).{5,200}(?:wrote|schrieb.{0,80}|a \u00e9crit|escribi\u00f3|schreef|ha scritto) ?:$/i,
  /^_{10,}$/,
];
const MAIL_HEADER = /^\*?(?:from|von|de|da|van) ?:\*? .+/i;
const MAIL_HEADER_NEXT = /^\*?(?:sent|date|to|subject|gesendet|datum|an|betreff|envoy\u00e9|enviado|para|\u00e0|objet|asunto) ?:/i;
const SIGNATURE_STARTS = [/^--\s?$/, /^(?:sent from my|get outlook for|von meinem .{1,40} gesendet|envoy\u00e9 de mon|enviado desde mi) ?/i];

/** Lines that close a letter in the languages we meet most. */
const CLOSING = new RegExp(`^(?:${[
  '(?:(?:with |my )?(?:best|kind|kindest|warm|many)? ?(?:regards|wishes))', 'best', 'cheers', '(?:many |kind )?thanks(?: (?:a lot|in advance|again))?', 'thank you(?: (?:very much|in advance))?', '(?:yours )?(?:sincerely|faithfully)(?: yours)?',
  '(?:mit )?(?:freundlichen?|besten?|vielen?|liebe|herzliche) gr[üu](?:ß|ss)en?(?: aus .{1,30})?', 'vielen dank', 'danke', 'mfg', 'vg', 'lg', 'gru(?:ß|ss)',
  '(?:bien )?cordialement', 'bien à (?:vous|toi)', 'salutations(?: distinguées)?', 'merci(?: (?:beaucoup|d.avance))?', '(?:un )?(?:cordial(?:es)? )?saludos?(?: cordiales)?', 'atentamente', '(?:muchas )?gracias',
  'atenciosamente', 'cumprimentos', 'obrigad[oa]', 'met vriendelijke groet(?:en)?', 'groeten', 'bedankt', 'cordiali saluti', 'distinti saluti', 'grazie',
].join('|')})$`, 'iu');
const MOST_SIGNATURE_LINES = 6;
const MOST_SIGNATURE_CHARS = 60;

/** The readable text of an HTML body; other text as it is. */
export function htmlToText(html: string): string {
  if (!IS_HTML.test(html)) return html;
  const shown = DROPPED.reduce(withoutElement, html);
  return shown
    .replace(/<(?:br|\/p|\/div|\/li|\/tr|\/h[1-6])\b[^<>]{0,500}>/gi, '\n')
    .replace(/<\/?[a-z!][^<>]{0,2000}>/gi, ' ')
    .replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi, (whole, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return ENTITIES[name] ?? whole;
      const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ' ';
    })
    .split('\n')
    .map((line) => line.replace(/[ \t\u00a0]+/g, ' ').trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** Takes elements out with their content, without a pattern that could run away on broken HTML. */
function withoutElement(html: string, name: string): string {
  const lower = html.toLowerCase();
  let kept = '';
  let at = 0;
  for (;;) {
    const open = lower.indexOf(`<${name}`, at);
    if (open < 0) return kept + html.slice(at);
    const close = lower.indexOf(`</${name}`, open);
    kept += html.slice(at, open);
    if (close < 0) return name === 'blockquote' ? kept : kept + html.slice(open);
    const end = lower.indexOf('>', close);
    at = end < 0 ? html.length : end + 1;
  }
}

/** The newest message alone. A text that is nothing but quotation stays as it is: something is better than nothing. */
export function withoutReplies(text: string): string {
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  const end = lines.findIndex((line, i) => startsReply(line.trim(), lines, i) || SIGNATURE_STARTS.some((start) => start.test(line)));
  const own = (end < 0 ? lines : lines.slice(0, end)).filter((line) => !/^\s*>/.test(line)).join('\n').trim();
  return own === '' ? text.trim() : own;
}

function startsReply(line: string, lines: readonly string[], i: number): boolean {
  // Long attributions are wrapped over two lines.
  const wrapped = `${line} ${lines[i + 1]?.trim() ?? ''}`;
  if (REPLY_STARTS.some((start) => start.test(line) || (line.length > 20 && start.test(wrapped)))) return true;
  return MAIL_HEADER.test(line) && lines.slice(i + 1, i + 4).some((next) => MAIL_HEADER_NEXT.test(next.trim()));
}

/** Without the closing and the name, firm and address under it: who writes says nothing about what is asked. */
function withoutSignature(text: string): string {
  const lines = text.split('\n');
  const isClosing = (line: string) => CLOSING.test(line.trim().replace(/[\s,.!–-]+$/u, ''));
  const end = lines.findIndex((line, i) => {
    if (i === 0 || !isClosing(line)) return false;
    const under = lines.slice(i + 1).filter((next) => next.trim() !== '');
    return under.length <= MOST_SIGNATURE_LINES && under.every((next) => isClosing(next) || isName(next.trim()));
  });
  return end < 0 ? text : lines.slice(0, end).join('\n').trim() || text;
}

/** A short line of which at least half the words are capitalised, numbers or addresses: no sentence. */
function isName(line: string): boolean {
  const words = line.split(/\s+/u);
  return line.length <= MOST_SIGNATURE_CHARS && !/[?!]$/u.test(line) && words.filter((word) => /^[^\p{Ll}]/u.test(word) || /[@/]|^www\./u.test(word)).length * 2 >= words.length;
}

/** What a ticket's first message says, as the classifier should read it. */
export function cleanText(body: string): string {
  return withoutSignature(withoutReplies(htmlToText(body)));
}
