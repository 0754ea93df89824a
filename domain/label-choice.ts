/**
 * From statements to labels: one label for a ticket at most, by recency, role and agreement; and no account or agent may decide alone
 * what a category is. Pure.
 */
import type { Claim, LabelSource, Story } from './labels.ts';
import type { RoutingConfig } from './config.ts';

/** A ticket with what people say about it. */
export interface HeardStory extends Story {
  claims: readonly Claim[];
  /** 0..1, even and fixed for the ticket: decides what is kept for measuring, and who yields when somebody speaks too often. */
  draw: number;
}

export interface Label {
  ticketId: string;
  bodyId: string;
  accountId: string | null;
  category: string;
  subcategory: string | null;
  source: LabelSource;
  /** Everybody who stands behind it. */
  actors: string[];
  atMs: number;
  openedAtMs: number;
  modelVersion: string;
  /** `hold_out`: kept for measuring. `balance`: routed and not contradicted so far; only weighs against corrections. */
  use: 'train' | 'hold_out' | 'balance';
  isCorrection: boolean;
}

/** What became of one person's statement. */
export interface Fate {
  ticketId: string;
  eventId: string;
  actor: string;
  source: LabelSource;
  atMs: number;
  fate: 'taught' | 'measures' | 'outvoted' | 'capped' | 'not_about_category' | 'no_category' | 'unknown_category';
}

export interface Choice {
  /** By time, then ticket id. */
  labels: Label[];
  fates: Fate[];
}

const SOURCE_WEIGHT: Record<LabelSource, number> = {
  audit: 3, triage: 2, flag: 2, edit: 2, reassigned: 1, bounce: 1, returned: 0, unflagged: 0.5,
};
/** One in four tickets decided at the triage desk is kept for measuring; of the audit sample every one. */
const TRIAGE_HELD_OUT = 0.25;
/** Nobody gives more than this share of a category's labels, or three times a fair share where few take part. */
const MOST_SHARE_OF_ACCOUNT = 0.1;
const MOST_SHARE_OF_AGENT = 1 / 3;
const FAIR_SHARES = 3;
/** Below this nobody is capped. */
const ALWAYS_ALLOWED = 5;
/** How many agreements everybody starts with. */
const GOOD_FAITH = 3;

/**
 * @param known labelled examples from elsewhere, by category: they count towards the shares
 * @param heldOutFromMs judged tickets before this moment have done their duty as a hold-out and are learned from
 */
export function chooseLabels(stories: readonly HeardStory[], config: RoutingConfig, known: ReadonlyMap<string, number>, heldOutFromMs: number): Choice {
  const trust = trustIn(stories);
  const fates: Fate[] = [];
  const labels = stories.flatMap((story) => {
    const label = choose(story, config, trust, heldOutFromMs, fates);
    return label === null ? [] : [{ label, draw: story.draw }];
  });
  const kept = capShares(capShares(labels, known, accountOf, MOST_SHARE_OF_ACCOUNT), known, soleAgentOf, MOST_SHARE_OF_AGENT);
  const keptIds = new Set(kept.map(({ label }) => label.ticketId));
  for (const fate of fates) if ((fate.fate === 'taught' || fate.fate === 'measures') && !keptIds.has(fate.ticketId)) fate.fate = 'capped';
  const byTime = (a: Label, b: Label) => a.atMs - b.atMs || (a.ticketId < b.ticketId ? -1 : 1);
  return { labels: kept.map(({ label }) => label).sort(byTime), fates };
}

/** How far each person's statements are borne out by others on the same tickets, 0..1. Alone one is believed. */
export function trustIn(stories: readonly HeardStory[]): Map<string, number> {
  const counts = new Map<string, { agreed: number; compared: number }>();
  for (const { claims } of stories) {
    const voices = [...latestVoices(claims).values()];
    for (const voice of voices) {
      const others = voices.filter(({ actor }) => actor !== voice.actor);
      if (others.length === 0) continue;
      const count = counts.get(voice.actor) ?? { agreed: 0, compared: 0 };
      counts.set(voice.actor, count);
      // The more independent the other voice, the more it says.
      for (const other of others) {
        const weight = SOURCE_WEIGHT[other.source];
        count.compared += weight;
        if (other.category === voice.category) count.agreed += weight;
      }
    }
  }
  return new Map([...counts].map(([actor, { agreed, compared }]) => [actor, (agreed + GOOD_FAITH) / (compared + GOOD_FAITH)]));
}

/** One voice for each person: the latest. A blind judgement stands beside whatever else its judge says. */
function latestVoices(claims: readonly Claim[]): Map<string, Claim> {
  const voices = new Map<string, Claim>();
  for (const claim of claims) if (claim.about === 'category' && claim.category !== null) voices.set(claim.source === 'audit' ? `audit by ${claim.actor}` : claim.actor, claim);
  return voices;
}

