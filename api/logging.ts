/** Logs of the API: ids, codes and durations; no words, names or addresses of customers, and no keys. */
import { pino, type DestinationStream, type Logger } from 'pino';

/** Members that never reach the log, at the top or one level down. A net under code that does not log them in the first place. */
const NEVER = ['authorization', 'text', 'subject', 'name', 'email', 'body', 'requester', 'account', 'sha256', 'uri'];

/** @param destination where lines go; standard output when left out. */
export function createLogger(level: string, destination?: DestinationStream): Logger {
  const paths = NEVER.flatMap((member) => [member, `*.${member}`]);
  // pino's own `name` would be caught by the net, so the process is named by `part`.
  const options = { level, base: { part: 'api' }, redact: { paths, censor: '[not logged]' } };
  return destination ? pino(options, destination) : pino(options);
}
