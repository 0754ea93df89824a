import { describe, expect, it } from 'vitest';

import { HOUR_MS } from '../../domain/duration.ts';
import { modelAgeMs, modelAlerts, noticeOfAlert, type ModelFacts } from '../../domain/model-health.ts';
import { messageOf } from '../../domain/notify.ts';

const NOW = 100 * HOUR_MS;
const answers = (n: number, category: string, confidence: number) => Array.from({ length: n }, () => ({ category, confidence }));
const usual = { tickets: 400, meanConfidence: 0.9, byCategory: [{ category: 'billing', tickets: 200, right: 190, answered: 200 }, { category: 'bug', tickets: 200, right: 190, answered: 200 }] };
const facts = (given: Partial<ModelFacts> = {}): ModelFacts => ({ reigningSinceMs: NOW - HOUR_MS, lastRunEndedAtMs: null, usual, recent: [...answers(150, 'billing', 0.9), ...answers(150, 'bug', 0.88)], audited: { judged: 0, right: 0 }, ...given });
const codes = (given: Partial<ModelFacts>) => modelAlerts(facts(given), NOW).map(({ code }) => code);

describe('a model in service', () => {
  it('is fine while it is trained nightly and sees what it was measured on', () => expect(codes({})).toEqual([]));

  it('is overdue 26 hours after the last run, whatever came of that', () => {
    expect(codes({ reigningSinceMs: 0, lastRunEndedAtMs: NOW - 25 * HOUR_MS })).toEqual([]);
    expect(codes({ reigningSinceMs: 0, lastRunEndedAtMs: NOW - 27 * HOUR_MS })).toEqual(['retrain-overdue']);
    expect(codes({ reigningSinceMs: NOW - 30 * HOUR_MS })).toEqual(['retrain-overdue']);
    expect(modelAgeMs({ reigningSinceMs: NOW + 5, lastRunEndedAtMs: null }, NOW)).toBe(0);
  });

  it('drifts when it grows unsure, or sees other categories', () => {
    expect(codes({ recent: [...answers(150, 'billing', 0.75), ...answers(150, 'bug', 0.75)] })).toEqual(['confidence-drift']);
    expect(codes({ recent: [...answers(280, 'billing', 0.9), ...answers(20, 'bug', 0.9)] })).toEqual(['mix-drift']);
    expect(codes({ recent: [...answers(200, 'billing', 0.9), ...answers(200, 'outer_space', 0.9)] })).toEqual(['mix-drift']);
  });

  it('is not precise enough when the audit sample says so with certainty', () => {
    expect(codes({ audited: { judged: 40, right: 30 } })).toEqual(['low-precision']);
    expect(codes({ audited: { judged: 40, right: 37 } })).toEqual([]);
    expect(codes({ audited: { judged: 10, right: 1 } })).toEqual([]);
  });

  it('is told with its figures and what to do next, under one key for as long as the trouble lasts', () => {
    const [alert] = modelAlerts(facts({ reigningSinceMs: 0 }), NOW);
    const notice = noticeOfAlert(alert!, NOW);
    expect(notice).toMatchObject({ kind: 'anomaly', key: noticeOfAlert(alert!, NOW).key, isUrgent: false });
    expect(messageOf('m', [notice]).subject).toMatch(/^Anomaly: No retrain run has ended for 100 hours. Next: .*waybill model retrain/);
  });

  it('is not said to drift on a handful of tickets, or when it was never measured', () => {
    expect(codes({ recent: answers(50, 'bug', 0.1) })).toEqual([]);
    expect(codes({ usual: null, recent: answers(500, 'bug', 0.1) })).toEqual([]);
  });
});
