/** `waybill`: puts the commands together, runs one, and turns whatever happens into an exit code. */
import { Command, CommanderError } from 'commander';

import { addAct } from './act.ts';
import { addAgent } from './agent.ts';
import { addAudit } from './audit.ts';
import { addAuditSample } from './audit-sample.ts';
import { addConfigCheck } from './config-check.ts';
import { addConfigDiff } from './config-diff.ts';
import { addConfigDoc } from './config-doc.ts';
import { addConfigDraft } from './config-draft.ts';
import { addEvaluate } from './evaluate.ts';
import { EXIT, Failure, lineOf, type ExitCode } from './failure.ts';
import { addKnowledge } from './knowledge.ts';
import { addLearnBench } from './learn-bench.ts';
import { addNotify } from './notify.ts';
import { addIncident } from './incident.ts';
import { addFlags, addModel } from './model.ts';
import { addReplay } from './replay.ts';
import { painter, processTerminal, type Terminal } from './terminal.ts';
import { addTicket } from './ticket.ts';
import { addTicketsImport } from './tickets-import.ts';
import { addTrain } from './train.ts';
import { addTriage } from './triage.ts';
import { addTry } from './try.ts';
import { addWhy } from './why.ts';

const EXAMPLES = `
Examples:
  waybill try "I was charged twice, please refund" --tier enterprise
  waybill ticket zendesk:35436
  waybill act zendesk:35436 escalate --reason suspected_bug --impact some_users --text "Reproduced."
  waybill tickets import export.csv --dry-run
  waybill config check config/routing.yaml

Each command explains itself: waybill try --help

Exit codes: 0 done, 1 the answer is no, 2 wrong usage or nobody answers.`;

/**
 * @param args what stands behind `waybill` on the command line
 * @returns the exit code. Never throws.
 */
export async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  let exitCode: ExitCode = EXIT.ok;
  const ended = (code: ExitCode) => void (exitCode = code);
  const program = new Command('waybill')
    .description('Waybill routes support tickets. These commands look at it, feed it and ask it.')
    .addHelpText('after', EXAMPLES)
    .enablePositionalOptions()
    .exitOverride()
    .showHelpAfterError('Add --help to see how it is used.')
    .configureHelp({ styleTitle: (title) => painter(terminal)('bold', title), helpWidth: terminal.columns })
    .configureOutput({
      writeOut: (text) => terminal.out(text.trimEnd()),
      writeErr: (text) => terminal.err(text.trimEnd()),
      getOutHasColors: () => terminal.hasColours,
      getErrHasColors: () => false,
    });
  for (const add of [
    addTry, addTicket, addWhy, addAgent, addTicketsImport, addAct, addIncident, addTriage, addAuditSample, addConfigCheck, addConfigDoc, addConfigDiff, addConfigDraft, addTrain,
    addEvaluate, addLearnBench, addAudit, addReplay, addNotify, addModel, addFlags, addKnowledge,
  ]) add(program, terminal, ended);
  try {
    await program.parseAsync(args, { from: 'user' });
    return exitCode;
  } catch (thrown) {
    if (thrown instanceof CommanderError) return thrown.exitCode === 0 ? EXIT.ok : EXIT.trouble; // it has said why
    terminal.err(lineOf(thrown));
    return thrown instanceof Failure ? thrown.exitCode : EXIT.trouble;
  }
}

export async function main(): Promise<void> {
  process.exitCode = await run(process.argv.slice(2), processTerminal());
}
