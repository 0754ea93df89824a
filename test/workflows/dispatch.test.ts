import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import type { RoutingConfig } from '../../domain/config.ts';
import { setAgentStatus } from '../../store/agent-status.ts';
import { startDispatchers } from '../../worker/standing-workflows.ts';
import { wakeSignal } from '../../workflows/dispatch.ts';
import { dispatchWorkflowId } from '../../workflows/names.ts';
import { startDesk, type Desk } from '../support/desk.ts';
import { TEST_ORGANISATION } from '../support/organisation.ts';
import { NO_TIME_SKIPPING, startSkippingDesk, type SkippingDesk } from '../support/skipping-desk.ts';
import { waitFor } from '../support/wait-for.ts';

const WIDEN_AFTER_MS = 1_500;
const { teams } = TEST_ORGANISATION;
/** Bugs that Paul cannot take are offered to Tess after a while. */
const ORGANISATION: RoutingConfig = {
  ...TEST_ORGANISATION,
  teams: { ...teams, 'product-l1': { ...teams['product-l1']!, overflow: [{ team: 'triage', afterMs: WIDEN_AFTER_MS }] } },
};
const BUG = { subject: 'Crash', text: 'The page crashes with an error when saving, looks like a bug.' };

describe('the dispatch of a team', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await startDesk({ config: ORGANISATION });
    await desk.startWorker();
  });
  beforeEach(() => Promise.all(Object.keys(ORGANISATION.agents).map((agent) => say(agent, 'online'))));
  afterAll(() => desk.close());

  const say = (agent: string, status: string) => setAgentStatus(desk.store, agent, status, null, desk.deps.nowMs());
  const dispatcher = (team: string) => desk.client.workflow.getHandle(dispatchWorkflowId(team));
  const opened = async (text: Parameters<Desk['openTicket']>[0] = {}) => {
    const ticketId = await desk.openTicket(text);
    await desk.until(ticketId, ({ team }) => team !== null, 'routed');
    // A query is answered once the workflow task is over, and with it the first match.
    await desk.state(ticketId);
    return ticketId;
  };
  const close = async (ticketId: string) => {
    await desk.signal(ticketId, 'close', { actor: 'ops/olga' });
    await desk.handle(ticketId).result();
  };

  it('a ticket that another one\'s match assigns along the way is told by signal', async () => {
    await say('bill', 'offline');
    const waiting = await opened();
    expect((await desk.state(waiting)).placement).toMatchObject({ state: 'waiting', agent: null });
    await say('bill', 'online');
    const next = await opened();
    const told = await desk.until(waiting, ({ placement }) => placement.agent === 'bill', 'told about bill');
    expect(told.placement.state).toBe('assigned');
    expect((await desk.store.tickets.findOne({ _id: waiting }))?.told).toBe(true);
    const signals = ((await desk.handle(waiting).fetchHistory()).events ?? []).map(({ workflowExecutionSignaledEventAttributes }) => workflowExecutionSignaledEventAttributes?.signalName);
    expect(signals.filter((name) => name === 'assigned')).toHaveLength(1);
    await Promise.all([waiting, next].map(close));
  });

  it('gives the waiting ticket to an agent who comes online, at the wake call', async () => {
    await say('lena', 'offline');
    await startDispatchers(desk.client, ['platform-l2']);
    const ticketId = await opened();
    await desk.signal(ticketId, 'escalate', { actor: 'agent/bill', reason: 'skill_gap' });
    await desk.until(ticketId, ({ level, placement }) => level === 'L2' && placement.state === 'waiting', 'waiting for L2');
    await say('lena', 'online');
    await dispatcher('platform-l2').signal(wakeSignal);
    await desk.until(ticketId, ({ placement }) => placement.agent === 'lena', 'with lena');
    await close(ticketId);
  });

  it('lets the overflow team help once its time has come, and not before', async () => {
    await say('paul', 'offline');
    const ticketId = await opened(BUG);
    expect((await desk.state(ticketId)).team).toBe('product-l1');
    await startDispatchers(desk.client, ['product-l1']);
    const { placement } = await desk.until(ticketId, (state) => state.placement.agent !== null, 'with somebody');
    expect(placement.agent).toBe('tess');
    const assigned = await desk.store.tickets.findOne({ _id: ticketId });
    expect((assigned?.placedAtMs ?? 0) - placement.enteredAtMs).toBeGreaterThanOrEqual(WIDEN_AFTER_MS);
    await close(ticketId);
  });

  it('repeats the news of an assignment that never reached its ticket', async () => {
    const { placement } = desk.deps;
    const { signalAssigned } = placement;
    let lost = 0;
    placement.signalAssigned = () => {
      lost += 1;
      return Promise.reject(new Error('the news is lost on the way'));
    };
    await say('bill', 'offline');
    const waiting = await opened();
    await say('bill', 'online');
    const next = await opened();
    await waitFor(() => Promise.resolve(lost > 0), () => 'the lost news');
    placement.signalAssigned = signalAssigned;
    expect((await desk.state(waiting)).placement.agent).toBe(null);
    expect(await desk.store.tickets.findOne({ _id: waiting })).toMatchObject({ agent: 'bill', told: false });

    await startDispatchers(desk.client, ['billing-l1']);
    await desk.until(waiting, (state) => state.placement.agent === 'bill', 'told about bill');
    await Promise.all([waiting, next].map(close));
  });
});

describe('the dispatch of a quiet team', () => {
  let skipping: SkippingDesk | null;
  beforeAll(async () => {
    skipping = await startSkippingDesk(ORGANISATION);
  });
  afterAll(() => skipping?.close());

  it('continues as new in the course of a night, and still answers its wake call', async ({ skip }) => {
    if (skipping === null) return skip(NO_TIME_SKIPPING);
    const { desk, environment } = skipping;
    const dispatcher = desk.client.workflow.getHandle(dispatchWorkflowId('engineering'));
    await startDispatchers(desk.client, ['engineering']);
    const { runId: firstRun } = await dispatcher.describe();
    await environment.sleep('3 hours');
    expect((await dispatcher.describe()).runId).not.toBe(firstRun);

    await setAgentStatus(desk.store, 'egon', 'offline', null, desk.deps.nowMs());
    const ticketId = await desk.openTicket();
    await desk.until(ticketId, ({ placement }) => placement.agent === 'bill', 'with bill');
    await desk.signal(ticketId, 'hand_off', { actor: 'agent/bill', level: 'engineering', reason: 'bug', impact: 'one_user' });
    await desk.until(ticketId, ({ level, placement }) => level === 'engineering' && placement.state === 'waiting', 'waiting for engineering');
    await setAgentStatus(desk.store, 'egon', 'online', null, desk.deps.nowMs());
    await dispatcher.signal(wakeSignal);
    await desk.until(ticketId, ({ placement }) => placement.agent === 'egon', 'with egon');
  });
});
