import { readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseRoutingConfig } from '../../config/load.ts';

const yaml = readFileSync(new URL('../../config/routing.yaml', import.meta.url), 'utf8');

/** The shipped file with one thing changed. */
function edited(...edits: [find: string, replacement: string][]): string {
  return edits.reduce((text, [find, replacement]) => {
    expect(text).toContain(find);
    return text.replace(find, replacement);
  }, yaml);
}

function problemsOf(text: string) {
  const loaded = parseRoutingConfig(text);
  return loaded.ok ? loaded.warnings : loaded.problems;
}

/** Line and column of the first place where `needle` stands. */
function placeOf(text: string, needle: string): { line: number; column: number } {
  const before = text.slice(0, text.indexOf(needle)).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}

describe('the shipped file', () => {
  it('has no error and no warning, and its version is the start of its SHA-256', () => {
    const loaded = parseRoutingConfig(yaml);
    expect(loaded).toMatchObject({ ok: true, warnings: [], version: createHash('sha256').update(yaml).digest('hex').slice(0, 12) });
  });

  it('comes out in milliseconds, minutes and full records', () => {
    const loaded = parseRoutingConfig(yaml);
    if (!loaded.ok) throw new Error('valid');
    expect(loaded.config.teams['triage']).toMatchObject({ acknowledgeMs: 60_000, starvationMs: 180_000, mode: 'balanced', overflow: [{ team: 'frontline', afterMs: 90_000 }] });
    expect(loaded.config.calendars['berlin-office']).toMatchObject({ id: 'berlin-office', week: { mon: [[540, 1050]], fri: [[540, 780], [840, 990]], sat: [] } });
    expect(loaded.config.lifecycle).toEqual({ reopenWindowMs: 120_000, escalateAfterReopens: 2, reclassifyAfterMs: 60_000 });
    expect(loaded.config.slaPolicies.at(-1)).toMatchObject({ tiers: null, onReopen: 'resume', warnAtPercent: [50, 75, 90] });
    expect(loaded.config.rules[0]).toEqual({
      id: 'security-report', why: expect.any(String) as unknown, source: 'Incident review, March 2026', reviewBy: null,
      when: { intents: ['security'] }, set: { priorityAtLeast: 'urgent' },
    });
  });
});

