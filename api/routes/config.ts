import type { RoutingConfig } from '../../domain/config.ts';
import { Problem } from '../problems.ts';
import type { ApiDeps } from '../route.ts';

/** The active routing config. @throws Problem `not-ready` until one is loaded. */
export function configOf({ config }: ApiDeps): RoutingConfig {
  const active = config();
  if (!active) throw new Problem('not-ready', 'No routing config is loaded yet.');
  return active.config;
}
