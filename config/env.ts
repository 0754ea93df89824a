/** The only reader of the environment. Everything else gets the typed settings. */
import { z } from 'zod';

import { CODE_PATTERN, ROLES } from '../domain/actions.ts';

/** An API key as it is configured: the secret's hash, never the secret. */
export interface ApiKeyRecord {
  id: string;
  role: (typeof ROLES)[number];
  /** SHA-256 of the secret, hex. */
  sha256: string;
  /** The agent this key acts as. Set exactly for role `agent`. */
  agent: string | null;
  /** From when on it is refused; null: never. */
  expiresAtMs: number | null;
}

export interface Settings {
  production: boolean;
  temporal: { address: string; namespace: string };
  mongo: { uri: string; database: string };
  api: { host: string; port: number; keys: ApiKeyRecord[] };
  files: { routing: string; training: string };
  /** The language model that words the ai level's answers; null: none. */
  drafting: { url: string; model: string; key: string | null } | null;
  /** The endpoint that reads the meaning of texts; null: none. */
  embeddings: { url: string; model: string; key: string | null } | null;
  /** Addresses and secrets of notification channels, by variable name. */
  notifySecrets: Record<string, string>;
  logLevel: (typeof LOG_LEVELS)[number];
}

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

const keyRecord = z
  .strictObject({
    id: z.string().regex(/^[A-Za-z0-9-]{1,32}$/, 'an id of letters, digits and "-", 32 at most'),
    role: z.enum(ROLES),
    sha256: z.string().regex(/^[0-9a-f]{64}$/, 'the SHA-256 of the secret: 64 small hex digits'),
    agent: z.string().regex(CODE_PATTERN).nullable().default(null),
    expiresAt: z.iso.datetime({ offset: true }).nullable().default(null),
  })
  .refine((key) => (key.role === 'agent') === (key.agent !== null), 'a key of role agent names its agent, other keys do not')
  .transform(({ expiresAt, ...key }): ApiKeyRecord => ({ ...key, expiresAtMs: expiresAt === null ? null : Date.parse(expiresAt) }));

const keyList = z.array(keyRecord).refine((keys) => new Set(keys.map(({ id }) => id)).size === keys.length, 'two keys share an id');

/** `[{…}]` as JSON, or `id:role:sha256[:agent]` separated by commas. */
const apiKeys = z
  .string()
  .transform((written, context): unknown => {
    if (!written.trimStart().startsWith('[')) return written.split(',').filter(Boolean).map(recordFromLine);
    try {
      return JSON.parse(written);
    } catch {
      // The parser's own message would quote the value.
      context.addIssue('starts like JSON but is not; write [{"id":…,"role":…,"sha256":…}] or id:role:sha256[:agent]');
      return z.NEVER;
    }
  })
  .pipe(keyList);

function recordFromLine(line: string): Record<string, unknown> {
  const [id, role, sha256, agent] = line.trim().split(':');
  return { id, role, sha256, agent: agent ?? null };
}

/** What is needed in production has no default there. */
function variables(isProduction: boolean) {
  const secret = (developmentDefault: string) =>
    isProduction ? z.string('must be set in production') : z.string().default(developmentDefault);
  return z.object({
    TEMPORAL_ADDRESS: secret('127.0.0.1:7233').refine((address) => /^[^\s:/]+:\d{1,5}$/.test(address), 'host:port, e.g. 127.0.0.1:7233'),
    TEMPORAL_NAMESPACE: z.string().default('default'),
    // Without majority and journal an acknowledged ticket can vanish with the server.
    MONGODB_URI: secret('mongodb://127.0.0.1:27017/?w=majority&journal=true').refine(
      (uri) => /^mongodb(\+srv)?:\/\//.test(uri),
      'a MongoDB URI: mongodb://host:port/?w=majority&journal=true',
    ),
    MONGODB_DB: z.string().regex(/^[A-Za-z0-9_-]{1,38}$/, 'a database name of letters, digits, "_" and "-"').default('waybill'),
    WAYBILL_HOST: z.string().default('127.0.0.1'),
    WAYBILL_PORT: z.coerce.number('a port number').int().min(0).max(65_535).default(8080),
    WAYBILL_API_KEYS: isProduction ? apiKeys : apiKeys.default([]),
    WAYBILL_ROUTING_FILE: z.string().default('config/routing.yaml'),
    WAYBILL_TRAINING_FILE: z.string().default('config/demo/training.jsonl'),
    WAYBILL_DRAFT_URL: z.url({ protocol: /^https?$/, error: 'a web address such as https://host/v1' }).optional(),
    WAYBILL_DRAFT_MODEL: z.string().default('default'),
    WAYBILL_DRAFT_KEY: z.string().optional(),
    WAYBILL_EMBEDDINGS_URL: z.url({ protocol: /^https?$/, error: 'a web address such as https://host/v1' }).optional(),
    WAYBILL_EMBEDDINGS_MODEL: z.string().default('default'),
    WAYBILL_EMBEDDINGS_KEY: z.string().optional(),
    LOG_LEVEL: z.enum(LOG_LEVELS).default('info'),
  });
}

/** The environment is not usable. */
export class SettingsError extends Error {
  /** Every problem as `VARIABLE: what is wrong`. Values are never quoted: they may be secrets. */
  readonly problems: string[];

  constructor(problems: string[]) {
    super(`The environment has ${problems.length === 1 ? 'a problem' : `${problems.length} problems`}:\n${problems.map((line) => `  ${line}`).join('\n')}`);
    this.name = 'SettingsError';
    this.problems = problems;
  }
}

/**
 * Reads the settings from an environment. Empty variables count as not set, as compose files pass them.
 * @throws SettingsError with all problems at once.
 */
export function readEnv(env: NodeJS.ProcessEnv): Settings {
  const production = env['NODE_ENV'] === 'production';
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const parsed = variables(production).safeParse(given);
  if (!parsed.success) {
    throw new SettingsError(parsed.error.issues.map(({ path, message }) => `${path.map(String).join('.')}: ${message.replace(/^Invalid input: /, '')}`));
  }
  const { data } = parsed;
  return {
    production,
    temporal: { address: data.TEMPORAL_ADDRESS, namespace: data.TEMPORAL_NAMESPACE },
    mongo: { uri: data.MONGODB_URI, database: data.MONGODB_DB },
    api: { host: data.WAYBILL_HOST, port: data.WAYBILL_PORT, keys: data.WAYBILL_API_KEYS },
    drafting: data.WAYBILL_DRAFT_URL === undefined ? null : { url: data.WAYBILL_DRAFT_URL, model: data.WAYBILL_DRAFT_MODEL, key: data.WAYBILL_DRAFT_KEY ?? null },
    embeddings: data.WAYBILL_EMBEDDINGS_URL === undefined ? null : { url: data.WAYBILL_EMBEDDINGS_URL, model: data.WAYBILL_EMBEDDINGS_MODEL, key: data.WAYBILL_EMBEDDINGS_KEY ?? null },
    notifySecrets: notifySecretsOf(env),
    files: { routing: data.WAYBILL_ROUTING_FILE, training: data.WAYBILL_TRAINING_FILE },
    logLevel: data.LOG_LEVEL,
  };
}

/** The variables `WAYBILL_NOTIFY_…`, which the routing file's channels name. */
export function notifySecretsOf(env: NodeJS.ProcessEnv): Record<string, string> {
  const set = Object.entries(env).filter((entry): entry is [string, string] => entry[0].startsWith('WAYBILL_NOTIFY_') && (entry[1] ?? '') !== '');
  return Object.fromEntries(set);
}
