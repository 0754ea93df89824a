/** The connection to MongoDB and the collections, typed. One file per collection holds its operations and its indexes. */
import { MongoClient, type Collection, type Db } from 'mongodb';

import type {
  AccountDoc, AgentDoc, ArticleDoc, BodyDoc, ConfigVersionDoc, DecisionDoc, FeatureDoc, FingerprintDoc, InboxDoc, IncidentDoc,
  IncidentReplyDoc,
  MergeDoc, JudgementDoc, NoticeDoc, NotifyChannelDoc, StatusChangeDoc, TicketDoc, TimelineDoc,
} from './documents.ts';
import type { AuditWeekDoc, ChampionDoc, LabelFateDoc, ModelDoc, RetrainRunDoc, SnapshotDoc, StandingAlertDoc, WorkerModelDoc } from './learning-documents.ts';

export interface Store {
  client: MongoClient;
  db: Db;
  tickets: Collection<TicketDoc>;
  agents: Collection<AgentDoc>;
  statusChanges: Collection<StatusChangeDoc>;
  timeline: Collection<TimelineDoc>;
  bodies: Collection<BodyDoc>;
  inbox: Collection<InboxDoc>;
  decisions: Collection<DecisionDoc>;
  configVersions: Collection<ConfigVersionDoc>;
  accounts: Collection<AccountDoc>;
  articles: Collection<ArticleDoc>;
  judgements: Collection<JudgementDoc>;
  auditWeeks: Collection<AuditWeekDoc>;
  models: Collection<ModelDoc>;
  notices: Collection<NoticeDoc>;
  notifyChannels: Collection<NotifyChannelDoc>;
  champion: Collection<ChampionDoc>;
  snapshots: Collection<SnapshotDoc>;
  retrainRuns: Collection<RetrainRunDoc>;
  labelFates: Collection<LabelFateDoc>;
  workerModels: Collection<WorkerModelDoc>;
  standingAlerts: Collection<StandingAlertDoc>;
  features: Collection<FeatureDoc>;
  fingerprints: Collection<FingerprintDoc>;
  incidents: Collection<IncidentDoc>;
  incidentReplies: Collection<IncidentReplyDoc>;
  merges: Collection<MergeDoc>;
  close(): Promise<void>;
}

/** How long one operation may take before it counts as an outage, ms. */
const OPERATION_TIMEOUT_MS = 5_000;

/**
 * Connects to a MongoDB-protocol server. Writes are acknowledged by the majority and the journal: without that, an
 * acknowledged ticket can vanish with the server.
 *
 * @param uri `mongodb://…`; whether writes are retried by the driver is its decision.
 * @param dbName database to use.
 * @throws MongoServerSelectionError when the server cannot be reached within five seconds.
 */
export async function connectStore(uri: string, dbName: string): Promise<Store> {
  const client = new MongoClient(uri, {
    maxPoolSize: 16,
    serverSelectionTimeoutMS: OPERATION_TIMEOUT_MS,
    writeConcern: { w: 'majority', journal: true },
    ignoreUndefined: true,
  });
  await client.connect();
  return storeOn(client, dbName);
}

/**
 * Refuses a server that is fit for development and tests only.
 * @throws Error naming it and the way out.
 */
export async function refuseDevelopmentServer({ db }: Store): Promise<void> {
  const info = await db.admin().command({ buildInfo: 1 });
  if (!('secantusVersion' in info)) return;
  throw new Error('MONGODB_URI: this is SecantusDB, a beta for development and tests; production needs a MongoDB replica set');
}

/** The collections of one database on an open client. */
export function storeOn(client: MongoClient, dbName: string): Store {
  const db = client.db(dbName);
  return {
    client,
    db,
    tickets: db.collection('tickets'),
    agents: db.collection('agents'),
    statusChanges: db.collection('statusChanges'),
    timeline: db.collection('timeline'),
    bodies: db.collection('bodies'),
    inbox: db.collection('inbox'),
    decisions: db.collection('decisions'),
    configVersions: db.collection('configVersions'),
    accounts: db.collection('accounts'),
    articles: db.collection('articles'),
    judgements: db.collection('judgements'),
    auditWeeks: db.collection('auditWeeks'),
    models: db.collection('models'),
    notices: db.collection('notices'),
    notifyChannels: db.collection('notifyChannels'),
    champion: db.collection('champion'),
    snapshots: db.collection('snapshots'),
    retrainRuns: db.collection('retrainRuns'),
    labelFates: db.collection('labelFates'),
    workerModels: db.collection('workerModels'),
    standingAlerts: db.collection('standingAlerts'),
    features: db.collection('features'),
    fingerprints: db.collection('fingerprints'),
    incidents: db.collection('incidents'),
    incidentReplies: db.collection('incidentReplies'),
    merges: db.collection('merges'),
    close: () => client.close(),
  };
}
