import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { historyFromJSON } from '@temporalio/common/lib/proto-utils.js';
import { Worker } from '@temporalio/worker';
import { beforeAll, describe, expect, it } from 'vitest';

import { workflowBundle } from '../../worker/bundle.ts';
import { quietRuntime } from '../support/quiet-runtime.ts';

const HISTORIES = join(import.meta.dirname, '..', 'histories');

interface Recorded {
  workflowId: string;
  history: unknown;
}

function recorded(folder: string): (Recorded & { name: string })[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => ({ name, ...(JSON.parse(readFileSync(join(folder, name), 'utf8')) as Recorded) }));
}

/** Replays recorded lives on the present workflow code. @returns the error of each, null when it still takes the same course. */
async function replay(bundle: { codePath: string }, lives: (Recorded & { name: string })[]): Promise<Map<string, string | null>> {
  const outcomes = new Map<string, string | null>();
  const histories = lives.map(({ workflowId, history }) => ({ workflowId, history: historyFromJSON(history) }));
  let index = 0;
  for await (const { error } of Worker.runReplayHistories({ workflowBundle: bundle }, histories)) {
    outcomes.set(lives[index]?.name ?? '', error ? error.message : null);
    index += 1;
  }
  return outcomes;
}

describe('the replay gate', () => {
  let bundle: { codePath: string };
  beforeAll(async () => {
    quietRuntime();
    bundle = await workflowBundle(join(import.meta.dirname, '..', '..', '.waybill', 'bundles'));
  });

  it('every recorded life takes the same course with the present code', async () => {
    const lives = recorded(HISTORIES);
    expect(lives.length).toBeGreaterThan(0);
    const outcomes = await replay(bundle, lives);
    expect(Object.fromEntries(outcomes)).toEqual(Object.fromEntries(lives.map(({ name }) => [name, null])));
  });

  it('a life that the code could not have led is found out', async () => {
    const lives = recorded(join(HISTORIES, 'sabotaged'));
    expect(lives.length).toBeGreaterThan(0);
    for (const [name, error] of await replay(bundle, lives)) expect(error, name).toMatch(/[Nn]ondeterminism/);
  });
});
