/** For whoever runs Waybill: health, readiness, metrics, the documents. Public, so no ids and no names. */
import { z } from 'zod';

import { ERRORS, isErrorCode } from '../../domain/errors.ts';
import { readNotifyChannels } from '../../store/notices.ts';
import { modelsOfWorkers } from '../../store/worker-models.ts';
import { openApi } from '../openapi.ts';
import { Problem } from '../problems.ts';
import { READ_LIMIT_MS } from '../read-models.ts';
import { route, type ApiDeps, type Route } from '../route.ts';
import { errorCodePath } from '../schemas.ts';

const health = z.object({ status: z.literal('ok') });
const readiness = z.object({ status: z.literal('ready'), configVersion: z.string(), workers: z.enum(['polling', 'none', 'unknown']), models: z.enum(['current', 'stale', 'unknown']), notifications: z.enum(['ok', 'failing', 'unknown']) });
const explanation = z.object({ code: z.string(), status: z.number(), title: z.string(), wayOut: z.string(), retryable: z.boolean() });

/** @param others all other routes, for the document. */
export function opsRoutes(others: readonly Route[]): Route[] {
  const routes: Route[] = [
    route({
      method: 'get',
      path: '/healthz',
      id: 'health',
      summary: 'The process is alive.',
      roles: 'public',
      answers: { 200: { about: 'It is.', schema: health } },
      handle: () => ({ status: 200, body: { status: 'ok' } }),
    }),
    route({
      method: 'get',
      path: '/readyz',
      id: 'readiness',
      summary: 'MongoDB and Temporal answer and a routing config is loaded.',
      roles: 'public',
      answers: { 200: { about: 'Ready.', schema: readiness } },
      problems: ['not-ready'],
      handle: async (_, deps) => ({ status: 200, body: await checkReadiness(deps) }),
    }),
    route({
      method: 'get',
      path: '/metrics',
      id: 'metrics',
      summary: 'Prometheus metrics.',
      roles: 'public',
      answers: { 200: { about: 'In the text format of Prometheus.' } },
      handle: async (_, { metrics }) => ({ status: 200, body: await metrics.metrics(), contentType: metrics.contentType }),
    }),
    route({
      method: 'get',
      path: '/errors/{code}',
      id: 'explainError',
      summary: 'What a problem code means and what to do about it.',
      roles: 'public',
      pathParameters: errorCodePath,
      answers: { 200: { about: 'The explanation.', schema: explanation } },
      problems: ['error-not-found'],
      handle({ path: { code } }) {
        if (!isErrorCode(code)) throw new Problem('error-not-found', 'No problem has this code.');
        return { status: 200, body: { code, ...ERRORS[code] } };
      },
    }),
    route({
      method: 'get',
      path: '/openapi.json',
      id: 'openApi',
      summary: 'This document.',
      roles: 'public',
      answers: { 200: { about: 'OpenAPI 3.1.' } },
      handle: () => ({ status: 200, body: document }),
    }),
  ];
  const document = openApi([...others, ...routes]);
  return routes;
}

async function checkReadiness({ store, temporal, config, nowMs }: ApiDeps): Promise<z.infer<typeof readiness>> {
  const [mongo, engine, workers, channels, loaded] = await Promise.allSettled([
    store.db.command({ ping: 1 }, { timeoutMS: READ_LIMIT_MS }),
    temporal.ping(),
    temporal.hasWorkers(),
    readNotifyChannels(store, READ_LIMIT_MS),
    modelsOfWorkers(store, nowMs(), READ_LIMIT_MS),
  ]);
  const active = config();
  const down = [
    mongo.status === 'rejected' && { field: 'mongodb', message: 'does not answer' },
    engine.status === 'rejected' && { field: 'temporal', message: 'does not answer, or does not know the namespace' },
    active === null && { field: 'config', message: 'no routing config is loaded' },
  ].filter((part) => part !== false);
  if (active === null || down.length > 0) throw new Problem('not-ready', 'Waybill is not ready to work.', { errors: down });
  // Without a worker tickets are still taken in, so this is told and does not count.
  const polling = workers.status === 'rejected' ? 'unknown' : workers.value ? 'polling' : 'none';
  // A channel that was taken out of the config is nobody's trouble any more.
  const known = channels.status === 'rejected' ? null : channels.value.filter(({ _id }) => Object.hasOwn(active.config.notifications.channels, _id));
  const notifications = known === null ? 'unknown' : known.some(({ failures }) => failures > 0) ? 'failing' : 'ok';
  // A worker that cannot load the champion routes with the model before: told, and no reason to stop.
  const models = loaded.status === 'rejected' ? 'unknown' : loaded.value.some(({ failure }) => failure !== null) ? 'stale' : 'current';
  return { status: 'ready', configVersion: active.version, workers: polling, models, notifications };
}
