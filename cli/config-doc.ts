/** `waybill config doc`: the routing file as the document people read. */
import { InvalidArgumentError, type Command } from 'commander';
import { writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';

import { routingDocument, routingPage } from './config-doc-text.ts';
import { routingOf } from './config-file.ts';
import { toMarkdown } from './document.ts';
import { Failure } from './failure.ts';
import { painter, type Terminal } from './terminal.ts';

const EXAMPLES = `
Examples:
  waybill config doc > routing-logic.md
  waybill config doc routing.yaml --out routing-logic.html
  waybill config doc routing.yaml --out docs/routing-logic.md

Give the HTML to whoever asks why a ticket went where it went: one file, no server, prints well.`;

export function addConfigDoc(program: Command, terminal: Terminal): void {
  configCommand(program)
    .command('doc')
    .description('Write down what a routing file says, for people: categories, teams, skills, rules, promises.')
    .argument('[file]', 'the routing file (default: config/routing.yaml)')
    .option('--out <file>', 'where to write it: .md or .html (default: Markdown on standard output)', documentName)
    .addHelpText('after', EXAMPLES)
    .action(async (file: string | undefined, { out }: { out?: string }) => {
      const { config, version } = await routingOf(file ?? join(terminal.home, 'config', 'routing.yaml'));
      const blocks = routingDocument(config, version);
      if (out === undefined) return terminal.out(toMarkdown(blocks).trimEnd());
      await writeText(out, extname(out) === '.md' ? toMarkdown(blocks) : routingPage(config, version, blocks));
      terminal.out(`${painter(terminal)('green', `Written to ${out}`)} (version ${version}). Who should read it? The team leads: they know which sentence is wrong.`);
    });
}

/** The group that all commands about the routing file share. */
export function configCommand(program: Command): Command {
  return program.commands.find((command) => command.name() === 'config') ?? program.command('config').description('Work with the routing file.');
}

/** @throws Failure saying why the file cannot be written */
export async function writeText(file: string, text: string): Promise<void> {
  await writeFile(file, text).catch((error: unknown) => {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
    throw new Failure(code === 'ENOENT' ? `${file} cannot be written: its folder does not exist.` : `${file} cannot be written (${code}).`);
  });
}

function documentName(given: string): string {
  if (!['.md', '.html'].includes(extname(given))) throw new InvalidArgumentError('Name a file that ends with .md or .html.');
  return given;
}
