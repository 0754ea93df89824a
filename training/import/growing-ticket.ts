/** A ticket of an event log while its rows come in, in the order of the file. Packed, because all tickets of a log grow at the same time. */
import type { AuditedTicket, HistoryField } from '../../domain/audit-fields.ts';
import type { HistoricalTicket, Stay } from '../../domain/history.ts';
import type { Cells } from './cells.ts';
import type { FileRow } from './csv.ts';
import { NumberRows, type GrowingNumber } from './number-rows.ts';
import { NO_STAY, StayLog } from './stay-log.ts';
import { refuseImpossible, ticketOfRow, type Kept } from './ticket-of-row.ts';
import { booleanFrom, isClosed, isNew, isSolved } from './values.ts';

/** What all tickets of a log share. */
export class Log {
  readonly read: Cells;
  readonly kept: Kept;
  readonly stays = new StayLog();
  readonly numbers = new NumberRows();

  constructor(read: Cells, kept: Kept) {
    this.read = read;
    this.kept = kept;
  }
}

const STAY_COLUMNS = [
  ['teams', 'team'], ['agents', 'agent'], ['categories', 'category'], ['subcategories', 'subcategory'], ['priorities', 'priority'], ['statuses', 'status'],
] as const satisfies [GrowingNumber, HistoryField][];
type StayField = (typeof STAY_COLUMNS)[number][0];
const FIRST_ROW_TIMES = ['createdAtMs', 'queuedAtMs', 'assignedAtMs', 'pickedUpAtMs', 'firstResponseAtMs', 'resolvedAtMs', 'closedAtMs', 'reopens', 'reassignments'] as const;

/** What is no number. */
type Words = Pick<HistoricalTicket, 'id' | 'line' | 'subject' | 'text' | 'requester' | 'account' | 'tier' | 'vip' | 'channel' | 'language' | 'firstPriority'>;

export class GrowingTicket {
  readonly #log: Log;
  readonly #row: number;
  readonly #words: Words;
  readonly #firstCategory: string | null;
  #madeSla: boolean | null;
  #correctTeam: string | null;
  #correctCategory: string | null;
  #other: Record<string, string>;
  #team: string | null = null;
  #agent: string | null = null;

  constructor(row: FileRow, givenId: string, log: Log) {
    const ticket = ticketOfRow(row, givenId, log.read, log.kept);
    const { id, line, subject, text, requester, account, tier, vip, channel, language } = ticket;
    this.#log = log;
    this.#row = log.numbers.add();
    this.#words = { id, line, subject, text, requester, account, tier, vip, channel, language, firstPriority: ticket.firstPriority ?? ticket.priorities[0]?.value ?? null };
    this.#firstCategory = ticket.categories[0]?.value ?? null;
    this.#madeSla = ticket.madeSla;
    this.#correctTeam = ticket.correctTeam;
    this.#correctCategory = ticket.correctCategory;
    this.#other = ticket.other;
    for (const name of FIRST_ROW_TIMES) this.#set(name, ticket[name]);
    for (const name of ['rows', 'teamSteps', 'agentSteps', 'teamStepsWithMissing', 'agentStepsWithMissing'] as const) this.#set(name, 0);
    const fromMs = log.read.timeMs(row.cells, 'changedAt');
    this.#set('firstRowAtMs', fromMs);
    for (const [field] of STAY_COLUMNS) for (const { value } of ticket[field]) this.#stay(field, value, fromMs);
    this.#change(row.cells, fromMs);
  }

  /** Rows so far. */
  get rows(): number {
    return this.#get('rows') ?? 0;
  }

