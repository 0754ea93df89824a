/**
 * Every id that points from one part of the routing file to another, checked on the data as written: a wrong reference is
 * reported together with wrong shapes, not one correction later.
 */
import { error, hint, type Finding, type Path } from './problems.ts';

type Kind = 'team' | 'agent' | 'skill' | 'calendar' | 'category' | 'subcategory' | 'language';

/** `*` stands for every entry, `keys` for the entries' names instead of their values. */
const REFERENCES: readonly (readonly [pattern: string, kind: Kind])[] = [
  ['organisation.defaultLanguage', 'language'],
  ['categories.*.route.*.team', 'team'],
  ['categories.*.route.*.requiredSkills.*', 'skill'],
  ['categories.*.route.*.optionalSkills.*', 'skill'],
  ['categories.*.subcategories.*.requiredSkills.*', 'skill'],
  ['categories.*.subcategories.*.team', 'team'],
  ['teams.*.calendar', 'calendar'],
  ['teams.*.overflow.*.team', 'team'],
  ['teams.*.supervisor.team', 'team'],
  ['agents.*.delegate', 'agent'],
  ['placement.minProficiency.keys', 'skill'],
  ['placement.importance.keys', 'skill'],
  ['agents.*.teams.*', 'team'],
  ['agents.*.skills.keys', 'skill'],
  ['agents.*.languages.*', 'language'],
  ['agents.*.shift', 'calendar'],
  ['rules.*.when.category.*', 'category'],
  ['rules.*.when.subcategory.*', 'subcategory'],
  ['rules.*.when.language.*', 'language'],
  ['rules.*.set.category', 'category'],
  ['rules.*.set.subcategory', 'subcategory'],
  ['rules.*.set.team', 'team'],
  ['rules.*.set.requiredSkills.*', 'skill'],
  ['rules.*.set.optionalSkills.*', 'skill'],
  ['slaPolicies.*.calendar', 'calendar'],
  ['consults.*.team', 'team'],
  ['slaPolicies.*.calendars.*', 'calendar'],
  ['notifications.channels.*.teams.*', 'team'],
  ['notifications.channels.*.hours', 'calendar'],
  ['notifications.weeklyFlags.calendar', 'calendar'],
  ['ai.categories.*', 'category'],
];

/** Where the ids of each kind are defined. */
const DEFINITIONS: Record<Kind, string> = {
  team: 'teams.keys',
  agent: 'agents.keys',
  skill: 'skills.keys',
  calendar: 'calendars.keys',
  category: 'categories.keys',
  subcategory: 'categories.*.subcategories.keys',
  language: 'organisation.languages.*',
};

/** @returns one error for each reference to something the file does not define. Never throws, whatever `data` is. */
export function checkReferences(data: unknown): Finding[] {
  return REFERENCES.flatMap(([pattern, kind]) => {
    const known = [...new Set(find(data, DEFINITIONS[kind].split('.')).map(({ value }) => value))];
    return find(data, pattern.split('.'))
      .filter(({ value }) => !known.includes(value))
      .map(({ path, value }) => ({
        ...error(path, `unknown ${kind} "${value}"${hint(value, known)}`),
        ...(pattern.endsWith('.keys') && { atKey: true as const }),
      }));
  });
}

/** All strings at the places a pattern describes. */
function find(data: unknown, pattern: readonly string[], path: Path = []): { path: Path; value: string }[] {
  const [step, ...rest] = pattern;
  if (step === undefined) return typeof data === 'string' ? [{ path, value: data }] : [];
  if (typeof data !== 'object' || data === null) return [];
  if (step === 'keys') return Array.isArray(data) ? [] : Object.keys(data).map((key) => ({ path: [...path, key], value: key }));
  const entries: [string | number, unknown][] = Array.isArray(data) ? [...data.entries()] : Object.entries(data);
  return entries.filter(([key]) => step === '*' || step === key).flatMap(([key, value]) => find(value, rest, [...path, key]));
}
