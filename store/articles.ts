/** `articles`: the knowledge base that the ai level answers from. Replaced as a whole by each import. */
import type { Store } from './connect.ts';
import { DOCUMENT_SCHEMA, type ArticleDoc } from './documents.ts';

type NewArticle = Pick<ArticleDoc, 'title' | 'text' | 'url' | 'language' | 'categories'> & { id: string };

/** Makes the base exactly these articles. @param nowMs later than the import before. @returns how many others were taken out. */
export async function replaceArticles({ articles }: Store, base: readonly NewArticle[], nowMs: number): Promise<number> {
  if (base.length > 0) {
    await articles.bulkWrite(
      base.map(({ id, title, text, url, language, categories }) => ({
        updateOne: {
          filter: { _id: id },
          update: { $set: { schema: DOCUMENT_SCHEMA, title, text, url, language, categories, importedAtMs: nowMs } },
          upsert: true,
        },
      })),
      { ordered: false },
    );
  }
  const { deletedCount } = await articles.deleteMany({ importedAtMs: { $ne: nowMs } });
  return deletedCount;
}

/** Changes whenever the base does: what an index built from it is good for. */
export async function articlesVersion({ articles }: Store): Promise<string> {
  const [newest, size] = await Promise.all([
    articles.find({}, { projection: { importedAtMs: 1 } }).sort({ importedAtMs: -1 }).limit(1).next(),
    articles.countDocuments({}),
  ]);
  return `${newest?.importedAtMs ?? 0}/${size}`;
}

export function readArticles({ articles }: Store): Promise<ArticleDoc[]> {
  return articles.find({}).sort({ _id: 1 }).toArray();
}
