/** How an attempt to deliver a message ended. */
export type Delivery =
  | { ok: true }
  /** `reason`: a short code for logs and health, never an address. `isFinal`: the same message will be refused again. */
  | { ok: false; reason: string; isFinal: boolean };

/** No part of an attempt takes longer. */
export const DELIVERY_TIMEOUT_MS = 10_000;

/** Plain text on the wire is for servers on the same machine only. */
export function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || hostname === '::1' || /^127(\.\d{1,3}){3}$/.test(hostname);
}
