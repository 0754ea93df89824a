/** The audit of a history: every metric of metrics.ts that the history can tell, and why it cannot tell the others. */
import { factsOf, type AuditedTicket, type HistoryFacts } from './audit-fields.ts';
import { NumberColumn, WordColumn } from './audit-columns.ts';
import { countersOf, distributionOf, shareOf, type CounterReport, type Distribution, type ShareFigure, type TimeFigure } from './audit-figures.ts';
import { arrivalsOf, groupsOf, type Arrival, type Group } from './audit-groups.ts';
import { levelRankOf, type RankOf } from './audit-levels.ts';
import { measure } from './audit-measures.ts';
import { MoveCounter, type MoveReport } from './audit-moves.ts';
import { finalCategory, solvingTeam } from './history.ts';
import { METRIC_IDS, METRICS, whyAbsent, type MetricId } from './metrics.ts';
import { percentile } from './statistics.ts';

export interface AbsentFigure {
  metric: MetricId;
  /** Why it cannot be computed, and what would help. */
  reason: string;
}

export interface Audit {
  tickets: number;
  facts: HistoryFacts;
  /** First and last opening; null without opening times. */
  fromMs: number | null;
  toMs: number | null;
  times: TimeFigure[];
  shares: ShareFigure[];
  absent: AbsentFigure[];
  /** Largest first. A dimension that no ticket has is empty. */
  byCategory: Group[];
  byTeam: Group[];
  byTier: Group[];
  byPriority: Group[];
  /** Hour × weekday of opening, on the clock of the export. Empty without opening times. */
  arrivals: Arrival[];
  /** Tickets by the category of their first row. */
  firstCategories: { name: string; tickets: number }[];
  /** Tickets whose last category is not the one of their first row; null without one row per change. */
  recategorised: number | null;
  /** Null when the history does not show moves. */
  teamMoves: MoveReport | null;
  agentMoves: MoveReport | null;
  /** Time to resolution of tickets without and with a team change (C1); null when the history does not show them. */
  resolutionByTeamChange: { without: Distribution; with: Distribution } | null;
  /** The helpdesk's own counter beside C1; null when one of them is missing. */
  counters: CounterReport | null;
}

/**
 * @param tickets gone through once; nothing of them is changed
 * @param facts what the history can tell; by default what the tickets show
 */
export function auditHistory(tickets: readonly AuditedTicket[], facts: HistoryFacts = factsOf(tickets)): Audit {
  const auditor = new Auditor(facts);
  for (const ticket of tickets) auditor.add(ticket);
  return auditor.finish();
}

/** Takes tickets one by one and keeps numbers only. */
export class Auditor {
  readonly #facts: HistoryFacts;
  /** Of the metrics that the history may tell. */
  readonly #columns: Map<MetricId, NumberColumn>;
  readonly #ids: string[] = [];
  readonly #createdAtMs = new NumberColumn();
  readonly #vip = new NumberColumn();
  readonly #category = new WordColumn();
  readonly #team = new WordColumn();
  readonly #tier = new WordColumn();
  readonly #priority = new WordColumn();
  readonly #firstCategories = new Map<string, number>();
  readonly #teamMoves = new MoveCounter();
  readonly #agentMoves = new MoveCounter();
  readonly #rankOf: RankOf;
  #recategorised = 0;

  /** @param rankOf levels of the teams; by default what their names tell */
  constructor(facts: HistoryFacts, rankOf: RankOf = levelRankOf) {
    this.#facts = facts;
    this.#rankOf = rankOf;
    this.#columns = new Map(METRIC_IDS.filter((id) => whyAbsent(id, facts) === null).map((id) => [id, new NumberColumn()]));
  }

