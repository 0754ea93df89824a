/** The worker process: reads the environment, connects, and works until it is told to stop. */
import { Client } from '@temporalio/client';
import { NativeConnection, Runtime, DefaultLogger, type LogLevel } from '@temporalio/worker';
import { join } from 'node:path';
import { pino } from 'pino';

import { liveKnowledge } from '../activities/ai.ts';
import { meaningReader } from '../activities/meaning.ts';
import { readEnv } from '../config/env.ts';
import { watchRoutingFile } from '../config/live.ts';
import { drafterFor } from '../connectors/drafting.ts';
import { syncAgents } from '../store/agents.ts';
import { activateConfig, activeConfigText } from '../store/config-versions.ts';
import { probeConformance } from '../store/conformance.ts';
import { connectStore, refuseDevelopmentServer } from '../store/connect.ts';
import { ensureIndexes } from '../store/indexes.ts';
import { readLabelledFile } from '../training/labelled-file.ts';
import { train } from '../training/train.ts';
import { workflowBundle } from './bundle.ts';
import { createTicketWorker, createTrainingWorker, signalAiResult, signalAssigned, sweepSignals, workflowIsOpen } from './create-worker.ts';
import { holdModel } from './model-holder.ts';
import { startModelWatch } from './model-watch.ts';
import { startNotifier } from './notifier.ts';
import { registerSearchAttributes } from './search-attributes.ts';
import { reconcileRetrainSchedule, reconcileWeeklyFlags, startDispatchers } from './standing-workflows.ts';

/** Same labels, same seed, same model on every worker. */
const MODEL_SEED = 42;

async function main(): Promise<void> {
  const settings = readEnv(process.env);
  const logger = pino({ level: settings.logLevel, name: 'worker' });
  Runtime.install({ logger: new DefaultLogger('WARN', ({ level, message, meta }) => logger[pinoLevel(level)](meta ?? {}, message)) });

  const [store, connection, bundle] = await Promise.all([
    connectStore(settings.mongo.uri, settings.mongo.database),
    NativeConnection.connect({ address: settings.temporal.address }),
    workflowBundle(join(import.meta.dirname, '..', '.waybill', 'bundles')),
  ]);
  if (settings.production) await refuseDevelopmentServer(store);
  const { namespace } = settings.temporal;
  const client = new Client({ connection, namespace });
  await Promise.all([probeConformance(store.db), ensureIndexes(store), registerSearchAttributes(client, namespace)]);

  const nowMs = () => Date.now();
  const live = await watchRoutingFile({
    file: settings.files.routing,
    onChange: async ({ config, version, yaml }) => {
      await syncAgents(store, config, nowMs());
      await activateConfig(store, version, yaml, nowMs());
      await startDispatchers(client, Object.keys(config.teams));
      await reconcileWeeklyFlags(client, config);
      logger.info({ version }, 'routing config is active');
      if (config.classifier.embeddings && settings.embeddings === null) logger.warn('classifier.embeddings is on and WAYBILL_EMBEDDINGS_URL is not set: no meanings are read');
    },
    onBroken: (error) => logger.error({ err: error }, 'the routing file is broken; the version before stays active'),
    lastGood: () => activeConfigText(store),
  });
  const model = train(await readLabelledFile(settings.files.training), { seed: MODEL_SEED });
  const config = () => live.current();
  const meanings = meaningReader({
    target: settings.embeddings, isOn: () => config().config.classifier.embeddings, nowMs,
    onChange: (news) => (news ? logger.error(news, 'the encoder fails; the text-only model decides') : logger.info('the encoder answers again')),
  });
  const holder = await holdModel({ store, trained: { model, seed: MODEL_SEED }, nowMs, logger, whyUnfit: (wanted) => meanings.whyUnfit(wanted) });
  const placement = {
    store,
    config: () => config().config,
    nowMs,
    signalAssigned: signalAssigned(client, nowMs),
    ...sweepSignals(client, nowMs),
    workflowIsOpen: workflowIsOpen(client),
  };
  const parts = {
    connection,
    namespace,
    deps: {
      store, config, nowMs, placement, meanings,
      ai: { knowledge: liveKnowledge(store), draft: settings.drafting && drafterFor(settings.drafting), signalResult: signalAiResult(client, nowMs) },
    },
    model: () => holder.current(),
    trainingFile: settings.files.training,
    bundle,
  };
  const stopNotifier = startNotifier(
    { store, config: () => config().config, nowMs, secret: (variable) => settings.notifySecrets[variable] },
    (error) => logger.warn({ err: error }, 'notices are put off'),
  );
  const stopModelWatch = startModelWatch(store, () => config().config, nowMs, logger);
  const workers = await Promise.all([createTicketWorker(parts), createTrainingWorker(parts)]);
  await reconcileRetrainSchedule(client);
  logger.info({ model: holder.current().version, config: config().version }, 'worker is ready');

  // Under `npm start` the parent holds an IPC channel: when it goes, however it went, so do we.
  process.once('disconnect', () => workers.forEach((worker) => worker.shutdown()));
  await Promise.all(workers.map((worker) => worker.run()));
  live.stop();
  await Promise.all([stopNotifier(), stopModelWatch(), holder.stop()]);
  await connection.close();
  await store.close();
}

function pinoLevel(level: LogLevel): 'trace' | 'debug' | 'info' | 'warn' | 'error' {
  switch (level) {
    case 'TRACE':
      return 'trace';
    case 'DEBUG':
      return 'debug';
    case 'INFO':
      return 'info';
    case 'WARN':
      return 'warn';
    case 'ERROR':
      return 'error';
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
