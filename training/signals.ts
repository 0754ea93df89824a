/**
 * How a message sounds: language, sentiment, urgency, intents. Phrases of five languages over the customer's own words, with negation and
 * with the senses in which the same words mean something else (training/signals/). It does not hear irony. Measured in docs/signals.md.
 */
import type { Priority, Sentiment, Understanding } from '../domain/ticket.ts';
import { MAX_TEXT_CHARS } from './features.ts';
import { htmlToText } from './import/clean-text.ts';
import { languageOf } from './signals/language.ts';
import { SIGNAL_INTENTS, type Spoken } from './signals/lexicon.ts';
import { ownWords } from './signals/own-words.ts';
import { isShouted } from './signals/shouting.ts';
import { spokenIn } from './signals/spoken.ts';

type Counts = ReadonlyMap<Spoken, number>;

/** @param text subject and message, plain or HTML; only its beginning counts, as for the classifier */
export function readSignals(text: string): Pick<Understanding, 'language' | 'sentiment' | 'urgency' | 'intents'> {
  const own = ownWords(htmlToText(text.slice(0, MAX_TEXT_CHARS)));
  const { language } = languageOf(own);
  const counts = spokenIn(own, language);
  return {
    language,
    sentiment: sentimentOf(counts, isShouted(own)),
    urgency: urgencyOf(counts),
    intents: SIGNAL_INTENTS.filter((intent) => counts.has(intent)),
  };
}

/** Complaints are often wrapped in praise ("a great tool, but"), praise hardly ever in complaints. */
function sentimentOf(counts: Counts, shouted: boolean): Sentiment {
  const angry = 2 * (counts.get('furious') ?? 0) + (counts.get('negative') ?? 0) + (shouted ? 1 : 0);
  const pleased = counts.get('positive') ?? 0;
  if (angry > 0 && angry * 2 >= pleased) return 'negative';
  return pleased > 0 ? 'positive' : 'neutral';
}

/** What is said about time goes before what follows from the matter itself: an outage stops many people, also where nobody says so. */
function urgencyOf(counts: Counts): Priority {
  if (counts.has('urgent')) return 'urgent';
  if (counts.has('high')) return 'high';
  if (counts.has('low')) return 'low';
  return counts.has('outage') ? 'high' : 'normal';
}
