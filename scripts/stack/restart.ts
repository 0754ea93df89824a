import { runChild, type ChildPlan, type RunningChild } from './children.ts';

/**
 * Like `runChild`, and starts a server that dies again on the same ports: an outage heals without hands. A throw-away server stays
 * dead, since its data went with it.
 */
export async function runChildForGood(plan: ChildPlan): Promise<RunningChild> {
  let stopping = false;
  let present: Promise<RunningChild>;
  const start = (wishedPorts: ChildPlan['wishedPorts']): Promise<RunningChild> =>
    runChild({
      ...plan,
      wishedPorts,
      onUnexpectedEnd: (message) => {
        if (stopping || plan.throwAway) return plan.onUnexpectedEnd(message);
        plan.onUnexpectedEnd(`${message}; starting it again`);
        present = start(first.ports);
        present.catch((error: unknown) => plan.onUnexpectedEnd(String(error)));
      },
    });
  present = start(plan.wishedPorts);
  const first = await present;
  return {
    ...first,
    stop: async () => {
      stopping = true;
      const child = await present.catch(() => null);
      await child?.stop();
    },
  };
}
