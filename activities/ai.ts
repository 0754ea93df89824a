/** The ai level at work: finds an answer in the knowledge base, words it, and tells the ticket. */
import { MongoError } from 'mongodb';

import type { Drafter } from '../connectors/drafting.ts';
import type { AiResult, Effect } from '../domain/events.ts';
import type { ShownArticle } from '../domain/ticket.ts';
import { articlesVersion, readArticles } from '../store/articles.ts';
import { readBody, storeBody } from '../store/bodies.ts';
import type { Store } from '../store/connect.ts';
import { knowledgeIndex, type Hit, type KnowledgeIndex } from '../training/knowledge/search.ts';
import { answerLetter } from './ai-letter.ts';
import type { ActivityDeps } from './deps.ts';

export interface AiDeps {
  /** The search index over the present knowledge base. */
  knowledge: () => Promise<KnowledgeIndex>;
  /** Words answers by a language model; null: none is configured. */
  draft: Drafter | null;
  /** Tells the ticket's workflow. @throws when it cannot be reached; the activity is tried again. */
  signalResult: (ticketId: string, news: { id: string; question: string; result: AiResult }) => Promise<void>;
}

type Search = Extract<Effect, { kind: 'ai_answer' }>;

/** Looks for an answer and tells the ticket what came of it. A retry tells the same event again, which counts once. */
export async function answerByAi(deps: ActivityDeps, ticketId: string, search: Search): Promise<void> {
  const id = `${search.key}~ai`;
  const result = await lookFor(deps, ticketId, search, id).catch((error: unknown): AiResult => {
    // The store's outage ends; a fault of our own does not, and people must get the ticket.
    if (error instanceof MongoError) throw error;
    return { kind: 'nothing', why: 'failed', articles: [] };
  });
  await deps.ai.signalResult(ticketId, { id, question: search.key, result });
}

async function lookFor(deps: ActivityDeps, ticketId: string, search: Search, id: string): Promise<AiResult> {
  const { store, config, nowMs, ai } = deps;
  const question = await questionText(store, search.bodyIds);
  const index = await ai.knowledge();
  const { category, language, except } = search;
  const hits = index.search(question, { category, language, except });
  const { minRelevance, draft } = config().config.ai;
  const good = hits.filter(({ relevance }) => relevance >= minRelevance);
  const [best] = good;
  if (!best) return { kind: 'nothing', why: 'low_confidence', articles: hits.slice(0, 2).map(shown) };
  const articles = good.slice(0, 3).map(({ article }) => article);
  const drafted = draft && ai.draft ? await ai.draft({ question, articles, language }) : null;
  const used = good.find(({ article }) => article.id === drafted?.articleId) ?? best;
  const text = answerLetter({ article: used.article, body: drafted?.text ?? null, quote: index.quote(used.article, question), language });
  const body = await storeBody(store, id, { ticketId, subject: null, text, atMs: nowMs(), author: { kind: 'system', id: 'ai', name: null } });
  return { kind: 'answer', bodyId: body._id, articles: [shown(used)], isDrafted: drafted !== null };
}

/** All the customer has said, the latest last. Erased texts are simply missing. */
async function questionText(store: Store, bodyIds: readonly string[]): Promise<string> {
  const bodies = await Promise.all(bodyIds.map((bodyId) => readBody(store, bodyId)));
  return bodies.map((body) => (body ? `${body.subject ?? ''}\n${body.text}` : '')).join('\n').trim();
}

function shown({ article, relevance }: Hit): ShownArticle {
  return { id: article.id, relevance: Math.round(relevance * 1_000) / 1_000 };
}

/** Keeps the index of the present base and builds a new one when the base has changed. */
export function liveKnowledge(store: Store): () => Promise<KnowledgeIndex> {
  let present: { version: string; index: Promise<KnowledgeIndex> } | null = null;
  return async () => {
    const version = await articlesVersion(store);
    if (present?.version !== version) {
      const index = readArticles(store).then((docs) => knowledgeIndex(docs.map(({ _id, ...article }) => ({ id: _id, ...article }))));
      index.catch(() => (present = null));
      present = { version, index };
    }
    return present.index;
  };
}
