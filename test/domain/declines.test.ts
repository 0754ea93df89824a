import { describe, expect, it } from 'vitest';

import { declineRates } from '../../domain/declines.ts';

describe('Decline rates', () => {
  it('are declined of given, with the reasons, the highest first', () => {
    expect(declineRates([
      { agent: 'ana', declined: null, count: 10 }, { agent: 'bo', declined: 'busy', count: 1 }, { agent: 'bo', declined: null, count: 4 }, { agent: 'bo', declined: 'no_skill', count: 1 },
    ])).toEqual([
      { agent: 'bo', given: 4, declined: 2, rate: 0.5, reasons: { busy: 1, no_skill: 1 } },
      { agent: 'ana', given: 10, declined: 0, rate: 0, reasons: {} },
    ]);
  });

  it('are never above one, and absent for whoever was given nothing', () => {
    expect(declineRates([{ agent: 'ana', declined: 'busy', count: 3 }, { agent: 'ana', declined: null, count: 1 }])[0]?.rate).toBe(1);
    expect(declineRates([{ agent: 'ana', declined: 'busy', count: 3 }])[0]?.rate).toBeNull();
  });
});
