/** Search in the knowledge base: MiniSearch finds candidates, and a relevance calibrated on the base itself says how likely the best one helps. */
import MiniSearch from 'minisearch';

import type { Article } from './article.ts';
import { calibrate, relevanceOf, type HitFeatures, type Weights } from './relevance.ts';
import { termsOf } from './terms.ts';

export interface Hit {
  article: Article;
  /** How likely this article answers the text, 0..1. */
  relevance: number;
}

export interface SearchOptions {
  /** Only articles in this language or in none. */
  language?: string;
  /** Only articles for this category or for all. */
  category?: string;
  /** Ids that must not come back. */
  except?: readonly string[];
}

export interface KnowledgeIndex {
  size: number;
  /** Best first, at most `HITS`. */
  search(text: string, options?: SearchOptions): Hit[];
  /** The part of an article that says most about the text, to be quoted. */
  quote(article: Article, text: string): string;
}

const HITS = 5;
/** The beginning says what it is about; pasted logs must not cost time. */
const MOST_QUERY_TERMS = 120;
const QUOTE_CHARS = 900;

/** Builds the index and calibrates it. Same articles, same index. */
export function knowledgeIndex(articles: readonly Article[]): KnowledgeIndex {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const engine = new MiniSearch<Article>({
    fields: ['title', 'text'],
    tokenize: termsOf,
    processTerm: (term) => term,
    // Short words become other words by one letter.
    searchOptions: { boost: { title: 2 }, fuzzy: (term) => (term.length > 5 ? 0.2 : false), prefix: (term) => term.length > 5 },
  });
  engine.addAll([...byId.values()]);
  const weigh = weighing(byId);

  const candidates = (terms: readonly string[], { language, category, except = [] }: SearchOptions): { article: Article; features: HitFeatures }[] => {
    const wanted = [...new Set(terms)].slice(0, MOST_QUERY_TERMS);
    if (wanted.length === 0) return [];
    const fits = (article: Article | undefined): article is Article =>
      article !== undefined &&
      !except.includes(article.id) &&
      (language === undefined || article.language === null || article.language === language) &&
      (category === undefined || article.categories.length === 0 || article.categories.includes(category));
    // Terms are terms already: the engine must not cut them again.
    const results = engine.search(wanted.join(' '), { tokenize: (text) => text.split(' '), filter: ({ id }) => fits(byId.get(id as string)) }); // ids are ours
    const total = wanted.reduce((sum, term) => sum + weigh(term), 0);
    return results.slice(0, HITS).flatMap((result, at) => {
      const article = byId.get(result.id as string);
      if (!article) return [];
      const mass = result.queryTerms.reduce((sum, term) => sum + weigh(term), 0);
      const title = [...new Set(termsOf(article.title))];
      const inTitle = title.filter((term) => result.match[term]?.includes('title'));
      const other = results[at === 0 ? 1 : 0]?.score ?? 0;
      return [{
        article,
        features: {
          coverage: mass / total,
          titleCoverage: sumOf(inTitle, weigh) / Math.max(sumOf(title, weigh), Number.MIN_VALUE),
          mass: Math.log1p(mass) / 4,
          lead: (result.score - other) / Math.max(result.score, other, Number.MIN_VALUE),
        },
      }];
    });
  };

  const weights: Weights = calibrate(articles, (terms, except) => candidates(terms, { except }).map(({ article, features }) => ({ id: article.id, features })));
  return {
    size: byId.size,
    search: (text, options = {}) =>
      candidates(termsOf(text), options)
        .map(({ article, features }) => ({ article, relevance: relevanceOf(features, weights) }))
        .sort((a, b) => b.relevance - a.relevance),
    quote: (article, text) => quotationOf(article, new Set(termsOf(text)), weigh),
  };
}

/** How much a term tells: rare ones more, ones that no article knows little. */
function weighing(articles: ReadonlyMap<string, Article>): (term: string) => number {
  const known = new Map<string, number>();
  for (const { title, text } of articles.values()) for (const term of new Set(termsOf(`${title} ${text}`))) known.set(term, (known.get(term) ?? 0) + 1);
  const rarest = Math.log(1 + articles.size);
  return (term) => {
    const inArticles = known.get(term);
    return inArticles === undefined ? rarest / 3 : Math.log(1 + articles.size / inArticles);
  };
}

function sumOf(terms: readonly string[], weigh: (term: string) => number): number {
  return terms.reduce((sum, term) => sum + weigh(term), 0);
}

/** Neighbouring paragraphs around the most telling one, as many as fit; the beginning when none tells anything. */
function quotationOf({ text }: Article, wanted: ReadonlySet<string>, weigh: (term: string) => number): string {
  if (text.length <= QUOTE_CHARS) return text;
  const paragraphs = text.split(/\n\s*\n/u).map((paragraph) => paragraph.trim()).filter(Boolean);
  const worth = paragraphs.map((paragraph) => sumOf([...new Set(termsOf(paragraph))].filter((term) => wanted.has(term)), weigh));
  const best = worth.indexOf(Math.max(...worth));
  let quote = (paragraphs[best] ?? text).slice(0, QUOTE_CHARS);
  for (const paragraph of paragraphs.slice(best + 1)) {
    if (quote.length + paragraph.length + 2 > QUOTE_CHARS) break;
    quote += `\n\n${paragraph}`;
  }
  return quote;
}
