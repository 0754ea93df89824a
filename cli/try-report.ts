/** The answer of `waybill try`: at most ten lines. */
import type { RoutingConfig } from '../domain/config.ts';
import type { RoutingDecision } from '../domain/routing.ts';
import type { Understanding } from '../domain/ticket.ts';
import { percent, type Paint } from './terminal.ts';

export interface Tried {
  understanding: Understanding;
  /** Words for the best guess, strongest first. */
  words: readonly { word: string }[];
  decision: RoutingDecision;
  config: RoutingConfig;
}

const LABEL_WIDTH = 9;
/** Of at most six reasons the later ones share a line, which keeps the whole within ten. */
const MOST_REASON_LINES = 4;
/** A runner-up nearer than this could as well have been first. */
const CLOSE_RACE = 0.25;
/** Less likely ones are not worth a thought. */
const WORTH_SAYING = 0.05;

/** @returns the lines, without line breaks. */
export function tryReport(tried: Tried, paint: Paint): string[] {
  const { understanding, words, decision, config } = tried;
  const { language, sentiment, urgency, intents } = understanding;
  const reads = [language, sentiment, `reads as ${urgency}`, intents.length > 0 ? intents.join(', ') : 'no special intent'];
  const team = config.teams[decision.team]?.name ?? decision.team;
  const skills = decision.requiredSkills.length > 0 ? ` · needs ${decision.requiredSkills.join(', ')}` : '';
  const goesTo = `${paint('bold', `${team} (${decision.team})`)} · ${decision.level} · ${priorityIn(decision, paint)} · ${modeIn(decision, paint)}${skills}`;
  const label = (name: string) => paint('dim', name.padEnd(LABEL_WIDTH));
  const [firstReason = '', ...otherReasons] = reasonLines(decision.reasons);
  return [
    label('About') + about(tried, paint),
    ...(words.length > 0 ? [label('Words') + words.map(({ word }) => word).join(', ')] : []),
    label('Reads') + reads.join(' · '),
    label('Goes to') + goesTo,
    label('Why') + firstReason,
    ...otherReasons.map((reason) => label('') + reason),
    ...(decision.ruleIds.length > 0 ? [label('Rules') + decision.ruleIds.join(', ')] : []),
    label('Unsure') + unsure(tried).join('; '),
  ];
}

function about({ understanding, decision }: Tried, paint: Paint): string {
  const [best] = understanding.guesses;
  if (decision.category === null) {
    return best ? `${paint('yellow', 'nothing for sure')}; perhaps ${best.category} ${percent(best.confidence)}` : paint('yellow', 'no word of it is known from the training texts');
  }
  const name = [decision.category, decision.subcategory].filter((part) => part !== null).join(' / ');
  const by = decision.by.category === 'rule' ? `, set by a rule (the model: ${percent(decision.confidence)})` : ` ${percent(decision.confidence)}`;
  return paint('bold', name) + by;
}

function priorityIn({ priority }: RoutingDecision, paint: Paint): string {
  return priority === 'urgent' ? paint('red', priority) : priority === 'high' ? paint('yellow', priority) : priority;
}

function modeIn({ mode }: RoutingDecision, paint: Paint): string {
  return paint(mode === 'automated' ? 'green' : 'yellow', mode);
}

function reasonLines(reasons: readonly string[]): string[] {
  if (reasons.length <= MOST_REASON_LINES) return [...reasons];
  return [...reasons.slice(0, MOST_REASON_LINES - 1), reasons.slice(MOST_REASON_LINES - 1).join('; ')];
}

/** Between which categories it wavered, and what else it could not tell. */
function unsure({ understanding, decision, config }: Tried): string[] {
  const { category, subcategory, mode, alternatives } = decision;
  const doubts: string[] = [];
  const [best, second] = understanding.guesses.map(({ confidence }) => confidence);
  const others = alternatives.filter((other, i) => other.category !== category && (i === 0 || other.confidence >= WORTH_SAYING));
  const [next] = others.map(nameOf);
  if (best === undefined) doubts.push('everything; people decide');
  else if (category === null) doubts.push(`between ${others.map(nameOf).join(', ')}; people decide`);
  else if (next !== undefined && (mode === 'suggested' || best - (second ?? 0) < CLOSE_RACE)) doubts.push(`it could also be ${others.map(nameOf).join(' or ')}`);
  if (category !== null && subcategory === null && hasSubcategories(config, category)) doubts.push(`which kind of ${category}`);
  const unknown = understanding.guesses.filter((guess) => !Object.hasOwn(config.categories, guess.category));
  if (unknown.length > 0) doubts.push(`${unknown.map((guess) => guess.category).join(', ')}: in the training texts, not in the config`);
  return doubts.length > 0 ? doubts : [next === undefined ? 'nothing' : `hardly; next comes ${next}`];
}

function nameOf({ category, confidence, team }: RoutingDecision['alternatives'][number]): string {
  return `${category} ${percent(confidence)} (${team})`;
}

function hasSubcategories(config: RoutingConfig, category: string): boolean {
  return Object.keys(config.categories[category]?.subcategories ?? {}).length > 0;
}
