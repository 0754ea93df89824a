import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PRIORITIES, SENTIMENTS } from '../../domain/ticket.ts';
import { SIGNAL_INTENTS } from '../../training/signals/lexicon.ts';
import { readSignals } from '../../training/signals.ts';

describe('language', () => {
  test.each([
    ['en', 'Our sync is stuck and we do not know why'],
    ['de', 'Wir können uns nicht mehr anmelden, bitte um Hilfe'],
    ['fr', "Nous n'arrivons plus à nous connecter depuis hier"],
    ['es', '¿Cómo puedo cambiar el propietario de los contactos?'],
    ['pt', 'Não recebemos mais webhooks desde ontem, nada mudou'],
    ['it', 'Buongiorno, non riusciamo più ad accedere alla piattaforma da ieri'],
    ['nl', 'Wij kunnen sinds gisteren niet meer inloggen op het platform'],
    ['de', 'Rechnung fehlt'],
    ['es', 'hola'],
    ['pt', 'nao funciona'],
    ['en', 'E4412'],
    ['en', ''],
    ['en', '🙂🙂'],
  ])('is %s for "%s"', (language, text) => {
    expect(readSignals(text).language).toBe(language);
  });

  test('is that of the customer, not of the log, the code or the mail that is quoted', () => {
    const log = 'ERROR: connection refused by the host\n    at connect (net.js:12)\n{"error": "the token is not valid for this user"}';
    expect(readSignals(`Guten Morgen, seit gestern sehen wir das hier:\n${log}\nWas bedeutet das?`).language).toBe('de');
    expect(readSignals('Danke, das hat geholfen.\n\nOn Mon, 3 May 2021 at 10:12, Support wrote:\n> Please clear the cache and try to log in again.').language).toBe('de');
  });
});

describe('urgency', () => {
  test.each([
    ['urgent', 'This is urgent!'],
    ['urgent', 'Bitte dringend prüfen'],
    ['urgent', 'We need an answer ASAP'],
    ['urgent', 'Il faut une réponse immédiatement'],
    ['urgent', 'Lo necesitamos cuanto antes'],
    ['low', 'This is not urgent.'],
    ['low', 'Es ist nicht eilig'],
    ['low', "Ce n'est pas urgent"],
    ['low', 'Sin prisa, cuando puedan'],
    ['low', 'Sem pressa, quando puderem'],
    ['high', 'We are blocked'],
    ['high', 'Not urgent as such, but we need it today'],
    ['normal', 'The invoice lists too many seats'],
    ['normal', 'Our urgent care clinic has moved, please change the address'],
    ['normal', 'Where do I filter by the urgent tag?'],
  ])('is %s for "%s"', (urgency, text) => {
    expect(readSignals(text).urgency).toBe(urgency);
  });
});

describe('intents', () => {
  test.each([
    [['cancellation'], 'We want to cancel our subscription'],
    [['cancellation'], 'hiermit kündigen wir den Vertrag'],
    [['cancellation'], 'hiermit kuendige ich mein Abo'],
    [['cancellation'], 'nous souhaitons résilier notre abonnement'],
    [['cancellation'], 'queremos cancelar nuestra suscripción'],
    [['cancellation'], 'Quero cancelar a minha assinatura'],
    [['cancellation'], 'Si esto sigue así, me cambio de banco'],
    [[], 'Quiero cambiar de habitación'],
    [['cancellation'], 'Se continuar assim vou mudar de operadora'],
    [[], 'Fechar a conta da mesa 4 dá erro'],
    [['cancellation'], 'If this is not fixed by Friday, we will cancel'],
    [['cancellation'], 'We won’t be renewing next year'],
    [['cancellation'], 'please cancle our subscripton'],
    [[], 'How do I cancel a scheduled export?'],
    [[], 'The cancel button does nothing'],
    [[], 'We do not want to cancel, only to understand the bill'],
    [[], 'How do I downgrade the node version?'],
    [[], 'Wie storniere ich eine Bestellung?'],
    [[], 'Comment annuler un export planifié ?'],
    [['cancellation'], 'Fix it or we are gone'],
    [['security'], 'I lost my work phone, your app is on it'],
    [['security'], 'Our former admin can still get into the system'],
    [['security'], 'My test results were sent to another patient'],
    [['outage'], 'No power in the whole street'],
    [['outage'], 'The whole site is down'],
    [[], 'I left my work phone at home'],
    [[], 'The site will be down on Sunday'],
    [[], 'Please switch my plan from 10 to 20 seats'],
    [['human_request'], 'I do not want a bot, let me talk to a person'],
    [['human_request'], 'Ich möchte mit einem Menschen sprechen'],
    [[], 'Can the chatbot hand visitors over to a human?'],
    [['outage'], 'Everything is down, 503 everywhere'],
    [['outage'], 'La plateforme est en panne'],
    [['outage'], 'Llevamos sin internet desde las ocho'],
    [['outage'], 'O bairro inteiro está sem luz'],
    [[], '¿Puedo usar la aplicación sin conexión?'],
    [[], 'It is not an outage'],
    [[], 'The arrow points down'],
    [['refund'], 'Please refund the second payment'],
    [['refund'], 'Queremos que nos devuelvan el dinero'],
    [['refund'], 'You still have not refunded us'],
    [[], 'The refund policy page shows 404'],
    [[], 'We do not want a refund'],
    [['security'], 'We saw an unauthorized login'],
    [['security'], 'Unser Konto wurde gehackt'],
    [['security'], 'Me aparecen las facturas de otra persona'],
    [['security'], 'Roubaram meu celular e estão entrando nas minhas contas'],
    [[], 'Perdí la factura, ¿me la reenvían?'],
    [[], 'Where are the security settings?'],
    [['security'], 'Mir wurde gerade das Diensthandy gestohlen'],
    [['security'], 'Eine Anmeldung mitten in der Nacht, das war ich nicht'],
    [[], 'Wie schalte ich die Anmeldung mit dem Diensthandy ein?'],
    [['security'], 'Quelqu’un vide mon compte'],
    [['security'], 'Je n’ai jamais autorisé cette opération'],
    [[], 'Comment autoriser une opération sur mon compte ?'],
    [['outage'], 'Im ganzen Haus kein WLAN'],
    [['outage'], 'Plus de courant dans toute la rue'],
    [[], 'Gibt es im ganzen Haus WLAN?'],
    [[], 'Wir wollen nicht kündigen, nur den Tarif wechseln'],
    [['cancellation', 'refund'], 'We cancel and want our money back. Please cancel the contract.'],
  ])('are %j for "%s"', (intents, text) => {
    expect(readSignals(text).intents).toEqual(intents);
  });

  test('are read alike in capitals, in HTML, with entities and without accents', () => {
    const written = ['WIR KÜNDIGEN UNSEREN VERTRAG', '<p>Wir k&uuml;ndigen<br>unseren <b>Vertrag</b></p>', 'wir kundigen unseren vertrag'];
    for (const text of written) expect(readSignals(text).intents, text).toEqual(['cancellation']);
  });
});

