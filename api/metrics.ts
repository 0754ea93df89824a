/** Prometheus metrics of the API: requests by route, tickets by status, deliveries nobody has forwarded yet. */
import { collectDefaultMetrics, Gauge, Histogram, type Registry } from 'prom-client';

import type { RoutingConfig } from '../domain/config.ts';
import { HOUR_MS } from '../domain/duration.ts';
import { MEANING_GAPS } from '../domain/meaning-gap.ts';
import { STATUSES } from '../domain/ticket.ts';
import type { Store } from '../store/connect.ts';
import { countWordsOnly } from '../store/model-facts.ts';
import { readNotifyChannels } from '../store/notices.ts';
import { readModelAgeMs } from './models.ts';
import { READ_LIMIT_MS } from './read-models.ts';
import { waitingByReason } from './why.ts';

/** Registers everything on `registry`. @returns the function that notes one finished request. */
export function registerMetrics(registry: Registry, store: Store, config: () => RoutingConfig | null, nowMs: () => number): (seen: { method: string; route: string; status: number; seconds: number }) => void {
  collectDefaultMetrics({ register: registry });
  const durations = new Histogram({
    name: 'waybill_http_request_duration_seconds',
    help: 'Duration of HTTP requests by route.',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers: [registry],
  });
  new Gauge({
    name: 'waybill_tickets',
    help: 'Tickets by status, as MongoDB has them.',
    labelNames: ['status'],
    registers: [registry],
    async collect() {
      // Absent while the store is away: an old number would look like a fact.
      this.reset();
      const counts = await countByStatus(store).catch(() => null);
      if (counts) for (const status of STATUSES) this.set({ status }, counts.get(status) ?? 0);
    },
  });
  new Gauge({
    name: 'waybill_inbox_waiting',
    help: 'Deliveries that are kept and not forwarded yet.',
    registers: [registry],
    async collect() {
      const waiting = await store.inbox.countDocuments({ state: 'received' }, { maxTimeMS: READ_LIMIT_MS, limit: 100_000 }).catch(() => null);
      this.set(waiting ?? Number.NaN);
    },
  });
  new Gauge({
    name: 'waybill_notification_failures',
    help: 'Failed tries of a notification channel since its last success.',
    labelNames: ['channel'],
    registers: [registry],
    async collect() {
      this.reset();
      const channels = await readNotifyChannels(store, READ_LIMIT_MS).catch(() => []);
      for (const { _id, failures } of channels) this.set({ channel: _id }, failures);
    },
  });
  new Gauge({
    name: 'waybill_waiting_without_reason',
    help: 'Tickets that wait beside a free agent although a match was due. Must be 0.',
    registers: [registry],
    async collect() {
      const active = config();
      const figures = active && (await waitingByReason(store, active, nowMs()).catch(() => null));
      this.set(figures?.withoutReason ?? Number.NaN);
    },
  });
  new Gauge({
    name: 'waybill_model_age_seconds',
    help: 'Time since the model that routes was crowned or last stood against newer labels. Alert above 93600 (26 h).',
    registers: [registry],
    async collect() {
      const ageMs = await readModelAgeMs(store, nowMs()).catch(() => null);
      this.set(ageMs === null ? Number.NaN : ageMs / 1_000);
    },
  });
  new Gauge({
    name: 'waybill_decided_by_words_alone',
    help: 'Tickets of the last hour whose meaning the model could not read, by reason: its text-only sibling decided.',
    labelNames: ['reason'],
    registers: [registry],
    async collect() {
      this.reset();
      const counts = await countWordsOnly(store, nowMs() - HOUR_MS, READ_LIMIT_MS).catch(() => null);
      if (counts) for (const reason of MEANING_GAPS) this.set({ reason }, counts.get(reason) ?? 0);
    },
  });
  return ({ method, route, status, seconds }) => durations.observe({ method, route, status }, seconds);
}

async function countByStatus({ tickets }: Store): Promise<Map<string, number>> {
  const pipeline = [{ $group: { _id: '$view.status', count: { $sum: 1 } } }];
  const groups = await tickets.aggregate<{ _id: string; count: number }>(pipeline, { maxTimeMS: READ_LIMIT_MS }).toArray();
  return new Map(groups.map(({ _id, count }) => [_id, count]));
}
