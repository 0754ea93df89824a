/** `waybill try`: what would become of a message, without a server. */
import { InvalidArgumentError, Option, type Command } from 'commander';
import { join } from 'node:path';

import { parseRoutingConfig, type LoadedConfig } from '../config/load.ts';
import { routeNewTicket } from '../domain/routing.ts';
import { phrasesIn } from '../domain/rules.ts';
import { CHANNELS, TIERS, type Channel, type Context, type Tier } from '../domain/ticket.ts';
import { joinSubject } from '../training/features.ts';
import { understandText } from '../training/understand.ts';
import { Failure } from './failure.ts';
import { wholeTextOf } from './files.ts';
import { modelOf } from './model-cache.ts';
import { painter, type Terminal } from './terminal.ts';
import { tryReport } from './try-report.ts';

interface TryOptions {
  subject: string;
  tier: Tier;
  accountValue?: number;
  account?: string;
  requester?: string;
  vip?: true;
  channel: Channel;
  config?: string;
  training?: string;
  json?: true;
}

const EXAMPLES = `
Examples:
  waybill try "I was charged twice, please refund"
  waybill try "SAML login fails for everybody" --tier enterprise --account-value 300000
  waybill try - --subject "Sync" < message.txt
  waybill try "Bonjour, notre facture est fausse" --json

Nothing is sent anywhere: the model is trained here from the labelled texts and kept in .waybill/cache.`;

export function addTry(program: Command, terminal: Terminal): void {
  program
    .command('try')
    .description('Show what Waybill understands from a message, where it would go and why. Works without a server.')
    .argument('<text>', 'the message; - reads it from standard input')
    .option('--subject <line>', 'subject line of the message', '')
    .addOption(new Option('--tier <tier>', 'tier of the account').choices(TIERS).default('free', '"free", as for unknown customers'))
    .option('--account-value <number>', 'yearly value of the account', wholeValue)
    .option('--account <id>', 'id of the account, for rules that name one')
    .option('--requester <id>', 'id of the person who wrote, for rules that name one')
    .option('--vip', 'the requester is on the VIP list')
    .addOption(new Option('--channel <channel>', 'how the message came').choices(CHANNELS).default('email'))
    .option('--config <file>', 'routing file (default: config/routing.yaml)')
    .option('--training <file>', 'labelled texts to learn from (default: config/demo/training.jsonl)')
    .option('--json', 'print everything as JSON')
    .addHelpText('after', EXAMPLES)
    .action((text: string, options: TryOptions) => tryText(text, options, terminal));
}

async function tryText(given: string, options: TryOptions, terminal: Terminal): Promise<void> {
  const text = given === '-' ? await terminal.stdin() : given;
  if (joinSubject(options.subject, text) === '') throw new Failure('The message is empty. Give some text: waybill try "My invoice is wrong"');
  const { config, version } = await routingOf(options.config ?? join(terminal.home, 'config', 'routing.yaml'));
  const model = await modelOf(options.training ?? join(terminal.home, 'config', 'demo', 'training.jsonl'), terminal);
  const { understanding, words } = understandText(model, options.subject, text);
  const decision = routeNewTicket({
    understanding,
    context: contextOf(options),
    channel: options.channel,
    accountId: options.account ?? null,
    requesterId: options.requester ?? null,
    matchedPhrases: phrasesIn(joinSubject(options.subject, text), config.rules),
    config,
    configVersion: version,
  });
  if (options.json) terminal.out(JSON.stringify({ understanding, words, decision }, null, 2));
  else for (const line of tryReport({ understanding, words, decision, config }, painter(terminal))) terminal.out(line);
}

/** What `enrich` would find out about the customer. */
function contextOf({ tier, accountValue, vip }: TryOptions): Context {
  return { tier, accountValue: accountValue ?? null, vip: vip === true, accountTeam: null, priorTickets: 0, missing: [] };
}

async function routingOf(file: string): Promise<Extract<LoadedConfig, { ok: true }>> {
  const loaded = parseRoutingConfig(await wholeTextOf(file));
  if (loaded.ok) return loaded;
  throw new Failure(`${file} cannot be used as it is. See what is wrong: waybill config check ${file}`);
}

function wholeValue(text: string): number {
  if (!/^\d{1,15}$/.test(text)) throw new InvalidArgumentError('A whole number is needed, e.g. 250000.');
  return Number(text);
}
