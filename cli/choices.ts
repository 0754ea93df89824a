/** Choosing a category by one key, and telling the API. */
import { Failure } from './failure.ts';
import type { Keys } from './keys.ts';
import { oneLine, painter, type Terminal } from './terminal.ts';

export interface Choice {
  key: string;
  category: string;
  subcategory: string | null;
}

/** In the order of the config: the same letter every time. `s` and `q` have another meaning. */
const LETTERS = 'abcdefghijklmnoprtuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';

export function lettersOf(categories: readonly { id: string }[]): Choice[] {
  return categories.slice(0, LETTERS.length).map(({ id }, i) => ({ key: LETTERS[i] ?? '', category: id, subcategory: null }));
}

/** The letters of all categories, as many beside each other as fit. */
export function legend(choices: readonly Choice[], terminal: Terminal): string[] {
  const paint = painter(terminal);
  const letters = choices.filter(({ key }) => !/\d/.test(key));
  const width = Math.max(...letters.map(({ category }) => category.length), 0) + 6;
  const perRow = Math.max(1, Math.floor(terminal.columns / width));
  const cell = ({ key, category }: Choice) => `  ${paint('cyan', key)} ${category.padEnd(width - 4)}`;
  const rows = Array.from({ length: Math.ceil(letters.length / perRow) }, (_, row) => letters.slice(row * perRow, (row + 1) * perRow).map(cell).join('').trimEnd());
  return [...rows, `  ${paint('cyan', 's')} skip   ${paint('cyan', 'q')} quit`];
}

/** Waits for a key that means something. */
export async function ask(keys: Keys, choices: readonly Choice[]): Promise<Choice | 'skip' | 'quit'> {
  for (;;) {
    const key = await keys.next();
    if (key === 'quit' || key === 'q') return 'quit';
    if (key === 's') return 'skip';
    const choice = choices.find((one) => one.key === key);
    if (choice) return choice;
  }
}

/** What the API is sent. @throws Failure when the category is empty */
export function categoryBody({ category, subcategory }: Choice, actor: string | undefined): Record<string, unknown> {
  if (category.trim() === '') throw new Failure('The category is empty. Name one of those in routing.yaml.');
  return { category, ...(subcategory !== null && { subcategory }), ...(actor !== undefined && { actor }) };
}

export function topicOf({ category, subcategory }: Pick<Choice, 'category' | 'subcategory'>): string {
  return [category, subcategory].filter((part) => part !== null).map(oneLine).join(' / ');
}
