/** `waybill config check`: everything that is wrong with a routing file, by line and column. */
import type { Command } from 'commander';
import { join } from 'node:path';

import { parseRoutingConfig, type ConfigProblem, type LoadedConfig } from '../config/load.ts';
import { EXIT, type ExitCode } from './failure.ts';
import { wholeTextOf } from './files.ts';
import { count, harmless, painter, type Terminal } from './terminal.ts';

const EXAMPLES = `
Examples:
  waybill config check
  waybill config check config/routing.yaml
  waybill config check new.yaml && cp new.yaml config/routing.yaml
  waybill config check new.yaml --json

Exits with 1 when the file has errors; warnings do not count. A running Waybill checks the same way and keeps the version before.`;

export function addConfigCheck(program: Command, terminal: Terminal, ended: (code: ExitCode) => void): void {
  program
    .command('config')
    .description('Work with the routing file.')
    .addHelpText('after', '\nExample:\n  waybill config check config/routing.yaml')
    .command('check')
    .description('Show all problems of a routing file with line and column.')
    .argument('[file]', 'the routing file (default: config/routing.yaml)')
    .option('--json', 'print the problems as JSON')
    .addHelpText('after', EXAMPLES)
    .action(async (file: string | undefined, options: { json?: true }) => {
      const checked = file ?? join(terminal.home, 'config', 'routing.yaml');
      const loaded = parseRoutingConfig(await wholeTextOf(checked));
      if (options.json) terminal.out(JSON.stringify(asJson(checked, loaded), null, 2));
      else for (const line of report(file ?? 'config/routing.yaml', loaded, terminal)) terminal.out(line);
      ended(loaded.ok ? EXIT.ok : EXIT.no);
    });
}

function asJson(file: string, loaded: LoadedConfig) {
  return { file, ok: loaded.ok, version: loaded.ok ? loaded.version : null, problems: problemsOf(loaded) };
}

function problemsOf(loaded: LoadedConfig): ConfigProblem[] {
  return loaded.ok ? loaded.warnings : loaded.problems;
}

function report(file: string, loaded: LoadedConfig, terminal: Terminal): string[] {
  const paint = painter(terminal);
  const problems = problemsOf(loaded);
  const places = problems.map(({ line, column }) => `${file}:${line}:${column}`);
  const width = Math.max(0, ...places.map((place) => place.length));
  const lines = problems.map(({ severity, message }, i) => {
    const kind = severity === 'error' ? paint('red', 'error  ') : paint('yellow', 'warning');
    return `${paint('dim', (places[i] ?? '').padEnd(width))}  ${kind}  ${harmless(message)}`;
  });
  return [...lines, summary(file, loaded, problems, paint)];
}

function summary(file: string, loaded: LoadedConfig, problems: readonly ConfigProblem[], paint: ReturnType<typeof painter>): string {
  const warnings = problems.filter(({ severity }) => severity === 'warning').length;
  const errors = problems.length - warnings;
  const found = [errors > 0 ? count(errors, 'error') : '', warnings > 0 ? count(warnings, 'warning') : ''].filter(Boolean).join(', ');
  if (!loaded.ok) return paint('bold', `${found}: the version before stays active`);
  const { categories, teams, agents, rules } = loaded.config;
  const holds = [
    count(Object.keys(categories).length, 'category', 'categories'),
    count(Object.keys(teams).length, 'team'),
    count(Object.keys(agents).length, 'agent'),
    count(rules.length, 'rule'),
  ].join(', ');
  const verdict = warnings > 0 ? `${found}: usable all the same` : `${file} is in order`;
  return `${paint('green', verdict)} (version ${loaded.version}: ${holds})`;
}
