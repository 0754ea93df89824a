/** How a message is put on paper: greeting, sentences, signature, and the typos people make. */
import type { DemoLanguage } from './frames.ts';
import { chance, pick, type Random } from './random.ts';

const GREETINGS: Readonly<Record<DemoLanguage, readonly string[]>> = {
  en: ['Hi,', 'Hello,', 'Hi team,', 'Hi there,', 'Hey,', 'Good morning,', 'Dear support,', 'Dear support team,'],
  de: ['Hallo,', 'Guten Tag,', 'Hallo zusammen,', 'Sehr geehrte Damen und Herren,'],
  fr: ['Bonjour,', "Bonjour à toute l'équipe,", 'Madame, Monsieur,'],
  es: ['Hola,', 'Buenos días,', 'Buenas tardes,'],
  pt: ['Olá,', 'Bom dia,', 'Boa tarde,'],
};

const SIGN_OFFS: Readonly<Record<DemoLanguage, readonly string[]>> = {
  en: ['Thanks', 'Best regards', 'Kind regards', 'Best', 'Many thanks', 'Regards'],
  de: ['Viele Grüße', 'Mit freundlichen Grüßen', 'Danke und Gruß'],
  fr: ['Cordialement', 'Merci d’avance', 'Bien à vous'],
  es: ['Saludos', 'Gracias', 'Un saludo'],
  pt: ['Obrigado', 'Atenciosamente', 'Abraços'],
};

export interface Letter {
  language: DemoLanguage;
  /** In order; empty ones are left out. */
  sentences: readonly string[];
  /** Lines of the signature; none for a short note. */
  signature: readonly string[];
  /** Chance that a greeting opens it. */
  greeting: number;
}

/** The message as it arrives. */
export function write(random: Random, { language, sentences, signature, greeting }: Letter): string {
  const body = sentences.filter((sentence) => sentence !== '').join(' ');
  const greeted = chance(random, greeting);
  const signed = signature.length > 0 && chance(random, 0.7);
  return [
    greeted ? pick(random, GREETINGS[language]) : '',
    greeted && language !== 'es' && language !== 'pt' ? body : capitalised(body),
    signed ? [pick(random, SIGN_OFFS[language]), ...signature].join('\n') : '',
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** One slip of the fingers in a word of the text: two letters swapped, one lost or one doubled. Numbers and names stay as they are. */
export function withTypo(random: Random, text: string): string {
  const words = [...text.matchAll(/(?<=\s)\p{Ll}{5,}/gu)];
  if (words.length === 0) return text;
  const word = pick(random, words);
  const at = word.index + 1 + Math.floor(random() * (word[0].length - 2));
  const [before, first, second, after] = [text.slice(0, at), text.charAt(at), text.charAt(at + 1), text.slice(at + 2)];
  return before + pick(random, [second + first, second, first + first + second]) + after;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
