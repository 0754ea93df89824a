/** What the learning benchmark's nights come to: how much of the injected loss was won back, and whether a worse model was ever promoted. Pure. */
import { mcnemarExact } from '../domain/statistics.ts';
import { ARM_NAMES, type Arm } from './learn-arms.ts';

export interface Night {
  night: number;
  opened: number;
  /** Routed without a person, and of those wrongly. */
  routed: number;
  misrouted: number;
  triaged: number;
  statements: number;
  judged: number;
  /** After this night's run. */
  champion: string;
  kind: string;
  promoted: boolean;
  /** On the test. */
  accuracy: number;
  /** Of the injected loss; 1 is all of it. Null when models of this kind lost nothing to begin with. */
  wonBack: number | null;
  /** The promoted model against the one before, test text by test text; null when none was promoted. */
  change: { wins: number; losses: number; p: number } | null;
  /** The gate's report, in sentences. */
  report: string[];
}

export interface ArmResult {
  arm: Arm;
  start: { champion: string; kind: string; accuracy: number };
  nights: Night[];
}

/** Share of the loss that counts as won back. */
export const ENOUGH = 0.9;
/** A promotion is worse when the model before beats it so clearly on the test (exact McNemar): noise does so once in a hundred times. */
const CLEARLY = 0.01;

/** Right answers of two models on the same texts. */
export function changeBetween(before: readonly boolean[], after: readonly boolean[]): NonNullable<Night['change']> {
  const wins = after.filter((isRight, i) => isRight && before[i] === false).length;
  const losses = before.filter((wasRight, i) => wasRight && after[i] === false).length;
  return { wins, losses, p: mcnemarExact(wins, losses) };
}

export function isWorse({ change }: Pick<Night, 'change'>): boolean {
  return change !== null && change.losses > change.wins && change.p < CLEARLY;
}

/**
 * @param spoilt accuracy of the spoilt start, and @param clean of the clean one, both of a model of the champion's own kind: that another kind of
 *   model is better anyway is no learning
 * @returns null when the kind lost nothing that could be won back
 */
export function shareWonBack(accuracy: number, spoilt: number, clean: number): number | null {
  return clean - spoilt <= 0 ? null : (accuracy - spoilt) / (clean - spoilt);
}

export interface Verdict {
  passed: boolean;
  sentence: string;
}

/** What must hold, as far as the arms were run. */
export function verdictsOn(arms: readonly ArmResult[]): Verdict[] {
  const named = (wanted: Arm) => arms.filter(({ arm }) => arm === wanted);
  return [
    ...named('true').map((result) => mustWin(result)),
    ...[...named('none'), ...named('shuffled')].map((result) => mustNotWin(result)),
    neverWorse(arms),
  ];
}

function mustWin({ arm, nights }: ArmResult): Verdict {
  const first = nights.find(({ wonBack }) => (wonBack ?? 0) >= ENOUGH);
  const last = lastShare(nights);
  // A later fall below would be no winning back.
  const passed = first !== undefined && (last ?? 0) >= ENOUGH;
  const when = first === undefined ? `never ${percent(ENOUGH)}` : `${percent(ENOUGH)} after ${first.night} of ${nights.length} nights`;
  return { passed, sentence: `${ARM_NAMES[arm]}: ${when}, ${percentOrNone(last)} in the end (wanted: at least ${percent(ENOUGH)})` };
}

function mustNotWin({ arm, nights }: ArmResult): Verdict {
  const most = Math.max(0, ...nights.map(({ wonBack }) => wonBack ?? 0));
  return { passed: most < ENOUGH, sentence: `${ARM_NAMES[arm]}: ${percent(most)} at most (wanted: below ${percent(ENOUGH)})` };
}

function neverWorse(arms: readonly ArmResult[]): Verdict {
  const promotions = arms.flatMap(({ arm, nights }) => nights.filter(({ promoted }) => promoted).map((night) => ({ arm, night })));
  const worse = promotions.filter(({ night }) => isWorse(night));
  const where = worse.map(({ arm, night }) => `${ARM_NAMES[arm]}, night ${night.night}`).join('; ');
  return {
    passed: worse.length === 0,
    sentence: `promotions of a worse model: ${worse.length} of ${promotions.length}${where === '' ? '' : ` (${where})`}; worse = the model before beats it on the test, exact McNemar p < ${CLEARLY}`,
  };
}

function lastShare(nights: readonly Night[]): number | null {
  return nights.at(-1)?.wonBack ?? null;
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

function percentOrNone(share: number | null): string {
  return share === null ? 'nothing' : percent(share);
}
