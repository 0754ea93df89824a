/** The rules of the draft, written out: answers of people, mined rules, and categories that go past the first level. */
import type { AnsweredRule } from './answers.ts';
import { conditionOf } from './facts.ts';
import { slug, unused } from './ids.ts';
import type { DraftTeam } from './levels.ts';
import type { MatrixCategory } from './matrix.ts';
import { describe } from './questions.ts';
import type { MinedRule } from './rules.ts';
import { count, percent } from './wording.ts';

export interface DraftRule {
  id: string;
  origin: 'answer' | 'mined' | 'direct';
  why: string;
  source: string;
  reviewBy: string | null;
  when: Record<string, unknown>;
  set: Record<string, unknown>;
  /** Null for answers. */
  mined: MinedRule | null;
}

const MONTHS_TO_REVIEW = 6;

/**
 * From specific to general, answers first among equals.
 * @param lastAtMs end of the history, from which the dates of review count
 */
export function ruleList(answers: readonly AnsweredRule[], mined: readonly MinedRule[], matrix: readonly MatrixCategory[], teams: readonly DraftTeam[], file: string, lastAtMs: number | null): DraftRule[] {
  const reviewBy = lastAtMs === null ? null : reviewDate(lastAtMs);
  const source = `history ${file}`;
  const taken = new Set(answers.map(({ id }) => id));
  const idFor = (name: string) => {
    const id = unused(slug(name, 'rule'), taken);
    taken.add(id);
    return id;
  };
  const answered = answers.map((answer): DraftRule => ({ ...answer, origin: 'answer', reviewBy: answer.reviewBy ?? reviewBy, mined: null }));
  const found = mined.map((rule): DraftRule => {
    const team = teams.find(({ name }) => name === rule.team)?.id ?? rule.team;
    const id = idFor(`${rule.facts.map(({ words }) => words).join('-').slice(0, 36)}-to-${team.slice(0, 16)}`);
    return { id, origin: 'mined', why: whyOf(rule), source, reviewBy, when: { ...conditionOf(rule.facts) }, set: { team }, mined: rule };
  });
  const direct = matrix.flatMap(({ category, direct: row }): DraftRule[] => row === null ? [] : [{
    id: idFor(`${category.id}-direct`), origin: 'direct',
    why: `${row.team.name} finally solved ${row.solved} of ${count(row.tickets, 'ticket')} of ${category.name}; the first level only passed them on.`,
    source, reviewBy, when: { category: [category.id] }, set: { level: row.level }, mined: null,
  }]);
  const list = [...answered, ...found, ...direct].sort((a, b) => weight(b) - weight(a));
  return list.filter((rule, n) => rule.origin === 'answer' || !list.slice(0, n).some((earlier) => earlier.origin === 'answer' && settles(earlier, rule)));
}

function whyOf({ facts, team, evidence }: MinedRule): string {
  const { tickets, solved, escalated, precision, solvedOtherwise, later, counterExamples } = evidence;
  const more = tickets - solved - counterExamples.length;
  return [
    `In ${solved} of ${count(tickets, 'ticket')} with ${describe(facts)} it was ${team} that finally solved it${escalated > 0 ? ` or, in ${escalated}, passed it on to a level behind` : ''} (${percent(precision.low)} at least, with 95 % certainty).`,
    `The routing matrix alone would have been right in ${solvedOtherwise}.`,
    later.tickets > 0 ? `In the latest fifth of the history, from which it was not learned: ${later.solved} of ${later.tickets}.` : 'The latest fifth of the history has no such ticket.',
    counterExamples.length > 0 ? `Counter-examples: ${counterExamples.join(', ')}${more > 0 ? ` and ${more} more` : ''}.` : 'No counter-examples.',
  ].join(' ');
}

/** Conditions, where a subcategory is part of its category; what only names a category comes last. */
function weight({ when, origin }: DraftRule): number {
  const asked = Object.keys(when).filter((key) => key !== 'category' || !('subcategory' in when));
  return origin === 'direct' ? 0 : asked.length * 2 + (origin === 'answer' ? 0.5 : 0);
}

/** True when the answer holds for every ticket that the rule holds for, and says where it goes. */
function settles(answer: DraftRule, rule: DraftRule): boolean {
  const isPlaced = 'team' in answer.set || 'triage' in answer.set || ('level' in answer.set && 'level' in rule.set);
  return isPlaced && Object.entries(answer.when).every(([key, wide]) => {
    const narrow = rule.when[key];
    return Array.isArray(wide) && Array.isArray(narrow) ? narrow.every((choice) => wide.includes(choice)) : wide === narrow;
  });
}

/** The same day half a year later, or the last day of a shorter month. */
function reviewDate(lastAtMs: number): string {
  const last = new Date(lastAtMs);
  const [year, month] = [last.getUTCFullYear(), last.getUTCMonth() + MONTHS_TO_REVIEW];
  const lastDay = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month, Math.min(last.getUTCDate(), lastDay))).toISOString().slice(0, 10);
}
