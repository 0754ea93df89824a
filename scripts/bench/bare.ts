/** The least a workflow can do that is spoken to twice: the yardstick of the machine and of the Temporal server. */
import { condition, defineSignal, setHandler } from '@temporalio/workflow';

export const pokeSignal = defineSignal('poke');

export async function bare(): Promise<void> {
  let pokes = 0;
  setHandler(pokeSignal, () => void (pokes += 1));
  await condition(() => pokes === 2);
}
