/** Writes docs/example-tickets.csv anew: `npx tsx simulation/write-example-tickets.ts`. */
import { writeFile } from 'node:fs/promises';
import { EXAMPLE_SEED, EXAMPLE_TICKETS, makePastTickets, pastCsv } from './past-tickets.ts';

await writeFile(new URL('../docs/example-tickets.csv', import.meta.url), pastCsv(makePastTickets({ seed: EXAMPLE_SEED, count: EXAMPLE_TICKETS })));
