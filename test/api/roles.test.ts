import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { authenticate, mintKey } from '../../api/auth.ts';
import { ROUTES } from '../../api/app.ts';
import { openApi } from '../../api/openapi.ts';
import { ROLES, type Role } from '../../domain/actions.ts';
import { ERRORS, isErrorCode } from '../../domain/errors.ts';
import { AGENT, putAgent, putTicket, startApi, type Harness } from './harness.ts';

interface Operation {
  operationId: string;
  'x-roles': Role[] | 'public';
  security: unknown[];
  parameters: { name: string; in: string; required: boolean; schema: object }[];
  requestBody?: { content: Record<string, { schema: { additionalProperties?: boolean; type?: string } }> };
  responses: Record<string, { description: string; content?: Record<string, { schema: object }> }>;
}

let api: Harness;
beforeAll(async () => {
  api = await startApi();
  await putTicket(api.store, 'zendesk:1', { status: 'open' });
  await putAgent(api.store, AGENT);
});
afterAll(() => api.close());

const operations = Object.entries(openApi(ROUTES)['paths'] as Record<string, Record<string, Operation>>).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ method: method.toUpperCase(), path, operation })),
);
const concrete = (path: string) =>
  path.replace('/agents/{id}', `/agents/${AGENT}`).replace('{id}', 'zendesk:1').replace('{code}', 'internal');
const matrix = operations.flatMap(({ method, path, operation }) => ROLES.map((role) => ({ method, path, role, operation })));

describe('who may do what', () => {
  it.each(matrix)('$role: $method $path', async ({ method, path, role, operation }) => {
    const isAllowed = operation['x-roles'] === 'public' || operation['x-roles'].includes(role);
    const reply = await api.send(role, method, concrete(path), operation.requestBody ? {} : undefined);
    // The registry of this harness is empty: there is no model to read, and none to go back to.
    if (isAllowed) expect(path.startsWith('/v1/models') ? [200, 202, 404, 409] : [200, 422]).toContain(reply.status);
    else expect([reply.status, reply.body.code]).toEqual([403, 'role-not-allowed']);
  });

  it.each(operations.filter(({ operation }) => operation['x-roles'] !== 'public'))('nobody without a key: $method $path', async ({ method, path }) => {
    const reply = await api.send('nobody', method, concrete(path));
    expect([reply.status, reply.body.code]).toEqual([401, 'key-missing']);
    expect(reply.headers.get('www-authenticate')).toMatch(/^Bearer/);
  });

  it('is what the project’s rules say', () => {
    const may = (role: Role) => operations.filter(({ operation }) => operation['x-roles'] !== 'public' && operation['x-roles'].includes(role));
    expect(may('helpdesk').map(({ operation }) => operation.operationId).sort()).toEqual(['createTicket', 'getTicket', 'listTickets', 'postMessage', 'setAgentStatus']);
    expect(may('admin')).toHaveLength(operations.filter(({ operation }) => operation['x-roles'] !== 'public').length);
    const agentMay = may('agent').map(({ operation }) => operation.operationId);
    expect(agentMay).not.toContain('createTicket');
    expect(agentMay).not.toContain('postMessage');
    const open = operations.filter(({ operation }) => operation['x-roles'] === 'public').map(({ path }) => path);
    expect(open.sort()).toEqual(['/errors/{code}', '/healthz', '/metrics', '/openapi.json', '/readyz']);
  });

  it('lets an agent set nobody else’s status', async () => {
    const reply = await api.send('agent', 'PUT', '/v1/agents/paul/status', { status: 'offline' });
    expect([reply.status, reply.body.code]).toEqual([404, 'agent-not-found']);
  });
});

describe('an API key', () => {
  const { key, record } = mintKey('ops');
  const bearer = (value: string) => `Bearer ${value}`;

  it('lets in who holds it, and is stored by its hash only', () => {
    expect(authenticate(bearer(key), [record], 0)).toBe(record);
    expect(record.sha256).toBe(createHash('sha256').update(key.split('.')[1]!).digest('hex'));
    expect(JSON.stringify(record)).not.toContain(key.split('.')[1]);
  });

  it('may be one of several while keys are rotated', () => {
    const next = mintKey('ops');
    expect(authenticate(bearer(key), [next.record, record], 0)).toBe(record);
    expect(authenticate(bearer(next.key), [next.record, record], 0)).toBe(next.record);
  });

  it.each([
    ['with another secret', bearer(`${key.slice(0, -1)}${key.endsWith('A') ? 'B' : 'A'}`)],
    ['of another id', bearer(mintKey('ops').key)],
    ['without a secret', bearer(key.split('.')[0]!)],
    ['of another scheme', `Basic ${key}`],
  ])('%s is refused', (_, header) => {
    expect(() => authenticate(header, [record], 0)).toThrow(expect.objectContaining({ code: 'key-invalid' }));
  });

  it('is refused from the moment it expires', () => {
    const expiring = { ...record, expiresAtMs: 1_000 };
    expect(authenticate(bearer(key), [expiring], 999)).toBe(expiring);
    expect(() => authenticate(bearer(key), [expiring], 1_000)).toThrow(expect.objectContaining({ code: 'key-invalid' }));
  });

  it('of role agent names its agent, and no other does', () => {
    expect(() => mintKey('agent')).toThrow(RangeError);
    expect(() => mintKey('ops', 'bill')).toThrow(RangeError);
  });
});

describe('the OpenAPI document', () => {
  it('is served as it is generated', async () => {
    const reply = await api.send('nobody', 'GET', '/openapi.json');
    expect(reply.body).toEqual(JSON.parse(JSON.stringify(openApi(ROUTES))));
    expect(reply.body.openapi).toBe('3.1.0');
  });

  it('has a unique id, its path parameters and a success for every operation', () => {
    expect(new Set(operations.map(({ operation }) => operation.operationId)).size).toBe(operations.length);
    for (const { path, operation } of operations) {
      const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      expect(operation.parameters.filter((parameter) => parameter.in === 'path').map(({ name }) => name)).toEqual(inPath);
      expect(operation.parameters.every((parameter) => parameter.in !== 'path' || parameter.required)).toBe(true);
      expect(Object.keys(operation.responses).some((status) => /^2\d\d$/.test(status))).toBe(true);
      expect(operation.security).toHaveLength(operation['x-roles'] === 'public' ? 0 : 1);
      const body = operation.requestBody?.content['application/json']?.schema;
      if (body) expect(body).toMatchObject({ type: 'object', additionalProperties: false });
    }
  });

  it('names only codes of the registry, under their own status', () => {
    for (const { operation } of operations) {
      for (const [status, { content }] of Object.entries(operation.responses)) {
        const schema = content?.['application/problem+json']?.schema as { allOf: [unknown, { properties: { code: { enum: string[] } } }] } | undefined;
        for (const code of schema?.allOf[1].properties.code.enum ?? []) {
          expect(isErrorCode(code) && ERRORS[code].status).toBe(Number(status));
        }
      }
    }
  });

  it('resolves all its references', () => {
    const text = JSON.stringify(openApi(ROUTES));
    const references = new Set([...text.matchAll(/"\$ref":"([^"]+)"/g)].map(([, reference]) => reference));
    expect([...references]).toEqual(['#/components/schemas/Problem']);
  });
});
