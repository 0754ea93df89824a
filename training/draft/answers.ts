/** The form for answers to the interview, and the rules that filled-in answers become. */
import { parse } from 'yaml';
import { z } from 'zod';

import type { Question } from './questions.ts';
import { comment, inline } from './wording.ts';

/** A rule as somebody answered it. What it names is checked with the whole routing file. */
export interface AnsweredRule {
  id: string;
  why: string;
  source: string;
  /** `YYYY-MM-DD`; null for the draft's own date. */
  reviewBy: string | null;
  when: Record<string, unknown>;
  set: Record<string, unknown>;
}

/** What is wrong with an answers file, by answer. */
export class AnswersError extends Error {
  override readonly name = 'AnswersError';
}

const words = z.union([z.string(), z.date()]).nullish().transform((value) => (value instanceof Date ? value.toISOString().slice(0, 10) : (value ?? '').trim()));
const fields = z.record(z.string(), z.unknown()).nullish().transform((value) => value ?? {});
const form = z.object({
  answers: z.array(z.object({ id: z.string().regex(/^[a-z][a-z0-9_-]{0,62}$/, 'small letters, digits, "_" and "-"'), when: fields, set: fields, why: words, source: words, reviewBy: words })).nullable(),
});

/**
 * @param yaml an answers file as {@link answersForm} writes it
 * @param teamIds ids by the teams' names in the history: people answer with names
 * @returns one rule for each answer whose `set` is filled in; the others are left for later
 * @throws AnswersError when it is no such file, or an answer lacks what makes it worth keeping
 */
export function readAnswers(yaml: string, teamIds: ReadonlyMap<string, string>): AnsweredRule[] {
  const { data, error } = form.safeParse(parsed(yaml));
  if (error) {
    const [issue] = error.issues;
    throw new AnswersError(`${issue?.path.join('.') ?? 'file'}: ${issue?.message ?? 'not an answers file'}. Start from the form that "waybill config draft" writes.`);
  }
  const filled = (data.answers ?? []).flatMap(({ id, when, set, why, source, reviewBy }): AnsweredRule[] => {
    const effects = Object.fromEntries(Object.entries(set).filter(([, value]) => value !== null && value !== '' && !(Array.isArray(value) && value.length === 0)));
    if (Object.keys(effects).length === 0) return [];
    if (Object.keys(when).length === 0) throw new AnswersError(`answer "${id}": when is empty, so it would hold for every ticket. Say which tickets it is about.`);
    if (why === '') throw new AnswersError(`answer "${id}": why is empty. Write down the reason: it is what the next person needs.`);
    if (source === '') throw new AnswersError(`answer "${id}": source is empty. Say who knows it, e.g. "Ana, payments desk".`);
    const { team } = effects;
    return [{ id, why, source, reviewBy: reviewBy === '' ? null : reviewBy, when, set: { ...effects, ...(typeof team === 'string' && { team: teamIds.get(team) ?? team }) } }];
  });
  const twice = filled.find(({ id }, n) => filled.findIndex((other) => other.id === id) < n);
  if (twice) throw new AnswersError(`answer "${twice.id}": its id is given twice. Give each rule an id of its own.`);
  return filled;
}

function parsed(yaml: string): unknown {
  try {
    return parse(yaml, { logLevel: 'error' });
  } catch (error) {
    throw new AnswersError(`this is no valid YAML: ${error instanceof Error ? error.message : 'unreadable'}`);
  }
}

const ANYTHING_ELSE: Question = { id: 'anything-else', text: 'What does everybody here know that stands in no ticket? Whom must nobody but one team answer?', when: {}, examples: [], hint: null };

/** @param file history it was made from */
export function answersForm(questions: readonly Question[], file: string): string {
  const lines = [
    ...comment(`Answers to the questions about ${file}. Fill in what you know and leave the rest: an answer counts once something stands under "set".`),
    '#',
    '# - when: which tickets. Narrow it down where the answer needs it: accountIds, requesterIds, tier, textContains, channel, language, vip, …',
    '# - set: where they go (team), or how (level, priorityAtLeast, triage: true).',
    '# - why and source: the reason, and who knows it. reviewBy: when to ask again ("2027-06-30"); empty: half a year after the history ends.',
    '# One question may need several rules: copy its block and give the copy another id. Then run:',
    ...comment(`waybill config draft ${file} --answers THIS_FILE`),
    'answers:',
  ];
  for (const { id, text, when, examples, hint } of [...questions, ANYTHING_ELSE]) {
    lines.push(
      '', ...comment(text, '  '),
      ...examples.flatMap(({ team, ids }) => (ids.length > 0 ? comment(`${team}: ${ids.join(', ')}`, '  ') : [])),
      ...(hint === null ? [] : comment(hint, '  ')),
      `  - id: ${id}`, `    when: ${inline(when)}`, '    set: { team: "" }', '    why: ""', '    source: ""', '    reviewBy: ""',
    );
  }
  return `${lines.join('\n')}\n`;
}
