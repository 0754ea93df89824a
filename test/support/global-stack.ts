import type { TestProject } from 'vitest/node';
import { startStack } from '../../scripts/stack/stack.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Host and port of a Temporal server with the namespace `default`. */
    temporalAddress: string;
    /** Each test file uses a database of its own on it. */
    mongoUri: string;
  }
}

/** One throw-away stack for the whole integration project (or the servers named by TEMPORAL_ADDRESS and MONGODB_URI). */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const stack = await startStack({ dataDir: null, log: console.info }); // eslint-disable-line no-console -- the first start downloads: say so
  project.provide('temporalAddress', stack.temporalAddress);
  project.provide('mongoUri', stack.mongoUri);
  return () => stack.stop();
}
