/** How often the ai level shows the right article, on questions written for this measurement and used for nothing else. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

import { DEFAULT_AI } from '../../domain/config.ts';
import { markdownArticle } from '../../training/knowledge/article.ts';
import { knowledgeIndex } from '../../training/knowledge/search.ts';

const FOLDER = join(import.meta.dirname, '..', '..', 'config', 'demo', 'articles');
/** Of all categories: in a real base more articles compete for a question than those of its category. */
const ARTICLES = readdirSync(FOLDER).sort().flatMap((file) => {
  const read = markdownArticle(readFileSync(join(FOLDER, file), 'utf8'), file, file.replace('.md', ''), (yaml) => parse(yaml) as unknown);
  return read.ok ? [{ ...read.article, categories: [] }] : [];
});
/** `article <tab> question`; `-`: none answers it, though most are about a thing that some article is about. */
const QUESTIONS = readFileSync(join(import.meta.dirname, 'knowledge-questions.tsv'), 'utf8').trim().split('\n').map((line) => {
  const [article = '', text = ''] = line.split('\t');
  return { article, text };
});

describe('the articles of the demo, asked 120 questions of which they answer half', () => {
  const index = knowledgeIndex(ARTICLES);
  const asked = QUESTIONS.map(({ article, text }) => ({ article, text, best: index.search(text, { language: 'en' })[0] }));
  const shownAt = (least: number) => asked.filter(({ best }) => best !== undefined && best.relevance >= least);

  it('are right in 9 of 10 cases when shown at the default relevance, and are shown for two fifths of what they answer', () => {
    const answerable = QUESTIONS.filter(({ article }) => article !== '-');
    expect([QUESTIONS.length, answerable.length]).toEqual([120, 60]);
    const shown = shownAt(DEFAULT_AI.minRelevance);
    const wrong = shown.filter(({ article, best }) => best?.article.id !== article);
    expect(wrong.map(({ text }) => text).length / shown.length).toBeLessThanOrEqual(0.1);
    expect((shown.length - wrong.length) / answerable.length).toBeGreaterThanOrEqual(0.4);
  });

  it('are right more often the higher the relevance that is asked for', () => {
    const precisionAt = (least: number) => shownAt(least).filter(({ article, best }) => best?.article.id === article).length / shownAt(least).length;
    expect(precisionAt(0.9)).toBeGreaterThan(precisionAt(0.7));
    expect(precisionAt(0.7)).toBeGreaterThan(precisionAt(0.3));
  });
});
