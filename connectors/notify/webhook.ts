/** Outgoing webhooks: Slack-compatible JSON, signed, to a configured address and nowhere else. */
import { createHmac } from 'node:crypto';

import type { Message } from '../../domain/notify.ts';
import { DELIVERY_TIMEOUT_MS, isLoopback, type Delivery } from './delivery.ts';

export interface WebhookTarget {
  url: string;
  /** Key of the signature; null: unsigned. */
  secret: string | null;
  /** @default 10 s */
  timeoutMs?: number;
}

/** Statuses that say "this body, never": anything else may pass with another address, key or hour. */
const FINAL = [400, 413, 415, 422];

/**
 * Posts a message once. The answer's body is not read, redirects are not followed: nobody can turn a webhook into a look inside.
 *
 * Headers: `Idempotency-Key`, the same for each try of a message; `Waybill-Signature`, `t=<seconds>,v1=<hex>`, where v1 is the
 * HMAC-SHA256 of `<t>.<body>` under the channel's secret.
 */
export async function postWebhook({ url, secret, timeoutMs = DELIVERY_TIMEOUT_MS }: WebhookTarget, message: Message, nowMs: number): Promise<Delivery> {
  const target = URL.canParse(url) ? new URL(url) : null;
  const isSafe = target?.protocol === 'https:' || (target?.protocol === 'http:' && isLoopback(target.hostname));
  if (target === null || !isSafe) return { ok: false, reason: 'url-must-be-https', isFinal: false };
  const body = JSON.stringify(slackBody(message));
  const seconds = Math.floor(nowMs / 1000);
  const headers: Record<string, string> = { 'Content-Type': 'application/json', 'Idempotency-Key': message.id, 'User-Agent': 'waybill' };
  if (secret !== null) headers['Waybill-Signature'] = `t=${seconds},v1=${createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex')}`;
  try {
    const answer = await fetch(target, { method: 'POST', headers, body, redirect: 'manual', signal: AbortSignal.timeout(timeoutMs) });
    await answer.body?.cancel();
    return answer.ok ? { ok: true } : { ok: false, reason: `http-${answer.status}`, isFinal: FINAL.includes(answer.status) };
  } catch (error) {
    return { ok: false, reason: error instanceof Error && error.name === 'TimeoutError' ? 'timeout' : 'unreachable', isFinal: false };
  }
}

/** Slack shows `blocks`, and `text` where it has no room; other receivers read either. At most 3,000 characters a block. */
function slackBody({ subject, lines }: Message): { text: string; blocks: object[] } {
  const section = (text: string) => ({ type: 'section', text: { type: 'mrkdwn', text: text.slice(0, 3_000) } });
  const [first = subject, ...rest] = lines.map(escaped);
  return { text: escaped(subject), blocks: [first, ...rest].map(section) };
}

/** The three characters that mean something to Slack. */
function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
