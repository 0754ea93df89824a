/** `waybill act`: one action on a ticket, with its text stored on the way. Every form of it comes from the action registry. */
import { Command, InvalidArgumentError, Option } from 'commander';
import { z } from 'zod';

import { hint } from '../config/problems.ts';
import { ACTION_NAMES, ACTIONS, type ActionName, type ActionSpec, type FieldSpec } from '../domain/actions.ts';
import { apiClient, failureOf, problemOf, sentenceOf, type ApiOptions } from './api-client.ts';
import { EXIT, Failure, type ExitCode } from './failure.ts';
import { oneLine, painter, type Terminal } from './terminal.ts';
import { ticketPath, withApi } from './ticket.ts';

type ActOptions = ApiOptions & Record<string, unknown> & { text?: string; as?: string; expectedVersion?: number; json?: true };

const EXAMPLES = `
Examples:
  waybill act zendesk:35436 accept --as agent/ana
  waybill act zendesk:35436 reply --text "We are looking into it." --pend
  waybill act zendesk:35436 escalate --reason suspected_bug --impact some_users --text - < findings.txt
  waybill act zendesk:35436 escalate --help

Exits with 1 when the ticket refuses the action; the reason is printed.`;

const applied = z.object({ ticketId: z.string(), result: z.string(), version: z.number(), status: z.string() });

export function addAct(program: Command, terminal: Terminal, ended: (code: ExitCode) => void): void {
  program
    .command('act')
    .description('Do something to a ticket: accept, reply, escalate, …')
    .usage('<id> <action> [fields]')
    .argument('<id>', 'id of the ticket: <source>:<external id>')
    .argument('<action>', 'one of the actions below')
    .argument('[fields...]', 'the fields of the action')
    .passThroughOptions()
    .addHelpText('after', () => `\n${actionList()}\n${EXAMPLES}`)
    .action(async (id: string, given: string, fields: string[], _options: unknown, outer: Command) => {
      const name = actionOf(given);
      const path = ticketPath(id);
      const command = actionCommand(id, name).copyInheritedSettings(outer);
      command.action(async (options: ActOptions) => ended(await act(path, name, options, terminal)));
      await command.parseAsync(fields, { from: 'user' });
    });
}

function actionOf(given: string): ActionName {
  const wanted = given.replaceAll('-', '_');
  const name = ACTION_NAMES.find((known) => known === wanted);
  if (name) return name;
  throw new Failure(`There is no action "${oneLine(given)}"${hint(wanted, ACTION_NAMES)}`);
}

function actionList(): string {
  const rows = ACTION_NAMES.map((name) => {
    const spec: ActionSpec = ACTIONS[name];
    const fields = Object.entries(spec.fields).map(([field, want]) => (want.optional ? `[${flagOf(field)}]` : flagOf(field)));
    const text = spec.text ? [spec.text.need === 'required' ? '--text' : '[--text]'] : [];
    return `  ${name.replaceAll('_', '-').padEnd(16)}${spec.summary}${fields.length + text.length > 0 ? `\n${' '.repeat(18)}${[...fields, ...text].join(' ')}` : ''}`;
  });
  return `Actions and their fields, in brackets when they may be left out:\n${rows.join('\n')}`;
}

/** The command line of one action, made from its row. */
function actionCommand(id: string, name: ActionName): Command {
  const { summary, fields, text }: ActionSpec = ACTIONS[name];
  const command = new Command(`waybill act ${id} ${name.replaceAll('_', '-')}`).description(summary);
  for (const [field, spec] of Object.entries(fields)) command.addOption(optionOf(field, spec));
  if (text) {
    const option = new Option('--text <words>', `${text.about} - reads it from standard input`);
    command.addOption(option.makeOptionMandatory(text.need === 'required'));
  }
  // The customer's own words have no agent behind them and are never stale.
  if (name !== 'customer_reply') {
    command
      .option('--as <actor>', 'who does it, e.g. agent/ana (needs an ops key; default: whoever the key belongs to)')
      .option('--expected-version <n>', 'refuse when the ticket has moved on from this version', wholeNumber);
  }
  return withApi(command).option('--json', 'print the outcome as JSON');
}

function optionOf(field: string, spec: FieldSpec): Option {
  switch (spec.kind) {
    case 'flag':
      return new Option(flagOf(field), spec.about);
    case 'codes':
      return new Option(`${flagOf(field)} <codes...>`, spec.about).makeOptionMandatory(!spec.optional);
    case 'code': {
      const option = new Option(`${flagOf(field)} <code>`, spec.about).makeOptionMandatory(!spec.optional);
      return spec.oneOf ? option.choices(spec.oneOf) : option;
    }
  }
}

/** `autoReply` → `--auto-reply`; commander turns it back. */
function flagOf(field: string): string {
  return `--${field.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

async function act(path: string, name: ActionName, options: ActOptions, terminal: Terminal): Promise<ExitCode> {
  const { url, key, json, as: actor, text: given, ...fields } = options;
  const client = await apiClient({ ...(url !== undefined && { url }), ...(key !== undefined && { key }) }, 'ops', terminal);
  const text = given === '-' ? (await terminal.stdin()).trim() : given;
  if (text?.trim() === '') throw new Failure('--text is empty. Say something, or leave it out where it is not needed.');
  const route = name === 'customer_reply' ? 'messages' : `actions/${name.replaceAll('_', '-')}`;
  const body = { ...fields, ...(text !== undefined && { text }), ...(actor !== undefined && { actor }) };
  const answer = await client.request('POST', `${path}/${route}`, body);
  if (json && answer.body !== null) terminal.out(JSON.stringify(answer.body, null, 2));
  if (answer.status >= 300) {
    const failure = failureOf(client, answer);
    if (failure.exitCode !== EXIT.no) throw failure;
    const problem = problemOf(answer);
    if (!json && problem) terminal.out(`${painter(terminal)('red', 'refused')} (${problem.code}): ${sentenceOf(problem)}`);
    return EXIT.no;
  }
  if (!json) terminal.out(outcomeLine(answer.body, name, terminal));
  return EXIT.ok;
}

function outcomeLine(body: unknown, name: ActionName, terminal: Terminal): string {
  const { data } = applied.safeParse(body);
  const done = painter(terminal)('green', data ? 'applied' : 'kept');
  if (data) return `${done}: ${name.replaceAll('_', ' ')}; ${data.ticketId} is now ${data.status}, version ${data.version}`;
  const { data: kept } = z.object({ ticketId: z.string(), followUpOf: z.string().optional() }).safeParse(body);
  if (kept?.followUpOf !== undefined) return `${done}: ${kept.followUpOf} is closed, so the message opened ${kept.ticketId}`;
  return `${done}: it is safe, but not decided yet. See what becomes of it: waybill ticket ${kept?.ticketId ?? '<id>'}`;
}

function wholeNumber(text: string): number {
  if (!/^\d{1,15}$/.test(text)) throw new InvalidArgumentError('A whole number is needed.');
  return Number(text);
}
