/** `waybill knowledge import` and `search`: what the ai level answers from. */
import type { Command } from 'commander';
import { readdir } from 'node:fs/promises';
import { basename, extname, join, relative } from 'node:path';
import { parse as parseYaml } from 'yaml';

import { readEnv } from '../config/env.ts';
import { replaceArticles, readArticles } from '../store/articles.ts';
import { connectStore, type Store } from '../store/connect.ts';
import { CsvReader, guessDelimiter } from '../training/import/csv.ts';
import { articleFrom, markdownArticle, type Article, type ReadArticle } from '../training/knowledge/article.ts';
import { knowledgeIndex } from '../training/knowledge/search.ts';
import { localMongoUri } from './api-client.ts';
import { EXIT, Failure, type ExitCode } from './failure.ts';
import { wholeTextOf } from './files.ts';
import { count, oneLine, painter, percent, shorten, type Terminal } from './terminal.ts';

const IMPORT_EXAMPLES = `
Examples:
  waybill knowledge import help-center/ --dry-run
  waybill knowledge import help-center/
  waybill knowledge import macros.csv

Markdown files hold one article each; CSV and JSON lines one in each row, with the columns title, text and, if you like, id, url, language and
categories. The base becomes exactly what is imported. The database is the one of MONGODB_URI and MONGODB_DB, else that of the local "npm start".
Exits with 1 when an article was rejected; then nothing is changed.`;

const SEARCH_EXAMPLES = `
Examples:
  waybill knowledge search "I cannot reset my password"
  waybill knowledge search "I cannot reset my password" --from help-center/ --json`;

export function addKnowledge(program: Command, terminal: Terminal, ended: (code: ExitCode) => void): void {
  const knowledge = program
    .command('knowledge')
    .description('Work with the knowledge base of the ai level.')
    .addHelpText('after', '\nExample:\n  waybill knowledge import help-center/');
  knowledge
    .command('import')
    .description('Replace the knowledge base with the articles and macros of a folder or file.')
    .argument('<path>', 'a folder or a file: .md, .csv, .jsonl')
    .option('--dry-run', 'check everything and change nothing')
    .option('--json', 'print the result as JSON')
    .addHelpText('after', IMPORT_EXAMPLES)
    .action(async (path: string, options: { dryRun?: true; json?: true }) => {
      const { articles, rejected } = await articlesAt(path);
      const isUsable = rejected.length === 0 && options.dryRun !== true;
      const removed = isUsable ? await withStore(terminal, (store) => replaceArticles(store, articles, terminal.nowMs())) : 0;
      if (options.json) terminal.out(JSON.stringify({ articles: articles.length, removed, rejected, changed: isUsable }, null, 2));
      else for (const line of report(articles.length, removed, rejected, isUsable, terminal)) terminal.out(line);
      ended(rejected.length === 0 ? EXIT.ok : EXIT.no);
    });
  knowledge
    .command('search')
    .description('Show which articles the ai level would find for a message, and how likely each is to help.')
    .argument('<text>', 'what a customer writes')
    .option('--from <path>', 'search these files instead of the database')
    .option('--language <code>', 'only articles in this language or in none')
    .option('--json', 'print the hits as JSON')
    .addHelpText('after', SEARCH_EXAMPLES)
    .action(async (text: string, options: { from?: string; language?: string; json?: true }) => {
      const articles = options.from === undefined ? await storedArticles(terminal) : (await articlesAt(options.from)).articles;
      const hits = knowledgeIndex(articles).search(text, options.language === undefined ? {} : { language: options.language });
      const found = hits.map(({ article: { id, title, url }, relevance }) => ({ id, title, url, relevance }));
      if (options.json) terminal.out(JSON.stringify(found, null, 2));
      else if (found.length === 0) terminal.out(`Nothing in ${count(articles.length, 'article')} has to do with it.`);
      else for (const { id, title, relevance } of found) terminal.out(`${percent(relevance).padStart(5)}  ${id}  ${shorten(title, 70)}`);
      ended(found.length > 0 ? EXIT.ok : EXIT.no);
    });
}

interface Rejected {
  where: string;
  problem: string;
}

