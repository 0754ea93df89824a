/** What a route is: one record from which its handler, its role check, its validation and its documentation are all made. */
import type { Registry } from 'prom-client';
import type { z } from 'zod';

import type { ApiKeyRecord } from '../config/env.ts';
import type { Role } from '../domain/actions.ts';
import type { RoutingConfig } from '../domain/config.ts';
import type { ErrorCode } from '../domain/errors.ts';
import type { IntakeDeps } from './intake.ts';

export interface ApiDeps extends IntakeDeps {
  /** The active routing config; null until one is loaded. */
  config: () => { config: RoutingConfig; version: string } | null;
  keys: readonly ApiKeyRecord[];
  metrics: Registry;
}

/** A request that was let in and whose parts were checked. */
export interface Call<Path = unknown, Query = unknown, Body = unknown> {
  path: Path;
  query: Query;
  body: Body;
  /** Null on public routes. */
  caller: ApiKeyRecord | null;
  /** The Idempotency-Key header, checked. */
  key: string | null;
}

export interface Answer {
  status: number;
  body: unknown;
  headers?: Record<string, string>;
  /** For bodies that are not JSON. */
  contentType?: string;
}

export interface RouteSpec<Path = unknown, Query = unknown, Body = unknown> {
  method: 'get' | 'post' | 'put';
  /** As in OpenAPI, e.g. `/v1/tickets/{id}`. */
  path: string;
  id: string;
  summary: string;
  /** Who may; `public` needs no key. Admin may everything. */
  roles: readonly Role[] | 'public';
  pathParameters?: z.ZodType<Path>;
  query?: z.ZodType<Query>;
  body?: z.ZodType<Body>;
  /** Whether it reads the Idempotency-Key header. */
  idempotent?: true;
  answers: Readonly<Record<number, { about: string; schema?: z.ZodType }>>;
  /** Problems of its own, beside those every route of its kind has. */
  problems?: readonly ErrorCode[];
  handle(call: Call<Path, Query, Body>, deps: ApiDeps): Answer | Promise<Answer>;
}

export type Route = RouteSpec<never, never, never>;

/** Ties the handler's types to the schemas. */
export function route<Path = unknown, Query = unknown, Body = unknown>(spec: RouteSpec<Path, Query, Body>): Route {
  // The app calls the handler only with what these very schemas have let through.
  return spec as unknown as Route;
}

/** Every problem a route can answer with, for its documentation. */
export function problemsOf({ roles, body, query, pathParameters, problems = [], idempotent }: Route): ErrorCode[] {
  const codes = new Set<ErrorCode>(problems);
  codes.add('internal');
  if (roles !== 'public') for (const code of ['key-missing', 'key-invalid', 'role-not-allowed', 'store-unavailable'] as const) codes.add(code);
  if (body) for (const code of ['malformed-json', 'body-too-large', 'wrong-content-type'] as const) codes.add(code);
  if (body ?? query ?? pathParameters ?? idempotent) codes.add('invalid-fields');
  return [...codes].sort();
}
