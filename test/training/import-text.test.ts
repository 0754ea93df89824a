import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { cleanText, htmlToText, withoutReplies } from '../../training/import/clean-text.ts';
import { dateEvidence, parseSpan, parseTime, unitIn } from '../../training/import/dates.ts';
import { channelFrom, present } from '../../training/import/values.ts';

describe('HTML bodies', () => {
  it('become the text a reader sees', () => {
    expect(htmlToText('<html><head><style>p{color:red}</style></head><body><p>Hello&nbsp;&amp; hi</p><div>caf&eacute;<br>&#8364; &#x20AC;</div><script>x()</script></body></html>')).toBe('Hello & hi\ncafé\n€ €');
  });

  it('lose the quoted mail', () => expect(htmlToText('<div>New words</div><blockquote><p>old words</p></blockquote>')).toBe('New words'));

  it('leave text with angle brackets alone', () => {
    expect(htmlToText('if a < b and c > d: List<String>')).toBe('if a < b and c > d: List<String>');
  });

  it('are read in time that grows with their length only', () => {
    expect(htmlToText(`<p>${'<'.repeat(20_000)}${'<a '.repeat(5_000)}`).length).toBeGreaterThan(0);
  });
});

describe('reply chains', () => {
  it.each([
    ['Still broken.\n\nOn Mon, 2 Mar 2026 at 10:00, Ann <ann@example.com> wrote:\n> hi', 'Still broken.'],
    ['Still broken.\n\nOn Mon, 2 Mar 2026 at 10:00, Ann Example\n<ann@example.com> wrote:\n> hi', 'Still broken.'],
    ['Geht nicht.\n\nAm 02.03.2026 um 10:00 schrieb Ann:\nalt', 'Geht nicht.'],
    ['See below\n-----Original Message-----\nFrom: x', 'See below'],
    ['Yes\n\nFrom: Ann\nSent: Monday\nTo: Bob\nSubject: x\n\nold', 'Yes'],
    ['Please call me\n-- \nAnn\nAcme', 'Please call me'],
    ['Thanks\nSent from my iPhone', 'Thanks'],
    ['> quoted\nanswer', 'answer'],
  ])('are cut where the new message ends: %j', (body, text) => expect(withoutReplies(body)).toBe(text));

  it.each([
    ['The export fails.\n\nKind regards,\nGrace Quinn\nHead of Sales\nFoxglove Cosmetics', 'The export fails.'],
    ['Der Export hängt.\nMit freundlichen Grüßen\n\nJörg Müller\nTel. +49 30 1234\nwww.acme.example', 'Der Export hängt.'],
    ['Le connecteur tombe.\nBien à vous\nPascal Perrot', 'Le connecteur tombe.'],
    ['It works.\nThanks\nbut now the invoice is wrong', 'It works.\nThanks\nbut now the invoice is wrong'],
    ['Thanks\nAnn', 'Thanks\nAnn'],
  ])('lose the name under the closing, and nothing that was said: %j', (body, text) => expect(cleanText(body)).toBe(text));

  it('stay when there is nothing else', () => {
    expect(withoutReplies('> only a quotation')).toBe('> only a quotation');
    expect(cleanText('On Monday I wrote:\nand nobody answered')).toBe('On Monday I wrote:\nand nobody answered');
  });
});

describe('times', () => {
  it('are read back from ISO to the millisecond', () => {
    fc.assert(fc.property(fc.date({ min: new Date('1970-01-01'), max: new Date('2199-12-31'), noInvalidDate: true }), (date) => {
      expect(parseTime(date.toISOString(), 'mdy')).toBe(date.getTime());
    }));
  });

  it('are read back from day-first and month-first writing', () => {
    fc.assert(fc.property(fc.date({ min: new Date('1970-01-01'), max: new Date('2199-12-31'), noInvalidDate: true }), (date) => {
      const [d, m, y] = [date.getUTCDate(), date.getUTCMonth() + 1, date.getUTCFullYear()];
      const midnightMs = Date.UTC(y, m - 1, d);
      expect(parseTime(`${d}/${m}/${y}`, 'dmy')).toBe(midnightMs);
      expect(parseTime(`${m}/${d}/${y}`, 'mdy')).toBe(midnightMs);
      expect(dateEvidence(`${d}/${m}/${y}`)).toBe(d > 12 ? 'dmy' : d === m ? 'unambiguous' : 'either');
    }));
  });

  it.each(['31/2/2026', '2026-13-01', '2026-02-30', '12:30', '2026-01-01 25:00', '2026-01-01 13:00 PM', 'soon', '20260301', '1/2-2026'])('are none: %s', (text) => {
    expect(parseTime(text, 'dmy')).toBeNull();
    expect(dateEvidence(text)).toBe('none');
  });
});

describe('durations', () => {
  it('need a unit, in the cell or in the name of the column', () => {
    expect(unitIn('First reply time (min)')).toBe(60_000);
    expect(unitIn('resolutionTimeHours')).toBe(3_600_000);
    expect(unitIn('reply_time_in_minutes')).toBe(60_000);
    expect(unitIn('Resolution time')).toBeNull();
    expect(parseSpan('5', null)).toBeNull();
    expect(parseSpan('1.5', 3_600_000)).toBe(5_400_000);
    expect(parseSpan('26:15', null)).toBe(94_500_000);
    expect(parseSpan('-2 h', null)).toBe(-7_200_000);
  });
});

describe('words', () => {
  it('are missing, or themselves without surrounding spaces', () => {
    expect([' ? ', 'NULL', '—', undefined].map(present)).toEqual([null, null, null, null]);
    expect(present(' Opened by  8 ')).toBe('Opened by  8');
  });

  it('stand for channels where they are known', () => {
    expect(['Phone', 'Self service', 'E-mail', 'WhatsApp', 'IVR', 'Pigeon'].map(channelFrom)).toEqual(['phone', 'web', 'email', 'chat', 'phone', null]);
  });
});
