/** Whether the model that routes is still fit, told on the channels: each trouble once, until it has been gone for a while. */
import type { RoutingConfig } from '../domain/config.ts';
import { HOUR_MS } from '../domain/duration.ts';
import { modelAlerts, noticeOfAlert, type ModelAlert } from '../domain/model-health.ts';
import type { Store } from '../store/connect.ts';
import { readModelFacts } from '../store/model-facts.ts';
import { forgetHealed, markTold, noteStanding } from '../store/standing-alerts.ts';
import { tell } from './notify.ts';

/** What comes and goes within this time is one trouble. */
const HEALED_AFTER_MS = 6 * HOUR_MS;
const READ_LIMIT_MS = 5_000;

/** One look. A repeated one, by whichever worker, tells nothing twice. @returns what is wrong now */
export async function tellModelAlerts(store: Store, config: RoutingConfig, nowMs: number): Promise<ModelAlert[]> {
  const facts = await readModelFacts(store, READ_LIMIT_MS);
  const alerts = facts ? modelAlerts(facts, nowMs) : [];
  const codes = alerts.map(({ code }) => code);
  await forgetHealed(store, codes, nowMs - HEALED_AFTER_MS);
  const untold = new Map((await noteStanding(store, codes, nowMs)).map(({ _id, sinceMs }) => [_id, sinceMs]));
  await tell(store, config, alerts.flatMap((alert) => {
    const sinceMs = untold.get(alert.code);
    return sinceMs === undefined ? [] : [noticeOfAlert(alert, sinceMs)];
  }));
  await markTold(store, [...untold.keys()]);
  return alerts;
}
