/** `waybill model`: which model routes and why, what the nightly training came to, and the way back. `waybill flags`: what an agent's flags changed. */
import type { Command } from 'commander';
import { InvalidArgumentError } from 'commander';

import { apiClient, failureOf, problemOf, sentenceOf, type ApiAnswer, type ApiClient, type ApiOptions } from './api-client.ts';
import { EXIT, Failure, type ExitCode } from './failure.ts';
import { flagLines, modelLines, registryLines, runLines } from './model-report.ts';
import { agentFlags, modelDetails, modelRegistry, reign, retrainRun, startedRun } from './model-view.ts';
import { oneLine, type Terminal } from './terminal.ts';
import { understood, withApi } from './ticket.ts';

type Options = ApiOptions & { json?: true };
type Ended = (code: ExitCode) => void;

const EXAMPLES = `
Examples:
  waybill model list
  waybill model show 3f9a1c22b7e0
  waybill model retrain
  waybill model promote 3f9a1c22b7e0
  waybill model rollback

Every night new models are trained from what people said about tickets. One that is better takes over by itself, the others are kept aside
with a report (docs/learning.md). Workers follow within seconds, without a restart.`;

const FLAG_EXAMPLES = `
Examples:
  waybill flags --agent ana
  waybill flags --agent ana --days 30 --json`;

const POLL_MS = 1_000;
/** Longer than any night; whoever waits may leave earlier with Ctrl-C, the run goes on. */
const MOST_WAIT_MS = 3 * 3_600_000;

export function addModel(program: Command, terminal: Terminal, ended: Ended): void {
  const model = program.command('model').description('See which model routes, what was learned, and go back if need be.').addHelpText('after', EXAMPLES);
  const command = (name: string, about: string) => withApi(model.command(name)).description(about).option('--json', 'print it as JSON');
  command('list', 'The champion, its alerts, all models, and how the last nights went.').action(async (options: Options) => {
    const body = await get(await ops(options, terminal), '/v1/models');
    if (options.json) return terminal.out(JSON.stringify(body, null, 2));
    for (const line of registryLines(understood(modelRegistry, body), terminal)) terminal.out(line);
  });
  command('show', 'One model with the whole report of the gate.')
    .argument('<id>', 'id of the model, as "waybill model list" shows it')
    .action(async (id: string, options: Options) => {
      const body = await get(await ops(options, terminal), `/v1/models/${encodeURIComponent(id)}`);
      if (options.json) return terminal.out(JSON.stringify(body, null, 2));
      for (const line of modelLines(understood(modelDetails, body), terminal)) terminal.out(line);
    });
  command('promote', 'Make a model the champion, whatever the gate said.')
    .argument('<id>', 'id of the model')
    .action(async (id: string, options: Options) => ended(await crown(options, terminal, `/v1/models/${encodeURIComponent(id)}/promote`)));
  command('rollback', 'Go back to the champion before this one.').action(async (options: Options) => ended(await crown(options, terminal, '/v1/models/rollback')));
  command('retrain', 'Start the nightly training now, and wait for what comes of it.')
    .option('--no-wait', 'only start it')
    .action(async (options: Options & { wait: boolean }) => ended(await retrain(options, terminal)));
}

export function addFlags(program: Command, terminal: Terminal): void {
  withApi(program.command('flags'))
    .description('What an agent\'s flags and corrections changed: which became labels, and which model learned them.')
    .requiredOption('--agent <id>', 'id of the agent')
    .option('--days <n>', 'how far to look back, 1 to 90', wholeDays, 7)
    .option('--json', 'print it as JSON')
    .addHelpText('after', FLAG_EXAMPLES)
    .action(async (options: Options & { agent: string; days: number }) => {
      const body = await get(await ops(options, terminal), `/v1/agents/${encodeURIComponent(options.agent)}/flags?days=${options.days}`);
      if (options.json) return terminal.out(JSON.stringify(body, null, 2));
      for (const line of flagLines(understood(agentFlags, body), terminal)) terminal.out(line);
    });
}

function wholeDays(given: string): number {
  const days = Number(given);
  if (!Number.isInteger(days) || days < 1 || days > 90) throw new InvalidArgumentError('a whole number from 1 to 90');
  return days;
}

async function crown(options: Options, terminal: Terminal, path: string): Promise<ExitCode> {
  const client = await ops(options, terminal);
  const answer = await client.request('POST', path, {});
  if (answer.status !== 200) return refused(client, answer, terminal);
  if (options.json) terminal.out(JSON.stringify(answer.body, null, 2));
  else terminal.out(`${oneLine(understood(reign, answer.body).modelId)} is the champion now; workers follow within seconds. "waybill model list" shows it.`);
  return EXIT.ok;
}

/** What the registry refuses is an answer; the rest is trouble. */
function refused(client: ApiClient, answer: ApiAnswer, terminal: Terminal): ExitCode {
  const problem = problemOf(answer);
  if (problem?.code !== 'model-not-usable') throw failureOf(client, answer);
  terminal.err(`refused: ${sentenceOf(problem)}`);
  return EXIT.no;
}

async function retrain(options: Options & { wait: boolean }, terminal: Terminal): Promise<ExitCode> {
  const client = await ops(options, terminal);
  const answer = await client.request('POST', '/v1/models/retrain', {});
  if (answer.status !== 202) throw failureOf(client, answer);
  const { runId } = understood(startedRun, answer.body);
  if (!options.wait) {
    terminal.out(options.json ? JSON.stringify({ runId }) : `Started: ${oneLine(runId)}. "waybill model list" shows how it went.`);
    return EXIT.ok;
  }
  const startedAtMs = terminal.nowMs();
  for (;;) {
    const seen = await client.request('GET', `/v1/models/runs/${encodeURIComponent(runId)}`);
    const isYoung = problemOf(seen)?.code === 'run-not-found'; // no worker has taken it up yet
    if (seen.status !== 200 && !isYoung) throw failureOf(client, seen);
    const run = isYoung ? null : understood(retrainRun, seen.body);
    if (run && run.state !== 'running') {
      terminal.redraw(null);
      if (options.json) terminal.out(JSON.stringify(run, null, 2));
      else for (const line of runLines(run, terminal)) terminal.out(line);
      return run.state === 'failed' ? EXIT.no : EXIT.ok;
    }
    const waitedMs = terminal.nowMs() - startedAtMs;
    if (waitedMs > MOST_WAIT_MS) throw new Failure(`${runId} has not ended for three hours; look at it in the Temporal UI.`);
    terminal.redraw(`${run ? 'training' : 'waiting for a training worker'}, ${Math.round(waitedMs / 1_000)} s`);
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}

function ops(options: Options, terminal: Terminal): Promise<ApiClient> {
  return apiClient(options, 'ops', terminal);
}

async function get(client: ApiClient, path: string): Promise<unknown> {
  const answer = await client.request('GET', path);
  if (answer.status !== 200) throw failureOf(client, answer);
  return answer.body;
}
