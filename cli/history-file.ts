/** An export of old tickets, named by the user and read whole: what replay, train and diff share. */
import { InvalidArgumentError, Option, type Command } from 'commander';

import { hint } from '../config/problems.ts';
import { HISTORY_FIELDS, type HistoryField } from '../domain/audit-fields.ts';
import type { HistoricalTicket } from '../domain/history.ts';
import { importHistory } from '../training/import/history.ts';
import type { FieldMap } from '../training/import/mapping.ts';
import { ImportError } from '../training/import/problem.ts';
import { Failure } from './failure.ts';
import { count, oneLine, percent, type Terminal } from './terminal.ts';

export interface HistoryOptions {
  map?: FieldMap;
  dates?: 'dmy' | 'mdy';
  delimiter?: string;
}

/** Adds the options that say how an export is to be read. */
export function withHistoryOptions(command: Command): Command {
  return command
    .option('--map <field=column>', 'where a field of the export is found, when it is not guessed right', mapped)
    .addOption(new Option('--dates <order>', 'order of day and month in dates such as 3/4/2026').choices(['dmy', 'mdy']))
    .option('--delimiter <sign>', 'what separates CSV cells; "tab" for tabs', (sign) => (sign === 'tab' ? '\t' : sign));
}

/**
 * The tickets of an export; rows that were left out are told on standard error.
 * @throws Failure when it cannot be read, with the way out
 */
export async function historyOf(file: string, { map, dates, delimiter }: HistoryOptions, terminal: Terminal): Promise<HistoricalTicket[]> {
  try {
    const { tickets, report } = await importHistory(file, {
      ...(map && { map }),
      dates,
      delimiter,
      onProgress: ({ share, rows }) => terminal.redraw(`Reading ${file} … ${percent(share)}${rows > 0 ? ` · ${count(rows, 'row')}` : ''}`),
    });
    if (report.rejectedRows > 0) {
      const [first] = report.rejected;
      terminal.err(`${count(report.rejectedRows, 'row')} of ${file} left out${first ? `, the first on line ${first.line}: ${oneLine(first.reason)}` : ''}. See all: waybill audit ${file}`);
    }
    return tickets;
  } catch (error) {
    if (error instanceof ImportError) throw new Failure(error.message);
    throw error;
  } finally {
    terminal.redraw(null);
  }
}

function mapped(given: string, before: FieldMap | undefined): FieldMap {
  const [, name = '', column = ''] = /^([^=]*)=(.+)$/s.exec(given) ?? [];
  const fields = Object.keys(HISTORY_FIELDS) as HistoryField[]; // the registry's own keys
  const field = fields.find((known) => known === name);
  if (column === '') throw new InvalidArgumentError('Write it as field=column, e.g. team=Queue.');
  if (!field) throw new InvalidArgumentError(`There is no field "${oneLine(name)}"${hint(name, fields)}.`);
  return { ...before, [field]: column };
}
