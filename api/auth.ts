/**
 * API keys: `wb_<id>.<secret>` with a secret of 256 random bits, known here by its SHA-256 only. (A slow password hash would add
 * nothing against guessing 256 bits.) Several keys of one owner may be live, so a key is replaced without an interruption.
 */
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

import type { ApiKeyRecord } from '../config/env.ts';
import type { Role } from '../domain/actions.ts';
import { Problem } from './problems.ts';

const BEARER = /^Bearer +[A-Za-z0-9]+_([A-Za-z0-9-]{1,32})\.([A-Za-z0-9_-]{20,128})$/i;

/** Compared with when the id is unknown, so that an unknown id takes as long as a wrong secret. */
const NO_HASH = Buffer.alloc(32);

/**
 * Who calls.
 * @param authorization the header's value.
 * @throws Problem `key-missing` or `key-invalid`.
 */
export function authenticate(authorization: string | undefined, keys: readonly ApiKeyRecord[], nowMs: number): ApiKeyRecord {
  if (!authorization) throw new Problem('key-missing', 'The request has no Authorization header.');
  const [, id, secret] = BEARER.exec(authorization) ?? [];
  if (id === undefined || secret === undefined) throw new Problem('key-invalid', 'The Authorization header does not hold a key of this form.');
  const record = keys.find((key) => key.id === id);
  const isRight = timingSafeEqual(sha256(secret), record ? Buffer.from(record.sha256, 'hex') : NO_HASH);
  if (!record || !isRight) throw new Problem('key-invalid', 'This key is not known.');
  if (record.expiresAtMs !== null && record.expiresAtMs <= nowMs) throw new Problem('key-invalid', 'This key has expired.');
  return record;
}

/** Lets the roles of a route pass, and admin. @throws Problem `role-not-allowed`. */
export function authorise(key: ApiKeyRecord, roles: readonly Role[]): void {
  if (key.role === 'admin' || roles.includes(key.role)) return;
  throw new Problem('role-not-allowed', `This is for ${[...roles, 'admin'].join(', ')}; the key's role is ${key.role}.`);
}

/**
 * Makes a new key.
 * @param agent the agent it acts as; needed for role `agent`, not allowed for others.
 * @returns the key to hand out once, and the record to configure.
 */
export function mintKey(role: Role, agent: string | null = null): { key: string; record: ApiKeyRecord } {
  if ((role === 'agent') !== (agent !== null)) throw new RangeError('a key of role agent names its agent, other keys do not');
  const id = `${role}-${randomBytes(4).toString('hex')}`;
  const secret = randomBytes(32).toString('base64url');
  return { key: `wb_${id}.${secret}`, record: { id, role, sha256: sha256(secret).toString('hex'), agent, expiresAtMs: null } };
}

function sha256(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
