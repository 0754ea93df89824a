/** From the names of a history to ids that a routing file accepts. */
import { CODE_PATTERN } from '../../domain/actions.ts';

/**
 * An id of small letters for each name, in order; equal ids get a number.
 * @param kind what stands in for a name without any Latin letter
 */
export function idsFor(names: readonly string[], kind: string): Map<string, string> {
  const taken = new Set<string>();
  return new Map(names.map((name) => {
    const id = unused(slug(name, kind), taken);
    taken.add(id);
    return [name, id];
  }));
}

/** `id`, or `id-2`, `id-3`, … when taken. */
export function unused(id: string, taken: ReadonlySet<string>): string {
  for (let n = 1; ; n += 1) {
    const candidate = n === 1 ? id : `${id.slice(0, 56)}-${n}`;
    if (!taken.has(candidate)) return candidate;
  }
}

/** YAML takes these for something else than text. */
const YAML_WORDS = new Set(['null', 'true', 'false', 'yes', 'no', 'on', 'off', 'y', 'n']);

/** `Billing & Tax` → `billing-tax`. */
export function slug(name: string, kind: string): string {
  const letters = plainLetters(name).toLowerCase().replace(/[^a-z0-9_]+/g, '-').replace(/^[-_]+|[-_]+$/g, '');
  const id = letters === '' ? kind : /^[a-z]/.test(letters) && !YAML_WORDS.has(letters) ? letters : `${kind}-${letters}`;
  return id.slice(0, 60).replace(/[-_]+$/, '');
}

/**
 * The code under which a routing file names a customer: the history's own id where it is one, otherwise (`Müller GmbH`) the id that
 * is nearest to it.
 * @param kind what stands before the signs of a name without any Latin letter
 */
export function codeOf(name: string, kind: 'account' | 'requester'): string {
  if (CODE_PATTERN.test(name)) return name;
  const code = plainLetters(name).replace(/[^A-Za-z0-9_.:/~-]+/g, '-').replace(/^[^A-Za-z0-9]+|-+$/g, '').slice(0, 96);
  return code === '' ? `${kind}-${Array.from(name, (sign) => sign.codePointAt(0)?.toString(36)).join('').slice(0, 60)}` : code;
}

function plainLetters(name: string): string {
  return name.replace(/ß/g, 'ss').normalize('NFKD').replace(/\p{M}+/gu, '');
}
