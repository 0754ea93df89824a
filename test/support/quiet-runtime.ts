/** Temporal's runtime without its chatter; one per process. */
import { DefaultLogger, Runtime } from '@temporalio/worker';

let isInstalled = false;

export function quietRuntime(): void {
  if (isInstalled) return;
  isInstalled = true;
  Runtime.install({ logger: new DefaultLogger('ERROR'), telemetryOptions: { logging: { filter: 'ERROR', forward: {} } } });
}
