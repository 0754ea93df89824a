import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PRIORITIES, SENTIMENTS } from '../../domain/ticket.ts';
import { readSignals } from '../../training/signals.ts';

describe('language', () => {
  test.each([
    ['en', 'Our sync is stuck and we do not know why'],
    ['de', 'Wir können uns nicht mehr anmelden, bitte um Hilfe'],
    ['fr', "Nous n'arrivons plus à nous connecter depuis hier"],
    ['es', '¿Cómo puedo cambiar el propietario de los contactos?'],
    ['pt', 'Não recebemos mais webhooks desde ontem, nada mudou'],
    ['en', 'E4412'],
    ['en', ''],
  ])('is %s for "%s"', (language, text) => {
    expect(readSignals(text).language).toBe(language);
  });
});

describe('urgency', () => {
  test.each([
    ['urgent', 'This is urgent!'],
    ['urgent', 'Bitte dringend prüfen'],
    ['low', 'This is not urgent.'],
    ['low', 'Es ist nicht eilig'],
    ['high', 'We are blocked'],
    ['high', 'Not urgent as such, but we need it today'],
    ['normal', 'The invoice lists too many seats'],
  ])('is %s for "%s"', (urgency, text) => {
    expect(readSignals(text).urgency).toBe(urgency);
  });
});

describe('intents', () => {
  test.each([
    [['cancellation'], 'We want to cancel our subscription'],
    [['cancellation'], 'hiermit kündigen wir den Vertrag'],
    [['cancellation'], 'nous souhaitons résilier notre abonnement'],
    [['cancellation'], 'queremos cancelar nuestra suscripción'],
    [[], 'How do I cancel a scheduled export?'],
    [[], 'The cancel button does nothing'],
    [[], 'We do not want to cancel, only to understand the bill'],
    [['human_request'], 'I do not want a bot, let me talk to a person'],
    [['outage'], 'Everything is down, 503 everywhere'],
    [[], 'It is not an outage'],
    [['refund'], 'Please refund the second payment'],
    [['security'], 'We saw an unauthorized login'],
    [['cancellation', 'refund'], 'We cancel and want our money back. Please cancel the contract.'],
  ])('are %j for "%s"', (intents, text) => {
    expect(readSignals(text).intents).toEqual(intents);
  });
});

describe('sentiment', () => {
  test.each([
    ['negative', 'This is unacceptable'],
    ['negative', 'We are not happy'],
    ['positive', 'Great, that is perfect'],
    ['neutral', 'The report has four columns'],
  ])('is %s for "%s"', (sentiment, text) => {
    expect(readSignals(text).sentiment).toBe(sentiment);
  });
});

test('any text gives known codes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
      const signals = readSignals(text);
      expect(PRIORITIES).toContain(signals.urgency);
      expect(SENTIMENTS).toContain(signals.sentiment);
      expect(signals.language).toMatch(/^[a-z]{2}$/);
    }),
  );
});