describe('what others wrote', () => {
  const harmless = 'Please send the invoice for May again.';
  test.each([
    ['a quoted mail', `${harmless}\n\nOn Mon, 3 May 2021 at 10:12, Ann wrote:\n> We want to cancel our contract. This is urgent!`],
    ['a quoted mail in German', `${harmless}\n\nAm 03.05.2021 um 10:12 schrieb Anna:\n> Wir kündigen, das ist dringend!`],
    ['a forwarded mail', `${harmless}\n\n-----Original Message-----\nFrom: Ann\nSubject: Refund\nGive us our money back immediately`],
    ['a signature', `${harmless}\n\n-- \nAnn, Security Breach Response\nUrgent? Call us!`],
    ['a greeting and a title', `${harmless}\n\nKind regards,\nAnn\nHead of Outage Response`],
    ['a greeting in the same line', `${harmless} Best regards, Ann, Refund Team, Call me any time`],
    ['a confidentiality notice', `${harmless}\n\nThis e-mail is confidential. Any unauthorised access to the message must be reported immediately to the intended recipient.`],
  ])('is no signal: %s', (_, text) => {
    expect(readSignals(text)).toMatchObject({ intents: [], urgency: 'normal', sentiment: 'neutral' });
  });

  test('does not hide the postscript below it', () => {
    expect(readSignals('All is well.\n\nKind regards,\nAnn\n\nPS: please cancel our subscription').intents).toEqual(['cancellation']);
  });
});

describe('sentiment', () => {
  test.each([
    ['negative', 'This is unacceptable'],
    ['negative', 'Who tests this?'],
    ['negative', 'I am at the end of my tether'],
    ['positive', 'The nurse took her time and explained everything'],
    ['negative', 'We are not happy'],
    ['negative', 'Great product, but the support is terrible'],
    ['negative', 'Zum dritten Mal: niemand antwortet'],
    ['negative', 'THIS STILL DOES NOT WORK'],
    ['positive', 'Great, that is perfect'],
    ['positive', 'Merci infiniment, vous êtes formidables'],
    ['negative', 'El técnico no apareció y nadie da la cara'],
    ['negative', 'Cansei de reclamar, ninguém aparece'],
    ['neutral', 'The report has four columns'],
    ['neutral', '¿Pueden enviar de nuevo la factura de marzo?'],
    ['neutral', 'It would be great if the list could be sorted. Thanks in advance!'],
  ])('is %s for "%s"', (sentiment, text) => {
    expect(readSignals(text).sentiment).toBe(sentiment);
  });
});

describe('any text', () => {
  test('gives known codes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const signals = readSignals(text);
        expect(PRIORITIES).toContain(signals.urgency);
        expect(SENTIMENTS).toContain(signals.sentiment);
        expect(signals.language).toMatch(/^[a-z]{2}$/);
        for (const intent of signals.intents) expect(SIGNAL_INTENTS).toContain(intent);
      }),
    );
  });

  test('counts only in its beginning', () => {
    expect(readSignals(`${'lorem ipsum '.repeat(1_000)}\nWe want to cancel our contract`).intents).toEqual([]);
  });

  // A pattern that ran away on one of these would not come back before the test's limit.
  test.each(['we ', 'cancel ', '<a <', '> ', 'On 1 ', '&#', '"', "n't", '\n', 'From: a\n', '{', '```', 'a.', '😀', 'not ', '-- ', ' \t', 'confidential '])(
    'is read in one pass, also a megabyte of %j',
    (piece) => {
      expect(readSignals(piece.repeat(1_000_000 / piece.length)).language).toMatch(/^[a-z]{2}$/);
    },
  );
});
