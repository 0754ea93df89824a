/** Started by stack.test.ts to be killed: brings the stack up in the folder given to it, says `ready`, and waits. */
import { startStack } from '../../scripts/stack/stack.ts';

await startStack({ dataDir: process.argv[2] ?? null });
process.stdout.write('ready\n');
