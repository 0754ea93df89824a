/** From a message to words that patterns can be laid over: folded letters, clauses, what stands in quotation marks. */

export interface Token {
  /** Lower case, without accents: `für` is `fur`, `größe` is `grosse`, `don't` is the two tokens `do` and `not`. */
  word: string;
  /** Words of one clause share a number; any of . , ; : ! ? ( ) and a line's end begins the next. */
  clause: number;
  /** Words of one sentence share a number. */
  sentence: number;
  /** Inside a longer quotation: told, not said. */
  quoted: boolean;
}

/** Short forms whose two words matter one by one; the apostrophe is often left out. */
const SHORT_FORMS: ReadonlyMap<string, readonly string[]> = new Map(Object.entries({
  cannot: ['can', 'not'], cant: ['can', 'not'], dont: ['do', 'not'], doesnt: ['does', 'not'], didnt: ['did', 'not'], isnt: ['is', 'not'],
  arent: ['are', 'not'], wasnt: ['was', 'not'], wont: ['will', 'not'], wouldnt: ['would', 'not'], couldnt: ['could', 'not'],
  hasnt: ['has', 'not'], havent: ['have', 'not'], shouldnt: ['should', 'not'], wo: ['will'], ca: ['ca', 'can'], im: ['i', 'am'],
  ive: ['i', 'have'], gonna: ['going', 'to'], wanna: ['want', 'to'], noone: ['nobody'],
}));

/** A word; or what ends a clause or a sentence; or what opens and closes a quotation; or a picture. */
const PIECES = /[\p{L}\p{N}]+|[.!?;\n]+|[,:()–—]|["“”„«»]|\p{Extended_Pictographic}/gu;
const QUOTATION_MARKS: ReadonlySet<string> = new Set('"“”„«»');
const SENTENCE_ENDS: ReadonlySet<string> = new Set('.!?;\n');
const CLAUSE_ENDS: ReadonlySet<string> = new Set(',:()–—');
/** A point between digits or letters ends nothing: `8.30`, `e.g`. */
const INNER_POINT = /(?<=[\p{L}\p{N}])\.(?=[\p{L}\p{N}])/gu;
/** Shorter quotations are names of buttons and screens; their words are part of the sentence. */
const FEWEST_QUOTED_WORDS = 3;

/** @param text already cut to a bounded length */
export function tokensOf(text: string): Token[] {
  const plain = text.replace(/[’‘`´]/gu, "'").replace(/n't\b/giu, ' not').replace(INNER_POINT, ' ');
  const tokens: Token[] = [];
  let clause = 0;
  let sentence = 0;
  let quotedFrom: number | null = null;
  for (const piece of fold(plain).match(PIECES) ?? []) {
    if (QUOTATION_MARKS.has(piece)) {
      if (quotedFrom === null) quotedFrom = tokens.length;
      else quotedFrom = closeQuotation(tokens, quotedFrom);
    } else if (SENTENCE_ENDS.has(piece.charAt(0))) {
      clause += 1;
      sentence += 1;
      if (piece.includes('\n')) quotedFrom = null;
    } else if (CLAUSE_ENDS.has(piece)) {
      clause += 1;
    } else {
      for (const word of SHORT_FORMS.get(piece) ?? [piece]) tokens.push({ word, clause, sentence, quoted: false });
    }
  }
  return tokens;
}

function closeQuotation(tokens: readonly Token[], from: number): null {
  const inside = tokens.slice(from);
  if (inside.length >= FEWEST_QUOTED_WORDS) for (const token of inside) token.quoted = true;
  return null;
}

/** Lower case without accents, so that forgotten accents change nothing. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  return isAscii(lower) ? lower : withoutAccents(lower);
}

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i += 1) if (text.charCodeAt(i) > 0x7f) return false;
  return true;
}

function withoutAccents(lower: string): string {
  return lower
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/ß/gu, 'ss')
    .replace(/œ/gu, 'oe')
    .replace(/æ/gu, 'ae');
}