  /** @throws BadRow when the row cannot be read; the ticket is then only half there */
  add({ cells }: FileRow): void {
    const { read, kept } = this.#log;
    const atMs = read.timeMs(cells, 'changedAt');
    for (const [field, column] of STAY_COLUMNS) this.#stay(field, read.word(cells, column), atMs);
    this.#change(cells, atMs);
    // Values of the end, which many exports copy onto every row: the last that is there counts.
    this.#setFirst('firstResponseAtMs', read.timeMs(cells, 'firstResponseAt'));
    this.#setLast('resolvedAtMs', read.timeMs(cells, 'resolvedAt'));
    this.#setLast('closedAtMs', read.timeMs(cells, 'closedAt'));
    this.#setLast('reopens', most(this.#get('reopens'), read.count(cells, 'reopens')));
    this.#setLast('reassignments', most(this.#get('reassignments'), read.count(cells, 'reassignments')));
    const madeSla = read.raw(cells, 'madeSla');
    if (madeSla !== null) this.#madeSla = booleanFrom(madeSla);
    this.#correctTeam = read.word(cells, 'correctTeam') ?? this.#correctTeam;
    this.#correctCategory = read.word(cells, 'correctCategory') ?? this.#correctCategory;
    if (kept.other) this.#other = read.others(cells);
    refuseImpossible({ createdAtMs: this.#get('createdAtMs'), resolvedAtMs: this.#get('resolvedAtMs'), closedAtMs: this.#get('closedAtMs') });
  }

  /** What a row says about who has the ticket and how far it is. */
  #change(cells: FileRow['cells'], atMs: number | null): void {
    const { read } = this.#log;
    const [team, agent, status] = [read.word(cells, 'team'), read.word(cells, 'agent'), read.raw(cells, 'status')];
    if (team !== null || agent !== null) this.#setFirst('queuedAtMs', atMs);
    if (agent !== null) this.#setFirst('assignedAtMs', atMs);
    if (status !== null && !isNew(status)) this.#setFirst('pickedUpAtMs', atMs);
    if (status !== null && isSolved(status)) {
      this.#setFirst('firstSolvedRowAtMs', atMs);
      this.#setLast('lastSolvedRowAtMs', atMs);
    }
    if (agent !== null) this.#setFirst('rowsBeforeAgent', this.rows);
    if (this.rows > 0) {
      this.#countStep(this.#team, team, 'teamSteps', 'teamStepsWithMissing');
      this.#countStep(this.#agent, agent, 'agentSteps', 'agentStepsWithMissing');
    }
    this.#set('rows', this.rows + 1);
    this.#team = team;
    this.#agent = agent;
  }

  #countStep(before: string | null, now: string | null, steps: GrowingNumber, withMissing: GrowingNumber): void {
    if (before === now) return;
    this.#set(withMissing, (this.#get(withMissing) ?? 0) + 1);
    if (before !== null && now !== null) this.#set(steps, (this.#get(steps) ?? 0) + 1);
  }

  #stay(field: StayField, value: string | null, fromMs: number | null): void {
    if (value !== null) this.#set(field, this.#log.stays.add(this.#get(field) ?? NO_STAY, value, fromMs));
  }

  #get(name: GrowingNumber): number | null {
    return this.#log.numbers.get(this.#row, name);
  }

  #set(name: GrowingNumber, value: number | null): void {
    this.#log.numbers.set(this.#row, name, value);
  }

  #setFirst(name: GrowingNumber, value: number | null): void {
    if (value !== null && this.#get(name) === null) this.#set(name, value);
  }

  #setLast(name: GrowingNumber, value: number | null): void {
    if (value !== null) this.#set(name, value);
  }

  /**
   * @param lacks columns the file has not, whose values the rows show
   * @param showsNew whether the log ever shows a ticket nobody has taken up: without that, no row shows who took it up
   */
  finished(lacks: { createdAt: boolean; resolvedAt: boolean; closedAt: boolean }, showsNew: boolean): AuditedTicket {
    const get = (name: GrowingNumber) => this.#get(name);
    const count = (name: GrowingNumber) => this.#get(name) ?? 0;
    const stays = (field: StayField) => this.#log.stays.stays(this.#get(field) ?? NO_STAY);
    const statuses = stays('statuses');
    const { id, line, subject, text, requester, account, tier, vip, channel, language, firstPriority } = this.#words;
    return {
      id, line,
      createdAtMs: get(lacks.createdAt ? 'firstRowAtMs' : 'createdAtMs'), queuedAtMs: get('queuedAtMs'), assignedAtMs: get('assignedAtMs'),
      pickedUpAtMs: showsNew ? get('pickedUpAtMs') : null, firstResponseAtMs: get('firstResponseAtMs'),
      resolvedAtMs: lacks.resolvedAt ? lastStayMs(statuses, isSolved) : get('resolvedAtMs'),
      closedAtMs: lacks.closedAt ? lastStayMs(statuses, isClosed) : get('closedAtMs'),
      subject, text, requester, account, tier, vip, channel, language, firstPriority,
      teams: stays('teams'), agents: stays('agents'), categories: stays('categories'), subcategories: stays('subcategories'), priorities: stays('priorities'), statuses,
      reopens: get('reopens'), reassignments: get('reassignments'), madeSla: this.#madeSla,
      correctTeam: this.#correctTeam, correctCategory: this.#correctCategory, other: this.#other,
      trace: {
        rows: this.rows, firstRowAtMs: get('firstRowAtMs'), firstSolvedRowAtMs: get('firstSolvedRowAtMs'), lastSolvedRowAtMs: get('lastSolvedRowAtMs'),
        rowsBeforeAgent: get('rowsBeforeAgent'), firstCategory: this.#firstCategory, teamSteps: count('teamSteps'), agentSteps: count('agentSteps'),
        teamStepsWithMissing: count('teamStepsWithMissing'), agentStepsWithMissing: count('agentStepsWithMissing'),
      },
    };
  }
}

function most(a: number | null, b: number | null): number | null {
  return a === null ? b : b === null ? a : Math.max(a, b);
}

function lastStayMs(statuses: readonly Stay[], isMeant: (status: string) => boolean): number | null {
  return statuses.findLast(({ value }) => isMeant(value))?.fromMs ?? null;
}
