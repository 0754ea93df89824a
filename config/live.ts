/** The active routing config of a running process: read from its file, read again when the file changes, kept when the new one is broken. */
import { readFile, stat } from 'node:fs/promises';

import type { RoutingConfig } from '../domain/config.ts';
import { parseRoutingConfig } from './load.ts';
import type { ConfigProblem } from './problems.ts';

export interface ActiveConfig {
  config: RoutingConfig;
  /** First 12 hex digits of the text's SHA-256. */
  version: string;
  yaml: string;
}

/** A routing file that cannot be used. */
export class RoutingConfigError extends Error {
  readonly problems: ConfigProblem[];

  constructor(file: string, problems: ConfigProblem[]) {
    super(describeProblems(file, problems));
    this.name = 'RoutingConfigError';
    this.problems = problems;
  }
}

/** One line for each problem, as compilers write them: `routing.yaml:12:5 error: …`. */
export function describeProblems(file: string, problems: readonly ConfigProblem[]): string {
  return problems.map(({ line, column, severity, message }) => `${file}:${line}:${column} ${severity}: ${message}`).join('\n');
}

/** @throws RoutingConfigError naming every problem with line and column. */
export async function readRoutingFile(file: string): Promise<ActiveConfig> {
  return activate(file, await readFile(file, 'utf8'));
}

function activate(file: string, yaml: string): ActiveConfig {
  const parsed = parseRoutingConfig(yaml);
  if (!parsed.ok) throw new RoutingConfigError(file, parsed.problems);
  return { config: parsed.config, version: parsed.version, yaml };
}

const LOOK_EVERY_MS = 2_000;

export interface LiveConfig {
  current(): ActiveConfig;
  stop(): void;
}

export interface RoutingWatch {
  file: string;
  /** Called with each new version, and before `watchRoutingFile` resolves with the first. */
  onChange: (active: ActiveConfig) => Promise<void>;
  /** Called when the file is unusable; the version before stays active. */
  onBroken: (error: unknown) => void;
  /** Text of the version that was active last, for a start with a broken file. */
  lastGood: () => Promise<string | null>;
}

/**
 * Watches a routing file. Polling, because file events are unreliable on mounted volumes.
 * @throws RoutingConfigError when the file is broken at the start and no version was ever active.
 */
export async function watchRoutingFile({ file, onChange, onBroken, lastGood }: RoutingWatch): Promise<LiveConfig> {
  let active = await readRoutingFile(file).catch(async (error: unknown) => {
    const yaml = await lastGood();
    if (yaml === null) throw error;
    onBroken(error);
    return activate(file, yaml);
  });
  let changedAtMs = (await stat(file).catch(() => null))?.mtimeMs ?? 0;
  await onChange(active);
  const look = async () => {
    const { mtimeMs } = await stat(file);
    if (mtimeMs === changedAtMs) return;
    changedAtMs = mtimeMs;
    const next = await readRoutingFile(file);
    if (next.version === active.version) return;
    await onChange(next);
    active = next;
  };
  const timer = setInterval(() => void look().catch(onBroken), LOOK_EVERY_MS);
  timer.unref();
  return { current: () => active, stop: () => clearInterval(timer) };
}
