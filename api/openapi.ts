/** The OpenAPI 3.1 document, made from the route records: what is checked is what is documented. */
import { z } from 'zod';

import { ERRORS, ERROR_CODES, type ErrorCode } from '../domain/errors.ts';
import { problemsOf, type Route } from './route.ts';
import { idempotencyKey } from './schemas.ts';

type Json = Record<string, unknown>;

const BEARER = 'apiKey';

/** @param routes every route the app serves. */
export function openApi(routes: readonly Route[]): Json {
  const paths: Record<string, Json> = {};
  for (const route of routes) {
    paths[route.path] = { ...paths[route.path], [route.method]: operation(route) };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Waybill',
      version: '1',
      description: 'Durable routing of support tickets. Problems are RFC 9457 bodies; GET /errors/{code} explains each code.',
    },
    paths,
    components: {
      securitySchemes: { [BEARER]: { type: 'http', scheme: 'bearer', description: 'An API key: <prefix>_<id>.<secret>' } },
      schemas: { Problem: problemSchema },
    },
  };
}

function operation(route: Route): Json {
  const { id, summary, roles, body, answers } = route;
  const successes = Object.entries(answers).map(([status, { about, schema }]) => [
    status,
    { description: about, ...(schema && { content: { 'application/json': { schema: jsonSchema(schema, 'output') } } }) },
  ]);
  return {
    operationId: id,
    summary,
    security: roles === 'public' ? [] : [{ [BEARER]: [] }],
    'x-roles': roles === 'public' ? 'public' : [...roles, 'admin'],
    parameters: parametersOf(route),
    ...(body && { requestBody: { required: true, content: { 'application/json': { schema: jsonSchema(body, 'input') } } } }),
    responses: { ...Object.fromEntries(successes), ...problemResponses(problemsOf(route)) },
  };
}

/** One response for each status, naming its codes. */
function problemResponses(codes: readonly ErrorCode[]): Record<string, Json> {
  const responses: Record<string, Json> = {};
  for (const status of new Set(codes.map((code) => ERRORS[code].status))) {
    const ofStatus = codes.filter((code) => ERRORS[code].status === status);
    const schema = { allOf: [{ $ref: '#/components/schemas/Problem' }, { properties: { code: { enum: ofStatus } } }] };
    responses[String(status)] = {
      description: ofStatus.map((code) => `${code}: ${ERRORS[code].title}`).join(' '),
      content: { 'application/problem+json': { schema } },
      ...(status === 503 && { headers: { 'Retry-After': { schema: { type: 'integer' }, description: 'Seconds.' } } }),
    };
  }
  return responses;
}

function parametersOf({ pathParameters, query, idempotent }: Route): Json[] {
  const header = { name: 'Idempotency-Key', in: 'header', required: false, schema: jsonSchema(idempotencyKey, 'input') };
  return [...parametersIn('path', pathParameters), ...parametersIn('query', query), ...(idempotent ? [header] : [])];
}

function parametersIn(place: 'path' | 'query', schema: z.ZodType | undefined): Json[] {
  if (!schema) return [];
  const { properties = {}, required = [] } = z.toJSONSchema(schema, { io: 'input' });
  return Object.entries(properties).map(([name, property]) => ({
    name,
    in: place,
    required: place === 'path' || required.includes(name),
    ...(typeof property === 'object' && property.description !== undefined && { description: property.description }),
    schema: property,
  }));
}

function jsonSchema(schema: z.ZodType, io: 'input' | 'output'): Json {
  // The dialect is said once, by the OpenAPI version.
  return { ...z.toJSONSchema(schema, { io }), $schema: undefined };
}

const problemSchema = {
  type: 'object',
  required: ['type', 'title', 'status', 'detail', 'code', 'wayOut', 'retryable', 'errors', 'requestId'],
  properties: {
    type: { type: 'string', description: '/errors/<code>' },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string' },
    code: { enum: ERROR_CODES },
    wayOut: { type: 'string', description: 'What to do about it.' },
    retryable: { type: 'boolean', description: 'Whether the same request may succeed later.' },
    errors: {
      type: 'array',
      items: { type: 'object', required: ['field', 'message'], properties: { field: { type: 'string' }, message: { type: 'string' } } },
    },
    version: { type: 'integer', description: 'Present version of the ticket, when it refused.' },
    ticketStatus: { type: 'string', description: 'Present status of the ticket, when it refused.' },
    requestId: { type: 'string' },
  },
};
