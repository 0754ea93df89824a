/** One message by one channel, whichever kind it is. */
import type { Message, NotifyChannel } from '../../domain/notify.ts';
import type { Delivery } from './delivery.ts';
import { sendMail } from './smtp.ts';
import { postWebhook } from './webhook.ts';

/**
 * @param secret the value of an environment variable; undefined when it is not set.
 * @returns how it went. Never throws: what goes wrong outside is an answer.
 */
export async function deliverMessage(
  to: NotifyChannel['to'], message: Message, secret: (variable: string) => string | undefined, nowMs: number,
): Promise<Delivery> {
  const notSet = (variable: string): Delivery => ({ ok: false, reason: `${variable}-is-not-set`, isFinal: false });
  const url = secret(to.urlEnv);
  if (url === undefined) return notSet(to.urlEnv);
  switch (to.kind) {
    case 'webhook': {
      const key = to.secretEnv === null ? null : secret(to.secretEnv);
      return key === undefined ? notSet(to.secretEnv ?? '') : postWebhook({ url, secret: key }, message, nowMs);
    }
    case 'email':
      return sendMail({ url, from: to.from, recipients: to.recipients }, message);
  }
}
