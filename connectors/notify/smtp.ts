/** Notices by mail. */
import { createTransport } from 'nodemailer';

import type { Message } from '../../domain/notify.ts';
import { DELIVERY_TIMEOUT_MS, isLoopback, type Delivery } from './delivery.ts';

export interface MailTarget {
  /** `smtps://user:password@host` or `smtp://…`, which must offer STARTTLS unless it is on this machine. */
  url: string;
  from: string;
  recipients: readonly string[];
  /** @default 10 s */
  timeoutMs?: number;
}

/** Sends a message once. Its Message-ID is the same for each try, by which mail systems drop what they have. */
export async function sendMail({ url, from, recipients, timeoutMs = DELIVERY_TIMEOUT_MS }: MailTarget, message: Message): Promise<Delivery> {
  const target = URL.canParse(url) ? new URL(url) : null;
  if (target?.protocol !== 'smtp:' && target?.protocol !== 'smtps:') return { ok: false, reason: 'url-must-be-smtp', isFinal: false };
  const transport = createTransport({
    host: target.hostname,
    port: Number(target.port) || (target.protocol === 'smtps:' ? 465 : 587),
    secure: target.protocol === 'smtps:',
    requireTLS: !isLoopback(target.hostname),
    ...(target.username !== '' && { auth: { user: decodeURIComponent(target.username), pass: decodeURIComponent(target.password) } }),
    connectionTimeout: timeoutMs,
    greetingTimeout: timeoutMs,
    socketTimeout: timeoutMs,
    // The text is ours: nothing in it may make nodemailer read a file or fetch an address.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  try {
    await transport.sendMail({
      from,
      to: [...recipients],
      subject: `[Waybill] ${message.subject}`,
      text: `${message.lines.join('\n')}\n`,
      messageId: `<${message.id}@waybill.invalid>`,
      headers: { 'Auto-Submitted': 'auto-generated' },
    });
    return { ok: true };
  } catch (error) {
    return { ok: false, ...whyNot(error) };
  } finally {
    transport.close();
  }
}

/** nodemailer's errors carry a code, and the server's reply code when there was one; their messages hold addresses. */
function whyNot(error: unknown): { reason: string; isFinal: boolean } {
  const { code, responseCode } = error as { code?: unknown; responseCode?: unknown }; // checked below
  if (typeof responseCode === 'number') return { reason: `smtp-${responseCode}`, isFinal: responseCode >= 550 && responseCode < 560 };
  return { reason: code === 'ETIMEDOUT' ? 'timeout' : typeof code === 'string' ? `smtp-${code.toLowerCase()}` : 'unreachable', isFinal: false };
}
