/** What activities work with; built once by worker/create-worker, faked nowhere: tests use real parts too. */
import type { RoutingConfig } from '../domain/config.ts';
import type { Store } from '../store/connect.ts';
import type { TextModel } from '../training/model.ts';
import type { AiDeps } from './ai.ts';
import type { MeaningReader } from './meaning.ts';
import type { PlacementDeps } from './placement/deps.ts';

export interface ActivityDeps {
  store: Store;
  /** The active routing config and its version; replaced as a whole on hot reload. */
  config: () => { config: RoutingConfig; version: string };
  /** The one clock that stamps decisions and due times, ms. */
  nowMs: () => number;
  placement: PlacementDeps;
  ai: AiDeps;
  meanings: MeaningReader;
}

/** A step may have to read a text itself. */
export interface StepDeps extends ActivityDeps {
  /** The one that routes now. */
  model: () => TextModel;
}
