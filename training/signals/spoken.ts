/** What a text speaks for, after the lexicon of its language and the English one. */
import { ENGLISH } from './lexicon-en.ts';
import { GERMAN } from './lexicon-de.ts';
import { FRENCH } from './lexicon-fr.ts';
import { PORTUGUESE } from './lexicon-pt.ts';
import { SPANISH } from './lexicon-es.ts';
import { SPOKEN, type Lexicon, type Spoken } from './lexicon.ts';
import { isNegated } from './negation.ts';
import { matcherOf, type Match } from './phrases.ts';
import { tokensOf, type Token } from './tokens.ts';

/** Told words are no wish; an error message is quoted because it is there. */
const HEARD_IN_QUOTATIONS: ReadonlySet<Spoken> = new Set(['outage']);

const ALL: ReadonlySet<Spoken> = new Set(SPOKEN);

type Reader = (tokens: readonly Token[]) => Map<Spoken, number>;

const READERS: Readonly<Record<string, Reader>> = {
  en: readerOf(ENGLISH), de: readerOf(GERMAN), fr: readerOf(FRENCH), es: readerOf(SPANISH), pt: readerOf(PORTUGUESE),
};

/**
 * @param text the customer's own words, bounded in length
 * @param language of the text; English is read as well, since its words for these matters are used everywhere
 * @returns how often the text speaks for each; what it does not speak for is absent
 */
export function spokenIn(text: string, language: string): ReadonlyMap<Spoken, number> {
  const tokens = tokensOf(text);
  const counts = READERS['en']?.(tokens) ?? new Map<Spoken, number>();
  if (language === 'en') return counts;
  // The same word in both lexicons is one word, so the larger number counts, not the sum.
  for (const [spoken, count] of READERS[language]?.(tokens) ?? []) counts.set(spoken, Math.max(count, counts.get(spoken) ?? 0));
  return counts;
}

function readerOf({ classes, says, otherSense, ownWords }: Lexicon): Reader {
  const findSaid = matcherOf({ classes, groups: says, ownWords });
  const findOther = matcherOf({ classes, groups: otherSense, ownWords });
  return (tokens) => {
    const said = findSaid(tokens, ALL);
    if (said.length === 0) return new Map();
    const other = findOther(tokens, new Set(said.map(({ group }) => group)));
    const counts = new Map<Spoken, number>();
    const counted = new Map<Spoken, number>();
    for (const match of said) {
      const spoken = meaningOf(match, tokens, other);
      // Overlapping phrases of one kind are one thing said.
      if (spoken === null || match.from < (counted.get(spoken) ?? 0)) continue;
      counted.set(spoken, match.to);
      counts.set(spoken, (counts.get(spoken) ?? 0) + 1);
    }
    return counts;
  };
}

/** @returns what the phrase speaks for where it stands; null for nothing */
function meaningOf({ group, from, to, steadfast }: Match, tokens: readonly Token[], others: readonly Match[]): Spoken | null {
  if (tokens[from]?.quoted === true && !HEARD_IN_QUOTATIONS.has(group)) return null;
  if (others.some((other) => other.group === group && other.from < to && from < other.to)) return null;
  if (steadfast || !isNegated(tokens, from, to)) return group;
  if (group === 'positive') return 'negative';
  return group === 'urgent' ? 'low' : null;
}
