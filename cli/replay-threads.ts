/** Decides past tickets on all cores. Deciding is pure, so each decision is the one that would be made here. */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';

import type { HistoricalTicket } from '../domain/history.ts';
import type { RoutingDecision } from '../domain/routing.ts';
import { creationFacts, type CreationFacts, type DecisionBasis } from '../simulation/replay-facts.ts';
import type { TextModel } from '../training/model.ts';

/** What a thread is told: the basis at first, a model when it is another one than before, and tickets to decide. */
export interface ThreadJob {
  basis: DecisionBasis | null;
  /** Undefined: the one before. */
  model: TextModel | null | undefined;
  facts: CreationFacts[];
}

/** Tickets with the same model, next to each other. */
interface Stretch {
  from: number;
  model: TextModel | null;
  facts: CreationFacts[];
}

/** Fewer tickets are decided before a thread has started. */
const FEWEST_TICKETS = 4_000;
const MOST_IN_A_STRETCH = 250;

/**
 * @param ordered in order of creation
 * @param modelAt the model by place
 * @param onDecided told how many are decided
 * @param cores how many threads
 * @returns the decisions by place; null when there are too few tickets, or cores, for threads to pay
 * @throws whatever a thread or `modelAt` throws
 */
export async function decideOnAllCores(
  ordered: readonly HistoricalTicket[],
  basis: DecisionBasis,
  modelAt: (place: number) => TextModel | null,
  onDecided: (decided: number) => void,
  cores = availableParallelism(),
): Promise<RoutingDecision[] | null> {
  if (ordered.length < FEWEST_TICKETS || cores < 2) return null;
  const threads = Array.from({ length: cores }, () => new Thread(basis));
  const decisions: RoutingDecision[] = [];
  let decided = 0;
  const stretches = stretchesOf(ordered, modelAt);
  try {
    await Promise.all(threads.map(async (thread) => {
      for (const { from, model, facts } of stretches) {
        (await thread.decide(facts, model)).forEach((decision, i) => (decisions[from + i] = decision));
        onDecided((decided += facts.length));
      }
    }));
  } finally {
    await Promise.all(threads.map((thread) => thread.end()));
  }
  return decisions;
}

/** Lazy, so that the next model is trained while the threads are at the tickets of the one before. */
function* stretchesOf(ordered: readonly HistoricalTicket[], modelAt: (place: number) => TextModel | null): Generator<Stretch> {
  let stretch: Stretch | null = null;
  for (const [place, ticket] of ordered.entries()) {
    const model = modelAt(place);
    if (stretch !== null && (stretch.model !== model || stretch.facts.length === MOST_IN_A_STRETCH)) {
      yield stretch;
      stretch = null;
    }
    stretch ??= { from: place, model, facts: [] };
    stretch.facts.push(creationFacts(ticket));
  }
  if (stretch !== null) yield stretch;
}

/** TypeScript sources need their loader, and a thread of Node 20 has none but what it registers itself. */
function throughTsx(file: string): URL {
  const loader = import.meta.resolve('tsx/esm/api');
  const code = `import { register } from ${JSON.stringify(loader)}; register(); await import(${JSON.stringify(new URL(file, import.meta.url).href)});`;
  return new URL(`data:text/javascript,${encodeURIComponent(code)}`);
}

class Thread {
  readonly #worker = new Worker(import.meta.filename.endsWith('.ts') ? throughTsx('replay-thread.ts') : new URL('replay-thread.js', import.meta.url));
  #basis: DecisionBasis | null;
  #model: TextModel | null | undefined = undefined;

  constructor(basis: DecisionBasis) {
    this.#basis = basis;
  }

  /** One call at a time. */
  decide(facts: CreationFacts[], model: TextModel | null): Promise<RoutingDecision[]> {
    const job: ThreadJob = { basis: this.#basis, model: model === this.#model ? undefined : model, facts };
    [this.#basis, this.#model] = [null, model];
    return new Promise((resolve, reject) => {
      this.#worker.once('error', reject);
      this.#worker.once('message', (decisions: RoutingDecision[]) => {
        this.#worker.off('error', reject);
        resolve(decisions);
      });
      this.#worker.postMessage(job);
    });
  }

  async end(): Promise<void> {
    await this.#worker.terminate();
  }
}
