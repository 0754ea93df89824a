/** `waybill notify test`: does a message get through? */
import type { Command } from 'commander';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';

import { notifySecretsOf } from '../config/env.ts';
import type { NotifyChannel } from '../domain/notify.ts';
import { deliverMessage } from '../connectors/notify/deliver.ts';
import { routingOf } from './config-file.ts';
import { EXIT, Failure, type ExitCode } from './failure.ts';
import { painter, type Terminal } from './terminal.ts';

const EXAMPLES = `
Examples:
  waybill notify test
  waybill notify test support-chat
  waybill notify test --routing new.yaml --json

Addresses are read from the environment variables that the channels name. Exits with 1 when a message did not get through.`;

interface Options {
  routing?: string;
  json?: true;
}

export function addNotify(program: Command, terminal: Terminal, ended: (code: ExitCode) => void): void {
  program
    .command('notify')
    .description('Work with notification channels.')
    .addHelpText('after', '\nExample:\n  waybill notify test')
    .command('test')
    .description('Send one test message on each notification channel.')
    .argument('[channel]', 'only this channel')
    .option('--routing <file>', 'the routing file (default: config/routing.yaml)')
    .option('--json', 'print the results as JSON')
    .addHelpText('after', EXAMPLES)
    .action(async (channel: string | undefined, options: Options) => {
      const { config } = await routingOf(options.routing ?? join(terminal.home, 'config', 'routing.yaml'));
      const results = await Promise.all(chosen(config.notifications.channels, channel).map((one) => tryOut(one, terminal)));
      if (options.json) terminal.out(JSON.stringify(results, null, 2));
      else for (const line of report(results, terminal)) terminal.out(line);
      ended(results.every(({ ok }) => ok) ? EXIT.ok : EXIT.no);
    });
}

function chosen(channels: Record<string, NotifyChannel>, wanted: string | undefined): [string, NotifyChannel][] {
  const all = Object.entries(channels);
  if (all.length === 0) throw new Failure('The routing file has no notification channels: add some under notifications.channels (docs/notifications.md)');
  const found = all.filter(([id]) => wanted === undefined || id === wanted);
  if (found.length === 0) throw new Failure(`There is no channel "${wanted ?? ''}"; known: ${all.map(([id]) => id).join(', ')}`);
  return found;
}

interface Result {
  channel: string;
  ok: boolean;
  reason: string | null;
}

async function tryOut([id, channel]: [string, NotifyChannel], terminal: Terminal): Promise<Result> {
  const secrets = notifySecretsOf(terminal.env);
  const text = `Test of the notification channel ${id}: all is well`;
  const delivery = await deliverMessage(channel.to, { id: randomUUID(), subject: text, lines: [text] }, (variable) => secrets[variable], terminal.nowMs());
  return { channel: id, ok: delivery.ok, reason: delivery.ok ? null : delivery.reason };
}

function report(results: readonly Result[], terminal: Terminal): string[] {
  const paint = painter(terminal);
  const width = Math.max(...results.map(({ channel }) => channel.length));
  const lines = results.map(({ channel, ok, reason }) => `${channel.padEnd(width)}  ${ok ? paint('green', 'delivered') : paint('red', `failed: ${reason ?? ''}`)}`);
  return results.every(({ ok }) => ok) ? lines : [...lines, 'What the reasons mean: docs/notifications.md'];
}
