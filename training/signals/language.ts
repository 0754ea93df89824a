/** Which language a text is in: by its frequent words, and where they do not settle it, by letter sequences (`eld`). */
import { eld } from 'eld/extrasmall';

import { FREQUENT_WORDS } from './frequent-words.ts';
import { fold } from './tokens.ts';

/** Spoken for when a text gives nothing to go by. */
const DEFAULT_LANGUAGE = 'en';
/** Weighted hits, and how many times the runner-up's, that settle it. */
const ENOUGH_HITS = 2.5;
const CLEAR_LEAD = 1.6;
/** A hit's weight beside `eld`'s scores, which lie between 0 and 1. */
const WEIGHT_OF_HITS = 0.35;
/** `eld` knows 60 languages; one that we have no words for must be clearly better. */
const HANDICAP = 0.12;
/** Letter sequences of fewer letters say nothing. */
const FEWEST_LETTERS = 12;
/** A customer who writes another language pastes English logs and names of screens, rarely the other way round. */
const WEIGHT_OF_ENGLISH = 0.8;

/** What addresses, paths, versions and names of variables have and words have not. */
const IDENTIFIER = /[@\\_={}<>[\]|]|:\/\/|\w\.\w|\w\/\w|\d/u;

const WEIGHTS = weightsOf(FREQUENT_WORDS);
const NO_WEIGHTS: readonly (readonly [language: string, weight: number])[] = [];
/** Letters that one of our languages has and the others hardly; small ones. */
const OWN_LETTERS: readonly (readonly [language: string, letters: RegExp])[] = [
  ['de', /[äöüß]/u], ['fr', /[êèùûœ]|\b[jlnd]['’]\p{L}|\bqu['’]/u], ['es', /[ñ¿¡]/u], ['pt', /[ãõ]|ções|ção/u], ['it', /[ìò]|\b(?:dell|nell|all|un)['’]/u],
];

/**
 * @param text the customer's own words, bounded in length
 * @returns ISO 639-1 code, `en` when nothing can be told, and whether that is more than a guess
 */
export function languageOf(text: string): { language: string; sure: boolean } {
  const prose = proseOf(text);
  const hits = hitsOf(prose);
  const [best, second] = [...hits].sort(([, a], [, b]) => b - a);
  if (best !== undefined && best[1] >= ENOUGH_HITS && best[1] >= CLEAR_LEAD * (second?.[1] ?? 0)) return { language: best[0], sure: true };

  const letters = prose.match(/\p{L}/gu)?.length ?? 0;
  const scores = letters >= FEWEST_LETTERS ? eld.detect(prose).getScores() : {};
  const candidates = new Set([...hits.keys(), ...Object.keys(scores)]);
  const ranked = [...candidates]
    .map((language) => ({ language, score: (scores[language] ?? 0) - (language in FREQUENT_WORDS ? 0 : HANDICAP) + WEIGHT_OF_HITS * (hits.get(language) ?? 0) }))
    .sort((a, b) => b.score - a.score);
  return { language: ranked[0]?.language ?? DEFAULT_LANGUAGE, sure: false };
}

/** Without code, logs, addresses and identifiers: they are English in every language. */
function proseOf(text: string): string {
  const fenced = text.replace(/```[^`]*(?:```|$)/gu, ' ');
  const lines = fenced.split('\n').filter((line) => !isCode(line)).join('\n');
  const prose = lines.replace(/\S+/gu, (run) => (IDENTIFIER.test(run) ? ' ' : run)).replace(/`[^`\n]*`/gu, ' ');
  return /\p{L}/u.test(prose) ? prose : fenced;
}

function isCode(line: string): boolean {
  const marks = line.match(/[{}()[\];=<>_|\\/$#"]/gu)?.length ?? 0;
  return (marks >= 4 && marks * 12 > line.length) || /^\s*(?:at \S+\(|\d{4}-\d\d-\d\d[ T]\d\d:|\[?(?:error|warn|info|debug|fatal|trace)\b[\]:]|\w+(?:error|exception)\b:|traceback|select .+ from )/iu.test(line);
}

/** Every frequent word counts, less where several languages share it. */
function hitsOf(text: string): Map<string, number> {
  const hits = new Map<string, number>();
  const add = (language: string, weight: number) => hits.set(language, (hits.get(language) ?? 0) + weight);
  for (const word of fold(text).match(/[\p{L}\p{N}]+/gu) ?? []) {
    for (const [language, weight] of WEIGHTS.get(word) ?? NO_WEIGHTS) add(language, language === 'en' ? weight * WEIGHT_OF_ENGLISH : weight);
  }
  const lower = text.toLowerCase();
  for (const [language, letters] of OWN_LETTERS) if (letters.test(lower)) add(language, 1);
  return hits;
}

function weightsOf(frequent: Readonly<Record<string, string>>): ReadonlyMap<string, readonly (readonly [language: string, weight: number])[]> {
  const speakers = new Map<string, string[]>();
  for (const [language, words] of Object.entries(frequent)) {
    for (const word of new Set(fold(words).split(/\s+/u))) speakers.set(word, [...(speakers.get(word) ?? []), language]);
  }
  return new Map([...speakers].map(([word, languages]) => [word, languages.map((language) => [language, 1 / languages.length ** 2] as const)]));
}
