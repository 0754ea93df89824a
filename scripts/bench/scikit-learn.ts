/** Runs scikit-learn in a virtual environment of its own; figures of an earlier run where that cannot be. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { projectFolder } from '../stack/project.ts';

export interface BaselineFigures {
  accuracy: number;
  macroF1: number;
  coverage: number;
}

/** Measured in November 2026 on the same splits. */
export const RECORDED: Record<string, Record<string, BaselineFigures>> = {
  it_tickets: { MultinomialNB: { accuracy: 0.739, macroF1: 0.719, coverage: 0.19 }, ComplementNB: { accuracy: 0.792, macroF1: 0.795, coverage: 0.51 }, LinearSVC: { accuracy: 0.838, macroF1: 0.841, coverage: 0.72 } },
  clinc10: { MultinomialNB: { accuracy: 0.942, macroF1: 0.942, coverage: 0.98 }, ComplementNB: { accuracy: 0.947, macroF1: 0.947, coverage: 0.99 }, LinearSVC: { accuracy: 0.978, macroF1: 0.978, coverage: 1 } },
  clinc150: { MultinomialNB: { accuracy: 0.848, macroF1: 0.846, coverage: 0.76 }, ComplementNB: { accuracy: 0.839, macroF1: 0.834, coverage: 0.7 }, LinearSVC: { accuracy: 0.926, macroF1: 0.925, coverage: 0.96 } },
  banking77: { MultinomialNB: { accuracy: 0.78, macroF1: 0.78, coverage: 0.62 }, ComplementNB: { accuracy: 0.788, macroF1: 0.781, coverage: 0.52 }, LinearSVC: { accuracy: 0.913, macroF1: 0.913, coverage: 0.93 } },
};

const run = promisify(execFile);
const VENV = join(projectFolder, '.waybill', 'scikit-learn');
const LONGEST_MS = 10 * 60_000;

/** @returns null where there is no Python, or pip cannot fetch scikit-learn */
export async function runScikitLearn(train: string, test: string): Promise<Record<string, BaselineFigures> | null> {
  const python = join(VENV, 'bin', 'python');
  try {
    if (!existsSync(python)) await run('python3', ['-m', 'venv', VENV], { timeout: LONGEST_MS });
    await run(python, ['-c', 'import sklearn']).catch(() => run(python, ['-m', 'pip', 'install', '--quiet', 'scikit-learn'], { timeout: LONGEST_MS }));
    const { stdout } = await run(python, [join(import.meta.dirname, 'scikit-learn.py'), train, test], { timeout: LONGEST_MS });
    return JSON.parse(stdout) as Record<string, BaselineFigures>; // printed by our own script
  } catch {
    return null;
  }
}
