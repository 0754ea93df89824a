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
const SHORT_FORMS: Readonly<Record<string, readonly string[]>> = {
  cannot: ['can', 'not'], cant: ['can', 'not'], dont: ['do', 'not'], doesnt: ['does', 'not'], didnt: ['did', 'not'], isnt: ['is', 'not'],
  arent: ['are', 'not'], wasnt: ['was', 'not'], wont: ['will', 'not'], wouldnt: ['would', 'not'], couldnt: ['could', 'not'],
  hasnt: ['has', 'not'], havent: ['have', 'not'], shouldnt: ['should', 'not'], wo: ['will'], ca: ['ca', 'can'], im: ['i', 'am'],
  ive: ['i', 'have'], gonna: ['going', 'to'], wanna: ['want', 'to'], noone: ['nobody'],
};

/** A word; or what ends a clause or a sentence; or what opens and closes a quotation; or a picture. */
const PIECES = /[\p{L}\p{N}]+|[.!?;\n]+|[,:()–—]|["“”„«»]|\p{Extended_Pictographic}/gu;
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
  for (const [piece] of fold(plain).matchAll(PIECES)) {
    if (/^["“”„«»]$/u.test(piece)) {
      if (quotedFrom === null) quotedFrom = tokens.length;
      else quotedFrom = closeQuotation(tokens, quotedFrom);
    } else if (/^[.!?;\n]/u.test(piece)) {
      clause += 1;
      sentence += 1;
      if (piece.includes('\n')) quotedFrom = null;
    } else if (/^[,:()–—]$/u.test(piece)) {
      clause += 1;
    } else {
      const words = Object.hasOwn(SHORT_FORMS, piece) ? SHORT_FORMS[piece] ?? [] : [piece];
      for (const word of words) tokens.push({ word, clause, sentence, quoted: false });
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
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/ß/gu, 'ss')
    .replace(/œ/gu, 'oe')
    .replace(/æ/gu, 'ae');
}