/** All articles of a folder or file, and what stands there and is none. @throws Failure when it holds nothing of the kind */
export async function articlesAt(path: string): Promise<{ articles: Article[]; rejected: Rejected[] }> {
  const read = (await Promise.all((await filesAt(path)).map((file) => readFileArticles(file, path)))).flat();
  const rejected: Rejected[] = read.flatMap((one) => (one.ok ? [] : [{ where: one.where, problem: one.problem }]));
  const articles = new Map<string, Article>();
  for (const one of read) {
    if (!one.ok) continue;
    if (articles.has(one.article.id)) rejected.push({ where: one.article.id, problem: 'two articles have this id; give one of them another in the field id' });
    articles.set(one.article.id, one.article);
  }
  if (read.length === 0) throw new Failure(`${path} holds no articles: .md files with a heading, or .csv and .jsonl files with title and text`);
  return { articles: [...articles.values()], rejected };
}

async function filesAt(path: string): Promise<string[]> {
  const entries = await readdir(path, { withFileTypes: true, recursive: true }).catch(() => null);
  if (entries === null) return [path];
  const files = entries.filter((entry) => entry.isFile() && ['.md', '.csv', '.jsonl'].includes(extname(entry.name).toLowerCase()));
  return files.map((entry) => join(entry.parentPath, entry.name)).sort();
}

async function readFileArticles(file: string, root: string): Promise<ReadArticle[]> {
  const text = await wholeTextOf(file);
  const where = file === root ? basename(file) : relative(root, file);
  switch (extname(file).toLowerCase()) {
    case '.jsonl':
      return text.split('\n').flatMap((line, at) => (line.trim() === '' ? [] : [jsonArticle(line, `${where}:${at + 1}`)]));
    case '.csv':
      return csvArticles(text, where);
    default:
      return [markdownOf(text, where)];
  }
}

function markdownOf(text: string, where: string): ReadArticle {
  try {
    return markdownArticle(text, where, where.replace(/\.md$/iu, ''), (yaml) => parseYaml(yaml) as unknown);
  } catch {
    return { ok: false, where, problem: 'the lines between the two "---" are no YAML' };
  }
}

function jsonArticle(line: string, where: string): ReadArticle {
  try {
    const data: unknown = JSON.parse(line);
    if (typeof data === 'object' && data !== null && !Array.isArray(data)) return articleFrom(data as Record<string, unknown>, where, where); // just checked
  } catch {
    // said below
  }
  return { ok: false, where, problem: 'the line is no JSON object' };
}

function csvArticles(text: string, where: string): ReadArticle[] {
  const reader = new CsvReader(guessDelimiter(text.slice(0, 20_000)) ?? ',');
  const [header, ...rows] = [...reader.push(text), ...reader.end()];
  return rows.map(({ cells, line, problem }) => {
    const place = `${where}:${line}`;
    if (problem !== null) return { ok: false, where: place, problem };
    return articleFrom(Object.fromEntries((header?.cells ?? []).map((name, at) => [name, cells[at] ?? ''])), place, place);
  });
}

async function storedArticles(terminal: Terminal): Promise<Article[]> {
  const docs = await withStore(terminal, readArticles);
  if (docs.length === 0) throw new Failure('The knowledge base is empty: fill it with waybill knowledge import FOLDER, or search files with --from');
  return docs.map(({ _id, ...article }) => ({ id: _id, ...article }));
}

async function withStore<T>(terminal: Terminal, work: (store: Store) => Promise<T>): Promise<T> {
  const named = terminal.env['MONGODB_URI'] || undefined;
  const uri = named ?? (await localMongoUri(terminal));
  if (uri === null) throw new Failure('Where is the database? Start Waybill here with "npm start", or set MONGODB_URI (and MONGODB_DB) to the one it works with.');
  const { mongo } = readEnv({ ...terminal.env, MONGODB_URI: uri });
  const store = await connectStore(mongo.uri, mongo.database).catch(() => {
    throw new Failure(
      named === undefined
        ? 'The database of the last "npm start" does not answer. Start Waybill again with "npm start", or set MONGODB_URI (and MONGODB_DB).'
        : 'The database of MONGODB_URI does not answer: set it (and MONGODB_DB) to the one Waybill works with.',
    );
  });
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

function report(taken: number, removed: number, rejected: readonly Rejected[], isChanged: boolean, terminal: Terminal): string[] {
  const paint = painter(terminal);
  const lines = rejected.map(({ where, problem }) => `${where}  ${paint('red', 'rejected')}  ${oneLine(problem)}`);
  if (rejected.length > 0) return [...lines, paint('bold', `${count(rejected.length, 'article')} rejected: nothing was changed`)];
  if (!isChanged) return [`${count(taken, 'article')} in order. Without --dry-run they become the knowledge base.`];
  return [`${paint('green', `${count(taken, 'article')} in the knowledge base`)}${removed > 0 ? `, ${count(removed, 'other')} taken out` : ''}`, 'Try it: waybill knowledge search "what a customer writes"'];
}
