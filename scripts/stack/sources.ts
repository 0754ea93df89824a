import type { Reporter } from './reporter.ts';

/** One place to get a program from: null means "not here", an error "tried and failed". */
export interface Source<T> {
  name: string;
  find: () => Promise<T | null>;
}

/**
 * Tries the sources in order and tells about each failure as it happens.
 *
 * @param what the program, as the subject of an error message.
 * @param wayOut what a person can do when nothing works.
 * @throws Error with one reason per failed source.
 */
export async function firstThatWorks<T>(what: string, wayOut: string, reporter: Reporter, sources: readonly Source<T>[]): Promise<T> {
  const failures: string[] = [];
  for (const { name, find } of sources) {
    try {
      const found = await find();
      if (found !== null) return found;
    } catch (error) {
      const failure = `${name}: ${error instanceof Error ? error.message : String(error)}`;
      failures.push(failure);
      reporter.line(`${what}: not by ${failure}`);
    }
  }
  throw new Error(`${what} could not be had. ${failures.join('; ')}. ${wayOut}`);
}
