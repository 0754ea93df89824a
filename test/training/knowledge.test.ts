import { describe, expect, it } from 'vitest';

import type { Article } from '../../training/knowledge/article.ts';
import { knowledgeIndex } from '../../training/knowledge/search.ts';

const article = (id: string, title: string, text: string, more: Partial<Article> = {}): Article => ({ id, title, text, url: null, language: null, categories: [], ...more });
const BASE = [
  article('reset', 'Reset your password', 'Choose "Forgot password" on the login page. We send you a link by mail, which holds for one hour.'),
  article('export', 'Export a dashboard', 'Open the dashboard, choose Export and pick CSV or PDF. The file arrives by mail.'),
  article('invite', 'Invite a colleague', 'Open Members and choose Invite. A colleague without an account gets a mail with a link.'),
  article('vat', 'VAT on invoices', 'Give us your VAT number in Settings, Billing. Then invoices come without VAT.', { categories: ['billing'] }),
  article('passwort', 'Passwort zurücksetzen', 'Wählen Sie auf der Anmeldeseite „Passwort vergessen“. Der Link kommt per Mail.', { language: 'de' }),
];

describe('search in the knowledge base', () => {
  const index = knowledgeIndex(BASE);

  it('finds through endings, small typing errors and talk around it', () => {
    expect(index.search('Hello, I was trying to resett my passwords since monday, thanks')[0]?.article.id).toBe('reset');
    expect(index.search('exporting dashboards')[0]?.article.id).toBe('export');
  });

  it('gives a question that an article answers a higher relevance than one that only shares a word', () => {
    const relevanceOf = (text: string) => index.search(text)[0]?.relevance ?? 0;
    expect(relevanceOf('How do I reset my password?')).toBeGreaterThan(0.7);
    expect(relevanceOf('Your mail server rejects the link to our payroll provider in Norway, which certificate does it want?')).toBeLessThan(0.5);
    expect(relevanceOf('')).toBe(0);
  });

  it('keeps to language, category and what was shown before', () => {
    const ids = (text: string, options: Parameters<typeof index.search>[1]) => index.search(text, options).map((hit) => hit.article.id);
    expect(ids('Passwort vergessen', { language: 'en' })).not.toContain('passwort');
    expect(ids('VAT number', { category: 'login_access' })).not.toContain('vat');
    expect(ids('reset password', { except: ['reset'] })).not.toContain('reset');
  });

  it('quotes the passage that answers', () => {
    const long = article('long', 'Everything', `${'About us. '.repeat(80)}\n\nThe webhook secret is under Settings, Developers.\n\n${'More. '.repeat(100)}`);
    expect(index.quote(long, 'where is the webhook secret')).toMatch(/^The webhook secret is under Settings/u);
  });

  it('is the same for the same articles', () => {
    expect(knowledgeIndex(BASE).search('password link').map(({ relevance }) => relevance)).toEqual(index.search('password link').map(({ relevance }) => relevance));
  });
});
