import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';

import { DAY_MS, MINUTE_MS, SECOND_MS } from '../../domain/duration.ts';
import { fingerprintWords, groupTicket, type Fingerprint } from '../../domain/incident.ts';
import { makeRandom, type Random } from '../../simulation/random.ts';
import { readLabelledFile } from '../../training/labelled-file.ts';
import { tellingWords } from '../../training/telling-words.ts';
import { PROBLEMS, tellOf, type Problem } from '../support/incident-texts.ts';

const CONFIG = { windowMs: 15 * MINUTE_MS, minTickets: 10, minAccounts: 4, priority: 'high' } as const;
const NOW_MS = Date.UTC(2026, 0, 5, 9);

interface Text {
  text: string;
  category: string;
  isOfProblem: boolean;
}
let others: Text[];
beforeAll(async () => {
  const seen = new Set<string>();
  const examples = await readLabelledFile(join(import.meta.dirname, '..', '..', 'config', 'demo', 'training.jsonl'));
  others = examples
    .filter(({ group }) => group === null || (!seen.has(group) && seen.add(group)))
    .map(({ text, category }) => ({ text, category, isOfProblem: false }));
});

function shuffled<T>(all: readonly T[], random: Random): T[] {
  return all.map((each) => ({ each, at: random() })).sort((a, b) => a.at - b.at).map(({ each }) => each);
}

/** The stream of a quarter of an hour, one ticket after the other. */
function stream(texts: readonly Text[], customers: number, startMs = NOW_MS): Fingerprint[] {
  const recent: Fingerprint[] = [];
  for (const [i, { text, category }] of texts.entries()) {
    const newcomer: Fingerprint = {
      ticketId: `test:${i}`, atMs: startMs + i * 3 * SECOND_MS, customer: `c${i % customers}`, words: fingerprintWords(tellingWords(text)),
      category, language: 'en', incident: null, isDetached: false,
    };
    recent.push(newcomer);
    const found = groupTicket(newcomer, recent, CONFIG);
    for (const each of recent) {
      if (found?.joined.includes(each.ticketId)) each.incident = found.incident;
      if (found?.left.includes(each.ticketId)) each.incident = null;
    }
  }
  return recent;
}

/** 60 of one problem among 200 others, a third of them of the same category; the model mistakes one in five. */
function morning(problem: Problem, seed: number): Text[] {
  const random = makeRandom(seed);
  const mine = Array.from({ length: 60 }, () => ({
    text: tellOf(problem, random), category: random() < 0.8 ? problem.category : 'bug', isOfProblem: true,
  }));
  const strangers = others.filter(({ text }) => !problem.alsoSaid.test(text));
  const same = shuffled(strangers.filter(({ category }) => category === problem.category), random).slice(0, 40);
  const rest = shuffled(strangers.filter(({ category }) => category !== problem.category), random).slice(0, 200 - same.length);
  return shuffled([...mine, ...same, ...rest], random);
}

/** Precision and recall of the largest incident. */
function judge(texts: readonly Text[], marks: readonly Fingerprint[]) {
  const sizes = new Map<string, number>();
  for (const { incident } of marks) if (incident !== null) sizes.set(incident, (sizes.get(incident) ?? 0) + 1);
  const [largest] = [...sizes].sort((a, b) => b[1] - a[1])[0] ?? [''];
  const members = texts.filter((_, i) => marks[i]?.incident === largest);
  const right = members.filter(({ isOfProblem }) => isOfProblem).length;
  const total = texts.filter(({ isOfProblem }) => isOfProblem).length;
  return { precision: members.length === 0 ? 1 : right / members.length, recall: right / total, strays: marks.filter(({ incident }) => incident !== null).length - members.length };
}

describe('many tickets about one problem', () => {
  it.each(PROBLEMS.map((problem) => [problem.category, problem] as const))('are found among others, those of the same category included: %s', (_, problem) => {
    const results = [11, 12, 13].map((seed) => {
      const texts = morning(problem, seed);
      return judge(texts, stream(texts, 90));
    });
    const mean = (of: (result: (typeof results)[number]) => number) => results.reduce((sum, each) => sum + of(each), 0) / results.length;
    expect(mean(({ recall }) => recall)).toBeGreaterThanOrEqual(0.9);
    expect(mean(({ precision }) => precision)).toBeGreaterThanOrEqual(0.93);
  });

  it('are no incident when they are as many as ever', () => {
    const random = makeRandom(5);
    const [problem] = PROBLEMS;
    const usual = Array.from({ length: 240 }, () => ({ text: tellOf(problem!, random), category: problem!.category, isOfProblem: true }));
    const recent = stream(usual.slice(0, 200), 90, NOW_MS - DAY_MS).map((each, i) => ({ ...each, incident: null, atMs: NOW_MS - (200 - i) * 2 * MINUTE_MS }));
    const late = Array.from({ length: 12 }, (_, i): Fingerprint => ({
      ticketId: `late:${i}`, atMs: NOW_MS + i * SECOND_MS, customer: `l${i}`, words: fingerprintWords(tellingWords(tellOf(problem!, random))),
      category: problem!.category, language: 'en', incident: null, isDetached: false,
    }));
    const found = late.map((each, i) => groupTicket(each, [...recent, ...late.slice(0, i + 1)], CONFIG));
    expect(found.filter(Boolean)).toEqual([]);
  });

  it('of one customer alone are no incident', () => {
    const texts = morning(PROBLEMS[0]!, 21).filter(({ isOfProblem }) => isOfProblem);
    const strangers = others.slice(0, 100);
    expect(stream([...strangers, ...texts], 1).filter(({ incident }) => incident !== null)).toEqual([]);
  });

  it('leave out whom a person has detached', () => {
    const texts = morning(PROBLEMS[0]!, 22);
    const marks = stream(texts, 90);
    const member = marks.find(({ incident }) => incident !== null)!;
    const detached = marks.map((each) => (each === member ? { ...each, incident: null, isDetached: true } : each));
    const last = detached.at(-1)!;
    expect(groupTicket(last, detached, CONFIG)?.joined ?? []).not.toContain(member.ticketId);
  });

  it('give the same groups for the same stream', () => {
    const texts = morning(PROBLEMS[1]!, 23);
    expect(stream(texts, 90)).toEqual(stream(texts, 90));
  });

  it('keep nothing that a person could read', () => {
    expect(fingerprintWords(['ruth', 'müller', 'iban'])).toEqual(fingerprintWords(['iban', 'müller', 'ruth']));
    expect(fingerprintWords(['ruth']).every((word) => Number.isInteger(word) && word >= 0 && word <= 0xffffffff)).toBe(true);
  });
});
