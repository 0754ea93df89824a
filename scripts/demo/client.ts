/** The demo as a user of the public API: the helpdesk hands tickets in, agents act, the narrator reads waybills. */
import type { z } from 'zod';

import type { agentList } from '../../api/desk-views.ts';
import type { ticketPage, waybillView } from '../../api/views.ts';
import type { LocalKeys } from '../local-keys.ts';

export type Waybill = z.infer<typeof waybillView>;
export type TicketRow = z.infer<typeof ticketPage>['tickets'][number];

export interface DemoClient {
  createTicket(body: object): Promise<void>;
  customerWrites(ticketId: string, body: object): Promise<boolean>;
  /** @returns whether it was applied. */
  act(ticketId: string, action: string, body: object): Promise<boolean>;
  latestTickets(limit: number): Promise<TicketRow[]>;
  waybill(ticketId: string): Promise<Waybill>;
  agentIds(): Promise<string[]>;
  setOnline(agent: string): Promise<void>;
}

const ANSWER_WITHIN_MS = 10_000;

export function demoClient(url: string, keys: LocalKeys): DemoClient {
  const call = async (key: string, method: string, path: string, body?: object): Promise<Response> =>
    fetch(`${url}${path}`, {
      method,
      headers: { authorization: `Bearer ${key}`, ...(body ? { 'content-type': 'application/json' } : {}) },
      ...(body ? { body: JSON.stringify(body) } : {}),
      signal: AbortSignal.timeout(ANSWER_WITHIN_MS),
    });
  const read = async <T>(path: string): Promise<T> => {
    const response = await call(keys.ops, 'GET', path);
    if (!response.ok) throw new Error(`GET ${path} answered ${response.status}: ${await response.text()}`);
    return (await response.json()) as T; // the API documents and tests this shape
  };
  const at = (ticketId: string) => `/v1/tickets/${encodeURIComponent(ticketId)}`;
  return {
    async createTicket(body) {
      const response = await call(keys.helpdesk, 'POST', '/v1/tickets', body);
      if (!response.ok) throw new Error(`POST /v1/tickets answered ${response.status}: ${await response.text()}`);
    },
    customerWrites: async (ticketId, body) => (await call(keys.helpdesk, 'POST', `${at(ticketId)}/messages`, body)).ok,
    act: async (ticketId, action, body) => (await call(keys.ops, 'POST', `${at(ticketId)}/actions/${action.replaceAll('_', '-')}`, body)).ok,
    latestTickets: async (limit) => (await read<z.infer<typeof ticketPage>>(`/v1/tickets?limit=${limit}`)).tickets,
    waybill: (ticketId) => read<Waybill>(`${at(ticketId)}/waybill`),
    agentIds: async () => (await read<z.infer<typeof agentList>>('/v1/agents')).agents.map(({ id }) => id),
    async setOnline(agent) {
      await call(keys.ops, 'PUT', `/v1/agents/${agent}/status`, { status: 'online' });
    },
  };
}
