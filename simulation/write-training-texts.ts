/** Writes config/demo/training.jsonl anew: `npx tsx simulation/write-training-texts.ts`. */
import { writeFile } from 'node:fs/promises';
import { trainingJsonl } from './training-texts.ts';

await writeFile(new URL('../config/demo/training.jsonl', import.meta.url), trainingJsonl());
