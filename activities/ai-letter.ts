/** What the ai level writes: the article's own words, its address, and the question whether it helped. */
import type { Article } from '../training/knowledge/article.ts';

interface Phrases {
  intro: (title: string) => string;
  more: string;
  ask: string;
}

const ENGLISH: Phrases = {
  intro: (title) => `This is an automatic answer. Our article "${title}" may help:`,
  more: 'Read it in full:',
  ask: 'Did this help? Answer "yes" or "no". If you would rather talk to a person, answer "human".',
};

const PHRASES = new Map<string, Phrases>([
  ['de', {
    intro: (title) => `Das ist eine automatische Antwort. Unser Artikel „${title}“ hilft Ihnen vielleicht weiter:`,
    more: 'Der ganze Artikel:',
    ask: 'Hat das geholfen? Antworten Sie mit „ja“ oder „nein“. Wenn Sie lieber mit einem Menschen sprechen, antworten Sie mit „Mensch“.',
  }],
  ['fr', {
    intro: (title) => `Ceci est une réponse automatique. Notre article « ${title} » pourrait vous aider :`,
    more: "L'article complet :",
    ask: 'Cela vous a-t-il aidé ? Répondez « oui » ou « non ». Si vous préférez parler à une personne, répondez « personne ».',
  }],
  ['es', {
    intro: (title) => `Esta es una respuesta automática. Nuestro artículo «${title}» puede ayudarle:`,
    more: 'El artículo completo:',
    ask: '¿Le ha ayudado? Responda «sí» o «no». Si prefiere hablar con una persona, responda «persona».',
  }],
  ['pt', {
    intro: (title) => `Esta é uma resposta automática. O nosso artigo "${title}" pode ajudar:`,
    more: 'O artigo completo:',
    ask: 'Isto ajudou? Responda "sim" ou "não". Se preferir falar com uma pessoa, responda "pessoa".',
  }],
]);

interface Letter {
  article: Article;
  /** Wording by the language model; null: the article is quoted. */
  body: string | null;
  quote: string;
  /** Of the customer; English where we know no phrases. */
  language: string;
}

export function answerLetter({ article, body, quote, language }: Letter): string {
  const { intro, more, ask } = PHRASES.get(language) ?? ENGLISH;
  const quoted = quote.split('\n').map((line) => `> ${line}`.trimEnd()).join('\n');
  return [intro(article.title), body ?? quoted, ...(article.url === null ? [] : [`${more} ${article.url}`]), ask].join('\n\n');
}