describe('a problem', () => {
  it.each<[what: string, find: string, replacement: string, at: string, message: string]>([
    ['a bad duration', 'reopenWindow: 2m', 'reopenWindow: 2 min', '2 min', '"2 min" is not a duration above zero; write e.g. 90s, 15m, 4h, 2d or 1h 30m'],
    ['a duration without its unit', 'reopenWindow: 2m', 'reopenWindow: 120', '120', 'a duration with its unit, e.g. 90s, 15m, 4h, 2d or 1h 30m'],
    ['bad opening hours', 'mon-fri: 09:30-18:00', 'mon-fri: 9-18', '9-18', '"9-18" are no opening hours; write 09:00-17:30, 09:00-12:00, 13:00-17:00, 22:00-06:00 or 24h'],
    ['a bad day', 'mon-fri: 09:30-18:00', 'mo-fr: 09:30-18:00', 'mo-fr', '"mo-fr" cannot stand here: a day such as sat, or a span of days such as mon-fri'],
    ['an unknown time zone', 'zone: Asia/Kolkata', 'zone: Asia/Bengaluru', 'Asia/Bengaluru', 'not a time zone; use an IANA name such as Europe/Berlin'],
    ['a day no month has', '"08-15"', '"02-30"', '"02-30"', 'a date: YYYY-MM-DD once, MM-DD every year'],
    ['an unknown key', 'reopenWindow: 2m', 'reopenWindow: 2m, reopenWindw: 3m', 'reopenWindw', 'unknown key "reopenWindw"; did you mean "reopenWindow"?'],
    ['an unknown key deep in a list', 'set: { level: L2 }', 'set: { level: L2, prioritty: high }', 'prioritty', 'unknown key "prioritty"; did you mean "priority"?'],
    ['an unknown level', '      L1: { team: technical, requiredSkills: [sso] }', '      L1: { team: technical, requiredSkills: [sso] }\n      L4: { team: technical }', 'L4', 'unknown key "L4"; did you mean "L1"?'],
    ['an unknown choice', 'mode: round_robin, starvation: 10m', 'mode: roundrobin, starvation: 10m', 'roundrobin', '"roundrobin" cannot be mode; did you mean "round_robin"?'],
    ['a skill beyond 10', 'connector_code: 9', 'connector_code: 11', '11,', 'Too big: expected number to be <=10'],
    ['a text where a list belongs', 'teams: [eng-platform], skills: { platform_code: 9', 'teams: eng-platform, skills: { platform_code: 9', 'eng-platform, skills: { platform_code: 9', 'teams must be a list such as [a, b]'],
    ['an unknown team', 'L1: { team: accounts, requiredSkills: [billing]', 'L1: { team: acounts, requiredSkills: [billing]', 'acounts', 'unknown team "acounts"; did you mean "accounts"?'],
    ['an unknown agent skill', 'skills: { connector_code: 9', 'skills: { conector_code: 9', 'conector_code', 'unknown skill "conector_code"; did you mean "connector_code"?'],
    ['an unknown shift', 'languages: [en], shift: bengaluru-office', 'languages: [en], shift: mars', 'mars', 'unknown calendar "mars"; there is always,'],
    ['an unknown category', 'when: { category: [how_to]', 'when: { category: [howto]', 'howto', 'unknown category "howto"; did you mean "how_to"?'],
    ['an unknown subcategory', 'set: { category: contract_renewal, subcategory: cancel }', 'set: { category: contract_renewal, subcategory: cancle }', 'cancle', 'unknown subcategory "cancle"; did you mean "cancel"?'],
    ['an unknown language', 'languages: [en, de], shift: emea-sun-thu', 'languages: [en, nl], shift: emea-sun-thu', 'nl]', 'unknown language "nl"; there is en, de, fr, es, pt'],
  ])('%s is reported where it stands', (_, find, replacement, at, message) => {
    const text = edited([find, replacement]);
    expect(problemsOf(text)).toEqual([expect.objectContaining({ ...placeOf(text, at), message: expect.stringContaining(message) as unknown, severity: 'error' })]);
  });

  it('with a missing key is reported at the block that lacks it', () => {
    const text = edited([', starvation: 10m, acknowledge: null }\n  eng-data', ', acknowledge: null }\n  eng-data']);
    expect(problemsOf(text)).toEqual([{ path: 'teams.eng-platform.starvation', ...placeOf(text, 'eng-platform: {'), message: expect.stringContaining('starvation') as unknown, severity: 'error' }]);
  });

  it('that YAML only warns of does not make the file unusable', () => {
    const text = edited(['why: The first customer', 'why: !sometag The first customer']);
    expect(parseRoutingConfig(text)).toMatchObject({ ok: true, warnings: [{ ...placeOf(text, '!sometag'), severity: 'warning' }] });
  });

  it('with YAML itself is reported alone, since the rest cannot be trusted', () => {
    const text = edited(['languages: [en, de, fr, es, pt]', 'languages: [en, de, fr'], ['shift: always', 'shift: nowhere']);
    const problems = problemsOf(text);
    expect(problems.length).toBeGreaterThan(0);
    for (const { message } of problems) expect(message).toMatch(/^this is no valid YAML: /);
  });

  it('is reported together with all the others, of every kind, in the order of the text', () => {
    const text = edited(
      ['  name: Loomwell\n', '  name: Loomwell\n  name: Again\n'],
      ['automate: 0.75', 'automate: 1.75'],
      ['starvation: 3m', 'starvation: soon'],
      ['reviewBy: "2027-03-31"', 'reviewby: "2027-03-31"'],
      ['set: { team: data-l2 }', 'set: { team: data-l3 }'],
    );
    const problems = problemsOf(text);
    expect(problems.map(({ path }) => path)).toEqual(['', 'thresholds.automate', 'teams.triage.starvation', 'rules[13].reviewby', 'rules[13].set.team']);
    expect(problems.map(({ line, column }) => ({ line, column }))).toEqual(
      ['name: Again', '1.75', 'soon', 'reviewby', 'data-l3'].map((needle) => placeOf(text, needle)),
    );
    expect(problems[0]?.message).toBe('the key "name" is given twice; keep one');
  });

  it('behind an alias is reported where the alias leads', () => {
    const text = edited(['languages: [en], shift: apac-sun-thu }', 'languages: &spoken [en, nl], shift: apac-sun-thu }'], ['languages: [en, es], shift: apac-sun-thu', 'languages: *spoken, shift: apac-sun-thu']);
    expect(problemsOf(text).map(({ path, line, column }) => ({ path, line, column }))).toEqual([
      { path: 'agents.liza.languages[1]', ...placeOf(text, 'nl]') },
      { path: 'agents.ramon.languages[1]', ...placeOf(text, 'nl]') },
    ]);
  });

  it.each(['', '[]', 'x', '&a [*a]', '*nothing', '? [a]\n: b', 'version: 1\nagents: 7', '---\na: 1\n---\nb: 2'])('never throws: %j', (text) => {
    expect(parseRoutingConfig(text).ok).toBe(false);
    for (const { line, column } of problemsOf(text)) expect(Math.min(line, column)).toBeGreaterThan(0);
  });

  it('never throws when any lines of the file are lost or swapped', () => {
    const lines = yaml.split('\n').filter((line) => !line.trimStart().startsWith('#'));
    const index = fc.nat(lines.length - 1);
    fc.assert(
      fc.property(index, index, fc.nat(6), (a, b, lost) => {
        const text = lines.with(a, lines[b]!).toSpliced(b, lost).join('\n');
        const loaded = parseRoutingConfig(text);
        if (loaded.ok) return;
        expect(loaded.problems.length).toBeGreaterThan(0);
        for (const { line } of loaded.problems) expect(line).toBeLessThanOrEqual(lines.length);
      }),
      { numRuns: 40 },
    );
  });
});
