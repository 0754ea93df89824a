/** Numbers of tickets that are still growing, packed: a number in an object of its own takes twice the room, and garbage when it changes. */

const GROWING_NUMBERS = [
  'createdAtMs', 'queuedAtMs', 'assignedAtMs', 'pickedUpAtMs', 'firstResponseAtMs', 'resolvedAtMs', 'closedAtMs', 'reopens', 'reassignments',
  'rows', 'firstRowAtMs', 'firstSolvedRowAtMs', 'lastSolvedRowAtMs', 'rowsBeforeAgent', 'teamSteps', 'agentSteps', 'teamStepsWithMissing', 'agentStepsWithMissing',
  'teams', 'agents', 'categories', 'subcategories', 'priorities', 'statuses',
] as const;
export type GrowingNumber = (typeof GROWING_NUMBERS)[number];

const PLACES = Object.fromEntries(GROWING_NUMBERS.map((name, i) => [name, i])) as Record<GrowingNumber, number>; // the names just listed
const WIDTH = GROWING_NUMBERS.length;
const BLOCK_BITS = 12;
const BLOCK = 1 << BLOCK_BITS;

export class NumberRows {
  readonly #blocks: Float64Array[] = [];
  #length = 0;

  /** @returns the number of a new row, all null */
  add(): number {
    const row = this.#length++;
    if ((row & (BLOCK - 1)) === 0) this.#blocks.push(new Float64Array(BLOCK * WIDTH).fill(NaN));
    return row;
  }

  get(row: number, name: GrowingNumber): number | null {
    const value = this.#blocks[row >> BLOCK_BITS]?.[(row & (BLOCK - 1)) * WIDTH + PLACES[name]] ?? NaN;
    return Number.isNaN(value) ? null : value;
  }

  set(row: number, name: GrowingNumber, value: number | null): void {
    const block = this.#blocks[row >> BLOCK_BITS];
    if (block) block[(row & (BLOCK - 1)) * WIDTH + PLACES[name]] = value ?? NaN;
  }
}
