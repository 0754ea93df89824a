import { describe, expect, it } from 'vitest';

import type { Verdict } from '../../domain/ticket.ts';
import { readVerdict } from '../../training/knowledge/verdict.ts';

const ANSWERS: Record<Verdict, string[]> = {
  yes: [
    'yes', 'Yes, thanks!', 'Yep that worked', 'That did the trick, thank you so much.', 'It works now', 'Perfect, thanks', 'solved!', 'No problem anymore, it works', 'I am back in, thanks a lot',
    'Great, the second step fixed it', 'You can close this ticket', 'Thank you, this was very helpful.', 'All good now', 'No more questions, thanks', '👍',
    'Ja', 'Ja, danke', 'Hat geklappt, vielen Dank!', 'Das hat mir geholfen', 'Funktioniert jetzt wieder', 'Super, danke', 'Problem gelöst', 'Jetzt geht es',
    'Oui merci', "Oui, ça marche maintenant", 'Parfait, merci beaucoup', "C'est réglé", "Cela m'a bien aidé",
    'Sí, gracias', 'Ya funciona, muchas gracias', 'Me sirvió, gracias', 'Perfecto', 'Sí, problema resuelto',
    'Sim, obrigado', 'Funcionou, obrigada!', 'Resolvido', 'Deu certo, muito obrigado', 'Sim, isso ajudou bastante',
    "Yes!\n\nOn Mon, 5 Jan 2026 at 10:12, Support <support@desk.example> wrote:\n> Did this help? Answer no if it did not help.",
  ],
  no: [
    'no', 'No.', 'Nope, same error', "That didn't work", 'unfortunately not', 'It still does not work', "I tried that already and it didn't help", 'Not helpful at all', 'Thanks, but I still cannot log in',
    'Yes I did that, still the same problem', 'Same issue', "No, that's not what I asked", 'The steps are not working for me', 'no luck',
    'Nein', 'Leider nein', 'Hat leider nicht geholfen', 'Funktioniert immer noch nicht', 'Nein, gleicher Fehler', 'Das bringt mir nichts', 'Es geht nicht',
    'Non', "Non, ça ne marche pas", "Cela n'a pas aidé", 'Toujours le même problème', 'Malheureusement pas',
    'No, no funciona', 'No me sirvió', 'Sigue igual', 'Todavía no puedo entrar', 'El mismo error',
    'Não', 'Não funcionou', 'Não ajudou', 'Infelizmente não', 'Ainda não consigo entrar', 'Continua com o mesmo erro',
    'No\n\nAm 05.01.2026 um 10:12 schrieb Support:\n> Hat das geholfen? Ja, das hat geholfen.',
  ],
  human: ['human', 'A person please', 'agent', 'Mensch bitte', 'Mitarbeiter', 'un conseiller svp', 'une personne', 'Una persona por favor', 'humano', 'Quero um atendente', 'pessoa'],
  unclear: [
    'What about the export?', 'Yes, but how do I do that on a phone?', 'My colleague asked the same for another workspace', 'Where do I find the settings page?', '', 'Ich habe noch eine andere Frage zu den Rechnungen',
    'Et pour les factures ?', '¿Y las facturas?', 'E as faturas?',
  ],
};

describe('the answer to "did this help?"', () => {
  for (const [verdict, texts] of Object.entries(ANSWERS)) {
    it.each(texts)(`${verdict}: %s`, (text) => expect(readVerdict(text)).toBe(verdict));
  }
});