  add(ticket: AuditedTicket): void {
    const measures = measure(ticket, this.#rankOf);
    for (const [id, column] of this.#columns) column.push(measures[id]);
    this.#ids.push(ticket.id);
    this.#createdAtMs.push(ticket.createdAtMs);
    this.#vip.push(ticket.vip === null ? null : Number(ticket.vip));
    const category = finalCategory(ticket);
    this.#category.push(category);
    this.#team.push(solvingTeam(ticket));
    this.#tier.push(ticket.tier);
    this.#priority.push(ticket.priorities[ticket.priorities.length - 1]?.value ?? null);
    this.#teamMoves.add(ticket.id, ticket.teams);
    this.#agentMoves.add(ticket.id, ticket.agents);
    if (!ticket.trace) return;
    const { firstCategory } = ticket.trace;
    if (firstCategory !== null) this.#firstCategories.set(firstCategory, (this.#firstCategories.get(firstCategory) ?? 0) + 1);
    if (firstCategory !== category) this.#recategorised += 1;
  }

  finish(): Audit {
    const facts = this.#facts;
    if (this.#columns.has('vip-waited')) this.#columns.set('vip-waited', this.#waitOfVips());
    const absent = METRIC_IDS.flatMap((metric) => this.#absent(metric));
    const shown = METRIC_IDS.filter((id) => !absent.some(({ metric }) => metric === id));
    const columns = new Map([...this.#columns].filter(([id]) => shown.includes(id)));
    const groups = (words: WordColumn) => groupsOf(words.tickets(), columns, this.#ids);
    const opened = this.#createdAtMs.sorted();
    const hasChanges = facts.layout === 'changes';
    const teamChanges = columns.get('team-changes');
    return {
      tickets: this.#ids.length,
      facts,
      fromMs: opened[0] ?? null,
      toMs: opened[opened.length - 1] ?? null,
      times: shown.filter((id) => METRICS[id].unit === 'hours').map((id) => this.#time(id)),
      shares: shown.filter((id) => METRICS[id].unit === 'tickets').map((id) => shareOf(id, this.#column(id), this.#ids)),
      absent,
      byCategory: groups(this.#category),
      byTeam: groups(this.#team),
      byTier: groups(this.#tier),
      byPriority: groups(this.#priority),
      arrivals: arrivalsOf(this.#createdAtMs, columns),
      firstCategories: [...this.#firstCategories].map(([name, tickets]) => ({ name, tickets })).sort((a, b) => b.tickets - a.tickets || (a.name < b.name ? -1 : 1)),
      recategorised: hasChanges && facts.fields.includes('category') ? this.#recategorised : null,
      teamMoves: columns.has('team-bounces') ? this.#teamMoves.report() : null,
      agentMoves: columns.has('agent-bounces') ? this.#agentMoves.report() : null,
      resolutionByTeamChange: teamChanges && columns.has('time-to-resolution') ? this.#byTeamChange(teamChanges) : null,
      counters: teamChanges && columns.has('own-reassignments') ? countersOf(this.#column('own-reassignments'), teamChanges) : null,
    };
  }

  #column(id: MetricId): NumberColumn {
    return this.#columns.get(id) ?? new NumberColumn();
  }

  #absent(metric: MetricId): AbsentFigure[] {
    const reason = whyAbsent(metric, this.#facts);
    if (reason !== null) return [{ metric, reason }];
    const hasAny = this.#column(metric).sorted().length > 0;
    return hasAny ? [] : [{ metric, reason: `no ticket counts; left out are: ${METRICS[metric].leavesOut}` }];
  }

  #time(metric: MetricId): TimeFigure {
    const column = this.#column(metric);
    const sorted = column.sorted();
    const examples = column.largest(5, -Infinity).map((ticket) => this.#ids[ticket] ?? '');
    return { metric, ...distributionOf(sorted), without: this.#ids.length - sorted.length, negative: sorted.filter((ms) => ms < 0).length, examples };
  }

  #byTeamChange(changes: NumberColumn): { without: Distribution; with: Distribution } {
    const [never, once]: [number[], number[]] = [[], []];
    for (let ticket = 0; ticket < this.#ids.length; ticket += 1) ((changes.at(ticket) ?? 0) > 0 ? once : never).push(ticket);
    const resolution = this.#column('time-to-resolution');
    return { without: distributionOf(resolution.sorted(never)), with: distributionOf(resolution.sorted(once)) };
  }

  /** VIP tickets against the median of the others. */
  #waitOfVips(): NumberColumn {
    const [vips, others]: [number[], number[]] = [[], []];
    for (let ticket = 0; ticket < this.#ids.length; ticket += 1) {
      const vip = this.#vip.at(ticket);
      if (vip !== null) (vip === 1 ? vips : others).push(ticket);
    }
    const waits = (['time-to-pick-up', 'time-to-first-response', 'time-to-assignment'] as const).map((id) => this.#column(id));
    const wait = waits.find((column) => column.sorted(vips).length > 0 && column.sorted(others).length > 0);
    const usualMs = wait === undefined ? null : percentile(wait.sorted(others), 0.5);
    const waited = new NumberColumn();
    for (let ticket = 0; ticket < this.#ids.length; ticket += 1) {
      const ms = this.#vip.at(ticket) === 1 ? (wait?.at(ticket) ?? null) : null;
      waited.push(ms === null || usualMs === null ? null : Number(ms > usualMs));
    }
    return waited;
  }
}