function choose(story: HeardStory, config: RoutingConfig, trust: ReadonlyMap<string, number>, heldOutFromMs: number, fates: Fate[]): Label | null {
  const voices = [...latestVoices(story.claims).values()].filter(({ category }) => category !== null && Object.hasOwn(config.categories, category));
  const winner = winnerOf(voices, trust);
  const objections = story.claims.filter(({ about }) => about === 'category');
  const label = winner === null ? (objections.length > 0 ? null : unflagged(story)) : labelOf(story, winner, voices, heldOutFromMs);
  for (const claim of story.claims) fates.push({ ticketId: story.ticketId, eventId: claim.eventId, actor: claim.actor, source: claim.source, atMs: claim.atMs, fate: fateOf(claim, config, label) });
  return label;
}

/** The category with the most weight behind it; of equals the one spoken for last. */
function winnerOf(voices: readonly Claim[], trust: ReadonlyMap<string, number>): Claim | null {
  const behind = new Map<string | null, number>();
  for (const voice of voices) behind.set(voice.category, (behind.get(voice.category) ?? 0) + weightOf(voice, trust));
  return [...voices].sort((a, b) => (behind.get(b.category) ?? 0) - (behind.get(a.category) ?? 0) || b.atMs - a.atMs)[0] ?? null;
}

function weightOf({ source, actor }: Claim, trust: ReadonlyMap<string, number>): number {
  const role = actor.startsWith('ops/') ? 1.5 : actor.startsWith('agent/') ? 1 : 0.5;
  return SOURCE_WEIGHT[source] * role * (trust.get(actor) ?? 1);
}

function labelOf(story: HeardStory, winner: Claim, voices: readonly Claim[], heldOutFromMs: number): Label | null {
  const { category } = winner;
  if (category === null) return null;
  const agreeing = voices.filter((voice) => voice.category === category);
  const isMeasure = winner.atMs >= heldOutFromMs
    && (agreeing.some(({ source }) => source === 'audit') || (winner.source === 'triage' && story.draw < TRIAGE_HELD_OUT));
  return {
    ...placeOf(story),
    category,
    subcategory: winner.subcategory,
    source: winner.source,
    actors: [...new Set(agreeing.map(({ actor }) => actor))].sort(),
    atMs: winner.atMs,
    use: isMeasure ? 'hold_out' : 'train',
    isCorrection: !voices.some(({ source }) => source === 'audit') && story.routedAs !== null && story.routedAs !== category,
  };
}

/** Nobody objected. Before the ticket is finished that is too little to learn from. */
function unflagged(story: HeardStory): Label | null {
  if (story.routedAs === null) return null;
  return {
    ...placeOf(story), category: story.routedAs, subcategory: story.subcategory, source: 'unflagged', actors: [], atMs: story.openedAtMs,
    use: story.isFinished ? 'train' : 'balance', isCorrection: false,
  };
}

function placeOf({ ticketId, bodyId, accountId, openedAtMs, modelVersion }: HeardStory): Pick<Label, 'ticketId' | 'bodyId' | 'accountId' | 'openedAtMs' | 'modelVersion'> {
  return { ticketId, bodyId, accountId, openedAtMs, modelVersion };
}

function fateOf({ about, category }: Claim, config: RoutingConfig, label: Label | null): Fate['fate'] {
  if (about !== 'category') return 'not_about_category';
  if (category === null) return 'no_category';
  if (!Object.hasOwn(config.categories, category)) return 'unknown_category';
  if (label?.category !== category) return 'outvoted';
  return label.use === 'hold_out' ? 'measures' : 'taught';
}

interface Drawn {
  label: Label;
  draw: number;
}

const accountOf = ({ accountId }: Label) => accountId;
/** What several people stand behind is nobody's alone. */
const soleAgentOf = ({ actors }: Label) => (actors.length === 1 ? (actors[0] ?? null) : null);

/** Drops labels of whoever gives too many of a category, measured by what everybody else gives: those with the highest draw. */
function capShares(labels: readonly Drawn[], known: ReadonlyMap<string, number>, giverOf: (label: Label) => string | null, mostShare: number): Drawn[] {
  const byGiver = new Map<string, number>();
  const totals = new Map(known);
  const givers = new Set<string>();
  const keyOf = (label: Label) => `${giverOf(label) ?? ''}\n${label.category}`;
  for (const { label } of labels) {
    totals.set(label.category, (totals.get(label.category) ?? 0) + 1);
    byGiver.set(keyOf(label), (byGiver.get(keyOf(label)) ?? 0) + 1);
    givers.add(giverOf(label) ?? '');
  }
  givers.delete('');
  const share = Math.max(mostShare, FAIR_SHARES / Math.max(1, givers.size));
  if (share >= 1) return [...labels];
  const taken = new Map<string, number>();
  return [...labels].sort((a, b) => a.draw - b.draw).filter(({ label }) => {
    if (giverOf(label) === null) return true;
    const key = keyOf(label);
    const others = (totals.get(label.category) ?? 0) - (byGiver.get(key) ?? 0);
    const count = (taken.get(key) ?? 0) + 1;
    taken.set(key, count);
    return count <= Math.max(ALWAYS_ALLOWED, Math.floor((share / (1 - share)) * others));
  });
}
