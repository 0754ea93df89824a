/** What the organisation has written down for its customers: help articles, and the macros agents answer with. */

export interface Article {
  /** A short code: it travels through Temporal and stands on timelines. */
  id: string;
  title: string;
  /** Plain text or Markdown. */
  text: string;
  /** Where the customer can read it; null when it is not published. */
  url: string | null;
  /** Language code; null: offered in any. */
  language: string | null;
  /** Only for tickets of these categories; empty: for all. */
  categories: string[];
}

/** Longer ones are books: nobody is helped by a quotation from them. */
const MOST_TEXT_CHARS = 50_000;

/** One article as it stood in a file, or why it cannot be taken. */
export type ReadArticle = { ok: true; article: Article } | { ok: false; where: string; problem: string };

/** @param fields as a file has them, names in any case. @param where file and place, for messages. @param fallbackId when the file names none. */
export function articleFrom(fields: Readonly<Record<string, unknown>>, where: string, fallbackId: string): ReadArticle {
  const given = new Map(Object.entries(fields).map(([name, value]) => [name.trim().toLowerCase(), value]));
  const textOf = (...names: string[]): string => {
    const value = names.map((name) => given.get(name)).find((one) => one !== undefined && one !== null && one !== '');
    return typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';
  };
  const refuse = (problem: string): ReadArticle => ({ ok: false, where, problem });
  const title = textOf('title', 'name', 'subject', 'question');
  const text = textOf('text', 'body', 'content', 'answer');
  const url = textOf('url', 'link', 'html_url');
  const language = textOf('language', 'locale', 'lang').slice(0, 2).toLowerCase();
  if (title === '') return refuse('it has no title; name it in the field title');
  if (text === '') return refuse('it has no text; put it in the field text');
  if (text.length > MOST_TEXT_CHARS) return refuse(`its text is longer than ${MOST_TEXT_CHARS.toLocaleString('en-US')} characters; split it`);
  if (url !== '' && !(URL.canParse(url) && ['https:', 'http:'].includes(new URL(url).protocol))) return refuse(`"${url.slice(0, 80)}" is no web address`);
  const categories = given.get('categories') ?? given.get('category');
  const named = Array.isArray(categories) ? categories.filter((one) => typeof one === 'string') : textOf('categories', 'category').split(/[,;|]/);
  return {
    ok: true,
    article: {
      id: codeOf(textOf('id', 'key', 'slug') || fallbackId),
      title,
      text,
      url: url === '' ? null : url,
      language: language === '' ? null : language,
      categories: named.map((one) => one.trim()).filter(Boolean),
    },
  };
}

/** `Reset your Password!` → `reset-your-password`. */
function codeOf(name: string): string {
  const code = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^a-z0-9_.-]+/gu, '-').replace(/^[^a-z0-9]+|-+$/gu, '');
  return code.slice(0, 64) || 'article';
}

/** An article as a Markdown file: front matter if any, the first heading as title. */
export function markdownArticle(markdown: string, where: string, fallbackId: string, parseYaml: (yaml: string) => unknown): ReadArticle {
  const [, front = '', body = markdown] = /^---\r?\n([\s\S]*?)\r?\n---\r?\n([\s\S]*)$/u.exec(markdown) ?? [];
  const heading = /^#\s+(.+)$/mu.exec(body);
  const data = front === '' ? {} : parseYaml(front);
  if (typeof data !== 'object' || data === null) return { ok: false, where, problem: 'its front matter is no list of "key: value" lines' };
  const text = heading ? body.replace(heading[0], '') : body;
  return articleFrom({ ...(heading?.[1] !== undefined && { title: heading[1] }), ...data, text }, where, fallbackId);
}
