import { describe, expect, it } from 'vitest';

import { configChanges, replayDiff } from '../../simulation/replay-diff.ts';
import { rollingModels } from '../../simulation/replay-models.ts';
import { replayHistory } from '../../simulation/replay.ts';
import { KNOWN_BY_DATA, pastConfig, pastTickets } from '../support/history.ts';

const config = pastConfig();
const tickets = pastTickets(300);
const modelFor = rollingModels(tickets, config);
const replay = (changed: typeof config) => replayHistory(tickets, { config: changed, configVersion: 'test', modelFor });
const [rule] = config.rules;

describe('the difference of two replays', () => {
  it('is nothing for the same config', () => {
    expect(replayDiff(replay(config), replay(config))).toEqual({ tickets: 300, teams: [], priorities: [], skills: 0 });
  });

  it('names who moves by which rule, and whether that is right', () => {
    const [without, withRule] = [replay({ ...config, rules: [] }), replay(config)];
    const { teams } = replayDiff(without, withRule);
    expect(teams.length).toBeGreaterThan(0);
    for (const group of teams) expect(group).toMatchObject({ to: 'data-specialists', rules: ['known-connectors'] });
    const names = teams.flatMap(({ accounts }) => accounts.map(({ name }) => name));
    expect(names.every((name) => KNOWN_BY_DATA.includes(name.replaceAll(' ', '-')))).toBe(true);
    const moved = teams.reduce((sum, group) => sum + group.tickets, 0);
    expect(moved).toBe(withRule.tickets.filter(({ decision }, i) => decision.team !== without.tickets[i]!.decision.team).length);
  });

  it('counts priorities and skills apart from teams', () => {
    const urgent = { ...config, rules: [...config.rules, { ...rule!, id: 'all', when: {}, set: { priorityAtLeast: 'urgent' as const, requiredSkills: ['x'] } }] };
    const diff = replayDiff(replay(config), replay(urgent));
    expect(diff.teams).toEqual([]);
    expect(diff.priorities.every(({ to }) => to === 'urgent')).toBe(true);
    expect(diff.skills).toBeGreaterThan(0);
  });
});

describe('the difference of two files', () => {
  it('goes down to the single value, and by id in lists', () => {
    const changed = { ...config, thresholds: { ...config.thresholds, automate: 0.9 }, rules: [{ ...rule!, id: 'first' }, { ...rule!, why: 'Because.' }] };
    expect(configChanges(config, changed)).toEqual([
      { path: 'rules.known-connectors.why', kind: 'changed', from: 'Only they know it.', to: 'Because.' },
      { path: 'rules.first', kind: 'added', to: { ...rule!, id: 'first' } },
      { path: 'thresholds.automate', kind: 'changed', from: 0.5, to: 0.9 },
    ]);
    expect(configChanges(changed, config)).toContainEqual({ path: 'rules.first', kind: 'removed', from: { ...rule!, id: 'first' } });
    expect(configChanges(config, config)).toEqual([]);
  });

  it('tells that rules changed places, since the first match wins', () => {
    const two = { ...config, rules: [rule!, { ...rule!, id: 'second' }] };
    const moves = configChanges(two, { ...two, rules: two.rules.toReversed() });
    expect(moves).toEqual([{ path: 'rules.known-connectors', kind: 'moved', from: 1, to: 2 }, { path: 'rules.second', kind: 'moved', from: 2, to: 1 }]);
  });

  it('tells removing the last rule from having none', () => {
    expect(configChanges(config, { ...config, rules: [] })).toMatchObject([{ kind: 'changed', path: 'rules' }]);
  });
});
