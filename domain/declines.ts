/** How often agents give back what they were given, and why. */

/** Timeline entries of one agent that are alike. `declined` is the reason; null: an assignment. */
export interface AgentEntries {
  agent: string;
  declined: string | null;
  count: number;
}

export interface DeclineRate {
  agent: string;
  /** Assignments in the window. */
  given: number;
  declined: number;
  /** Declined of given, at most 1: a ticket given before the window may be declined in it. Null when nothing was given. */
  rate: number | null;
  /** Declines by reason. */
  reasons: Record<string, number>;
}

/** One row per agent with entries, whoever declines most of what it gets first. */
export function declineRates(entries: readonly AgentEntries[]): DeclineRate[] {
  const rows = new Map<string, DeclineRate>();
  for (const { agent, declined, count } of entries) {
    const row = rows.get(agent) ?? { agent, given: 0, declined: 0, rate: null, reasons: {} };
    rows.set(agent, row);
    if (declined === null) row.given += count;
    else {
      row.declined += count;
      row.reasons[declined] = (row.reasons[declined] ?? 0) + count;
    }
  }
  for (const row of rows.values()) row.rate = row.given > 0 ? Math.min(1, row.declined / row.given) : null;
  return [...rows.values()].sort((a, b) => (b.rate ?? 0) - (a.rate ?? 0) || b.declined - a.declined || (a.agent < b.agent ? -1 : 1));
}
