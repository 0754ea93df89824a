/** The HTTP application: routes from records, one way through them, problems at the end. It does not listen; server.ts does. */
import { randomUUID } from 'node:crypto';
import express, { type NextFunction, type Request, type Response } from 'express';
import helmet from 'helmet';
import { z } from 'zod';

import { authenticate, authorise } from './auth.ts';
import { registerMetrics } from './metrics.ts';
import { parseOrRefuse, Problem, toProblem } from './problems.ts';
import type { Answer, ApiDeps, Call, Route } from './route.ts';
import { actionRoutes } from './routes/actions.ts';
import { agentRoutes } from './routes/agents.ts';
import { auditSampleRoutes } from './routes/audit-sample.ts';
import { departmentRoutes } from './routes/departments.ts';
import { incidentRoutes } from './routes/incidents.ts';
import { modelRoutes } from './routes/models.ts';
import { opsRoutes } from './routes/ops.ts';
import { queueRoutes } from './routes/queues.ts';
import { ticketRoutes } from './routes/tickets.ts';
import { triageRoutes } from './routes/triage.ts';
import { idempotencyKey } from './schemas.ts';

export type { ApiDeps } from './route.ts';

const guarded = [...ticketRoutes, ...actionRoutes, ...queueRoutes, ...triageRoutes, ...auditSampleRoutes, ...agentRoutes, ...modelRoutes, ...incidentRoutes, ...departmentRoutes];
/** Every route the app serves. */
export const ROUTES: readonly Route[] = [...guarded, ...opsRoutes(guarded)];

const MOST_BODY_BYTES = 256 * 1024;
const REQUEST_ID = /^[A-Za-z0-9_.:-]{1,64}$/;

/** Builds the application. Nothing is connected here: it starts, and answers 503, while MongoDB and Temporal are away. */
export function createApp(deps: ApiDeps): express.Express {
  const app = express();
  app.set('query parser', 'simple');
  app.use(watch(deps));
  app.use(helmet());
  for (const route of ROUTES) app[route.method](expressPath(route.path), ...handlersOf(route, deps));
  for (const path of new Set(ROUTES.map((route) => route.path))) app.all(expressPath(path), () => refuseMethod(path));
  app.use(() => {
    throw new Problem('route-not-found', 'Nothing is served under this path.');
  });
  app.use(sendProblem(deps));
  return app;
}

/** Gives the request its id, and notes its end in log and metrics. */
function watch({ logger, metrics, store, config, nowMs }: ApiDeps) {
  const observe = registerMetrics(metrics, store, () => config()?.config ?? null, nowMs);
  return (req: Request, res: Response, next: NextFunction) => {
    const given = req.get('x-request-id');
    const requestId = given !== undefined && REQUEST_ID.test(given) ? given : randomUUID();
    res.locals['requestId'] = requestId;
    res.set('X-Request-Id', requestId);
    const startedNs = process.hrtime.bigint();
    res.on('finish', () => {
      const seconds = Number(process.hrtime.bigint() - startedNs) / 1e9;
      const { method } = req;
      const route = String(res.locals['route'] ?? '(none)'); // the pattern: a path may hold anything
      observe({ method, route, status: res.statusCode, seconds });
      logger.info({ requestId, method, route, status: res.statusCode, ms: Math.round(seconds * 1000), key: keyIdOf(res) }, 'request');
    });
    next();
  };
}

const readJson: express.RequestHandler = express.json({ limit: MOST_BODY_BYTES, strict: false, type: () => true });

/** The way through a route: who, may they, what did they send, is it right, do it. */
function handlersOf(route: Route, deps: ApiDeps) {
  const admit = (req: Request, res: Response, next: NextFunction) => {
    res.locals['route'] = route.path;
    if (route.roles !== 'public') {
      const caller = authenticate(req.get('authorization'), deps.keys, deps.nowMs());
      res.locals['caller'] = caller;
      authorise(caller, route.roles);
    }
    next();
  };
  const read = (req: Request, res: Response, next: NextFunction) => {
    if (!route.body || !hasBody(req)) next();
    else if (req.is('application/json')) readJson(req, res, next);
    else throw new Problem('wrong-content-type', 'The Content-Type is not application/json.');
  };
  const serve = async (req: Request, res: Response) => {
    const call: Call = {
      path: check(route.pathParameters, req.params, 'path'),
      query: check(route.query, req.query, 'query'),
      body: check(route.body, (req.body as unknown) ?? {}, 'body'),
      caller: callerOf(res),
      key: route.idempotent ? idempotencyKeyOf(req) : null,
    };
    send(res, await route.handle(call as never, deps)); // checked by the route's own schemas just now
  };
  return [admit, read, serve];
}

function hasBody(req: Request): boolean {
  return req.get('transfer-encoding') !== undefined || Number(req.get('content-length') ?? 0) > 0;
}

function check(schema: z.ZodType | undefined, given: unknown, where: 'path' | 'query' | 'body'): unknown {
  return schema ? parseOrRefuse(schema, given, where) : undefined;
}

const keyHeader = z.strictObject({ 'Idempotency-Key': idempotencyKey });

function idempotencyKeyOf(req: Request): string | null {
  const given = req.get('idempotency-key');
  return given === undefined ? null : parseOrRefuse(keyHeader, { 'Idempotency-Key': given }, 'header')['Idempotency-Key'];
}

function callerOf(res: Response): Call['caller'] {
  return (res.locals['caller'] as Call['caller'] | undefined) ?? null; // set by admit, and only there
}

function keyIdOf(res: Response): string | null {
  return callerOf(res)?.id ?? null;
}

function send(res: Response, { status, body, headers = {}, contentType }: Answer): void {
  res.status(status).set({ 'Cache-Control': 'no-store', ...headers });
  if (contentType === undefined) res.json(body);
  else res.type(contentType).send(body);
}

function refuseMethod(path: string): never {
  const methods = ROUTES.filter((route) => route.path === path).map(({ method }) => method.toUpperCase());
  throw new Problem('method-not-allowed', `This path takes ${methods.join(', ')}.`, { headers: { Allow: methods.join(', ') } });
}

function sendProblem({ logger }: ApiDeps) {
  // Express knows an error handler by its four parameters.
  return (error: unknown, _req: Request, res: Response, next: NextFunction) => {
    if (res.headersSent) {
      next(error);
      return;
    }
    const problem = toProblem(error);
    const requestId = String(res.locals['requestId']);
    const { code, cause } = problem;
    if (code === 'internal') logger.error({ requestId, err: cause }, 'request failed');
    else if (problem.status >= 500) logger.warn({ requestId, code, error: cause instanceof Error ? cause.message : problem.message }, 'not now');
    res.status(problem.status).set({ 'Cache-Control': 'no-store', ...problem.headers });
    res.type('application/problem+json').send(JSON.stringify(problem.body(requestId)));
  };
}

function expressPath(path: string): string {
  return path.replace(/\{(\w+)\}/g, ':$1');
}
