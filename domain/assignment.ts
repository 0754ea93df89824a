/**
 * The assignment problem: as many rows as possible get a column of their own, and of all such choices the one with the highest sum.
 * Algorithm: the Hungarian method with potentials, one shortest augmenting path per row (Kuhn 1955, Munkres 1957; in this form by
 * Jonker and Volgenant 1987). Needs rows² × columns steps, so keep the rows few.
 */

/** Beyond any sum of scores: no score is worth a row left without a column. */
const MATCHED = 1e9;

/**
 * @param gains by row and column, below a million each; null: the two do not go together.
 * @returns the column of each row, null for a row that gets none.
 */
export function bestTotal(gains: readonly (readonly (number | null)[])[]): (number | null)[] {
  const rows = gains.length;
  const columns = Math.max(0, ...gains.map((row) => row.length));
  // A column of its own for each row, worth nothing: staying without one is always possible.
  const width = columns + rows;
  const costOf = (row: number, column: number): number => {
    const gain = gains[row]?.[column] ?? null;
    if (gain !== null) return -MATCHED - gain;
    return column === columns + row ? 0 : MATCHED * (rows + 1);
  };
  const rowPotential = new Float64Array(rows + 1);
  const columnPotential = new Float64Array(width + 1);
  /** Row (from 1) that has the column (from 1); 0: nobody. */
  const takenBy = new Int32Array(width + 1);
  for (let row = 1; row <= rows; row += 1) {
    const leastCost = new Float64Array(width + 1).fill(Infinity);
    const cameFrom = new Int32Array(width + 1);
    const isReached = new Uint8Array(width + 1);
    let column = 0;
    takenBy[0] = row;
    do {
      isReached[column] = 1;
      const from = takenBy[column] ?? 0;
      let delta = Infinity;
      let nearest = 0;
      for (let next = 1; next <= width; next += 1) {
        if (isReached[next] === 1) continue;
        const cost = costOf(from - 1, next - 1) - (rowPotential[from] ?? 0) - (columnPotential[next] ?? 0);
        if (cost < (leastCost[next] ?? 0)) {
          leastCost[next] = cost;
          cameFrom[next] = column;
        }
        if ((leastCost[next] ?? 0) < delta) {
          delta = leastCost[next] ?? 0;
          nearest = next;
        }
      }
      for (let next = 0; next <= width; next += 1) {
        if (isReached[next] === 1) {
          const owner = takenBy[next] ?? 0;
          rowPotential[owner] = (rowPotential[owner] ?? 0) + delta;
          columnPotential[next] = (columnPotential[next] ?? 0) - delta;
        } else leastCost[next] = (leastCost[next] ?? 0) - delta;
      }
      column = nearest;
    } while (takenBy[column] !== 0);
    while (column !== 0) {
      const before = cameFrom[column] ?? 0;
      takenBy[column] = takenBy[before] ?? 0;
      column = before;
    }
  }
  const columnOf: (number | null)[] = gains.map(() => null);
  for (let column = 1; column <= columns; column += 1) {
    const row = takenBy[column] ?? 0;
    if (row > 0) columnOf[row - 1] = column - 1;
  }
  return columnOf;
}
