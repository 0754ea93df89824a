/** `waybill config diff`: what a change of the routing file does to past tickets. */
import { InvalidArgumentError, type Command } from 'commander';

import { configChanges, replayDiff } from '../simulation/replay-diff.ts';
import { replayFigures } from '../simulation/replay-figures.ts';
import { configCommand, writeText } from './config-doc.ts';
import { diffDocument, diffVerdict } from './config-diff-text.ts';
import { routingOf } from './config-file.ts';
import { toMarkdown } from './document.ts';
import { historyOf, typedAgain, withHistoryOptions, type HistoryOptions } from './history-file.ts';
import { givenModel, replayWithProgress } from './replay.ts';
import { shellWord, type Terminal } from './terminal.ts';

interface DiffOptions extends HistoryOptions {
  replay?: string;
  model?: string;
  out?: string;
  json?: true;
}

const EXAMPLES = `
Examples:
  waybill config diff config/routing.yaml new.yaml
  waybill config diff config/routing.yaml new.yaml --replay export.csv
  waybill config diff config/routing.yaml new.yaml --replay export.csv --out change.md

Prints Markdown: paste it into the pull request that changes the file. With --replay it says which past tickets would go elsewhere, for
which customers, and whether the team that solved them agrees.`;

export function addConfigDiff(program: Command, terminal: Terminal): void {
  const command = configCommand(program)
    .command('diff')
    .description('Show what changes between two routing files, and which past tickets would move.')
    .argument('<before>', 'the routing file as it is')
    .argument('<after>', 'the routing file as it shall be')
    .option('--replay <file>', 'export of old tickets to try both with')
    .option('--model <file>', 'a model by "waybill train" (default: models of the history itself)')
    .option('--out <file>', 'write the Markdown to a file', markdownName)
    .option('--json', 'print everything as JSON')
    .addHelpText('after', EXAMPLES);
  withHistoryOptions(command).action((before: string, after: string, options: DiffOptions) => diff(before, after, options, terminal));
}

async function diff(beforeFile: string, afterFile: string, options: DiffOptions, terminal: Terminal): Promise<void> {
  const [before, after] = [await routingOf(beforeFile), await routingOf(afterFile)];
  const changes = configChanges(before.config, after.config);
  const replayed = options.replay === undefined ? null : await replayBoth(options.replay);
  const [oldFigures, newFigures, moves] = replayed ?? [null, null, null];
  if (options.json) {
    const sentence = diffVerdict(changes, moves, oldFigures, newFigures);
    terminal.out(JSON.stringify({ before: before.version, after: after.version, sentence, changes, moves, figures: { before: oldFigures, after: newFigures } }, null, 2));
    return;
  }
  const blocks = diffDocument({ file: beforeFile, version: before.version, figures: oldFigures }, { file: afterFile, version: after.version, figures: newFigures }, changes, moves);
  const next = options.replay === undefined ? `waybill config diff ${shellWord(beforeFile)} ${shellWord(afterFile)} --replay EXPORT` : `waybill replay ${typedAgain(options.replay, options)} --config ${shellWord(afterFile)}`;
  if (options.out === undefined) terminal.out(toMarkdown(blocks).trimEnd());
  else {
    await writeText(options.out, toMarkdown(blocks));
    terminal.out(`${diffVerdict(changes, moves, oldFigures, newFigures)}\nWritten to ${options.out}.`);
  }
  // Not on standard output, which holds what goes into the pull request.
  terminal.err(`Next: ${next}`);

  async function replayBoth(file: string) {
    const given = options.model === undefined ? null : await givenModel(options.model);
    const tickets = await historyOf(file, options, terminal);
    const then = await replayWithProgress(tickets, before, given, terminal);
    const now = await replayWithProgress(tickets, after, given, terminal);
    return [replayFigures(then.tickets), replayFigures(now.tickets), replayDiff(then, now)] as const;
  }
}

function markdownName(given: string): string {
  if (!given.endsWith('.md')) throw new InvalidArgumentError('Name a file that ends with .md.');
  return given;
}
