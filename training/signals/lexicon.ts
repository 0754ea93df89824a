/** What the lexicons of all languages have in common. */

export const SIGNAL_INTENTS = ['cancellation', 'human_request', 'outage', 'refund', 'security'] as const;

/** What a phrase may speak for. `furious` is plain anger, `negative` discontent; a compliment outweighs neither anger nor two discontents. */
export const SPOKEN = [...SIGNAL_INTENTS, 'urgent', 'high', 'low', 'furious', 'negative', 'positive'] as const;
export type Spoken = (typeof SPOKEN)[number];

/** One language's ways to say things, in the notation of phrases.ts. */
export interface Lexicon {
  /** Words that can stand for each other in a phrase. */
  classes: Readonly<Record<string, string>>;
  says: Readonly<Record<Spoken, string>>;
  /** The same words in another sense: what overlaps with one of these is not counted. */
  otherSense: Readonly<Partial<Record<Spoken, string>>>;
  /** Words that look like a misspelt word of ours and are none. */
  ownWords: string;
}
