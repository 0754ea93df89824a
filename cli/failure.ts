/** How a command ends when it does not do what was asked. */

/** Exit codes: 0 done, 1 the answer is no (a config with errors, a refused action), 2 the question could not be put. */
export const EXIT = { ok: 0, no: 1, trouble: 2 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Ends the command with one line for the user: what is wrong and the way out. */
export class Failure extends Error {
  readonly exitCode: ExitCode;

  constructor(message: string, exitCode: ExitCode = EXIT.trouble) {
    super(message);
    this.name = 'Failure';
    this.exitCode = exitCode;
  }
}

/** One line for whatever was thrown; never a stack trace. */
export function lineOf(thrown: unknown): string {
  if (thrown instanceof Failure) return thrown.message;
  const words = thrown instanceof Error ? thrown.message : String(thrown);
  return `waybill itself failed: ${words.replace(/\s+/gu, ' ')}. Please report this with the command you typed.`;
}
