import { describe, expect, it } from 'vitest';

import { mintKey } from '../../api/auth.ts';
import { readEnv, SettingsError } from '../../config/env.ts';

const { record } = mintKey('ops');
const agentKey = mintKey('agent', 'ana').record;
const production = {
  NODE_ENV: 'production',
  TEMPORAL_ADDRESS: 'temporal:7233',
  MONGODB_URI: 'mongodb://mongo/?w=majority&journal=true',
  WAYBILL_API_KEYS: `${record.id}:ops:${record.sha256}`,
};

function problemsOf(env: NodeJS.ProcessEnv): string[] {
  try {
    readEnv(env);
    return [];
  } catch (error) {
    if (error instanceof SettingsError) return error.problems;
    throw error;
  }
}

describe('the environment', () => {
  it('is enough when empty in development, and lets nobody in', () => {
    expect(readEnv({})).toMatchObject({ production: false, api: { host: '127.0.0.1', port: 8080, keys: [] }, mongo: { database: 'waybill' } });
  });

  it('counts empty variables as not set', () => {
    expect(readEnv({ WAYBILL_PORT: '', MONGODB_DB: '' })).toEqual(readEnv({}));
  });

  it('has no defaults in production for addresses and keys', () => {
    expect(problemsOf({ NODE_ENV: 'production' }).map((line) => line.split(':')[0])).toEqual(['TEMPORAL_ADDRESS', 'MONGODB_URI', 'WAYBILL_API_KEYS']);
    expect(readEnv(production).production).toBe(true);
  });

  it('takes keys as lines or as JSON', () => {
    const lines = `${record.id}:ops:${record.sha256}, ${agentKey.id}:agent:${agentKey.sha256}:ana`;
    const json = JSON.stringify([record, agentKey].map(({ id, role, sha256, agent }) => ({ id, role, sha256, agent })));
    expect(readEnv({ WAYBILL_API_KEYS: lines }).api.keys).toEqual([record, agentKey]);
    expect(readEnv({ WAYBILL_API_KEYS: json }).api.keys).toEqual([record, agentKey]);
    const expiring = [{ id: 'k', role: 'ops', sha256: record.sha256, expiresAt: '2030-01-01T00:00:00Z' }];
    expect(readEnv({ WAYBILL_API_KEYS: JSON.stringify(expiring) }).api.keys[0]?.expiresAtMs).toBe(Date.UTC(2030, 0, 1));
  });

  it('is refused with all problems at once, without quoting values', () => {
    const problems = problemsOf({
      WAYBILL_PORT: '99999', LOG_LEVEL: 'loud', TEMPORAL_ADDRESS: 'nowhere', MONGODB_URI: 'hunter2', WAYBILL_API_KEYS: 'k:boss:hunter2',
    });
    for (const name of ['WAYBILL_PORT', 'LOG_LEVEL', 'TEMPORAL_ADDRESS', 'MONGODB_URI', 'WAYBILL_API_KEYS.0.role', 'WAYBILL_API_KEYS.0.sha256']) {
      expect(problems.some((line) => line.startsWith(`${name}: `))).toBe(true);
    }
    expect(problems.join()).not.toContain('hunter2');
  });

  it.each([
    ['an agent key without its agent', `k:agent:${record.sha256}`],
    ['another key with an agent', `k:ops:${record.sha256}:ana`],
    ['two keys of one id', `k:ops:${record.sha256},k:ops:${record.sha256}`],
    ['broken JSON', '[{"id": "k"'],
  ])('is refused with %s', (_, keys) => {
    expect(problemsOf({ WAYBILL_API_KEYS: keys })).not.toEqual([]);
  });
});
