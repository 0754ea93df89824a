/** The part of the routing-logic document about who gets which ticket, and when it goes to somebody else. */
import type { QueueOrder, RoutingConfig, TeamConfig } from '../domain/config.ts';
import { formatDuration } from '../domain/duration.ts';
import { heading, list, paragraph, plain, table, type Block } from './document.ts';

const ORDERS = {
  priority: 'the higher priority first, then what is due first',
  sla: 'what is due first',
  fifo: 'the oldest first',
  aged: 'the oldest first, each priority counting as one waiting limit',
} as const satisfies Record<QueueOrder, string>;
const OFFLINE = {
  keep: 'the tickets stay with them',
  requeue_unreplied: 'what the customer waits for goes back to the queue',
  requeue_all: 'everything goes back to the queue',
  on_customer_reply: 'a ticket goes back to the queue when the customer writes',
  delegate: 'open tickets go back to the queue, their delegate first',
} as const satisfies Record<TeamConfig['onOffline'], string>;

export function placementSection(config: RoutingConfig): Block[] {
  const { teams, placement } = config;
  return [
    heading(2, 'Who gets which ticket, and when somebody else does'),
    paragraph('A ticket goes only to somebody of the team who speaks the language, has every required skill, is at work and has room. Among those the points decide: skill, room, rest, and knowing the customer; VIPs and enterprise customers go to the most senior first.'),
    list(placementRules(placement)),
    table(['Team', 'Order of the queue', 'Before other queues', 'Insisted on at first', 'In the end', 'When somebody goes'], Object.entries(teams).map(([id, team]) => [
      `\`${id}\``,
      ORDERS[team.order],
      `${team.queueRank} (lower first)`,
      relaxWords(team),
      team.supervisor === null ? '–' : `${plain(teams[team.supervisor.team]?.name ?? team.supervisor.team)} after ${formatDuration(team.supervisor.afterMs)}, with an alert`,
      OFFLINE[team.onOffline],
    ])),
    ...awayBlocks(config),
  ];
}

function placementRules({ statuses, rate, ramp, minProficiency, importance, ...rules }: RoutingConfig['placement']): string[] {
  const own = Object.entries(statuses).map(([status, { accepts }]) => `\`${status}\` takes ${accepts.join(', ') || 'nothing'}`);
  const least = Object.entries(minProficiency).map(([skill, level]) => `${skill} ${level}`);
  const weighed = Object.entries(importance).map(([skill, weight]) => `${skill} ${weight}`);
  return [
    rate === null ? 'There is no limit to how fast one person is given tickets.' : `Nobody is given more than ${rate.tickets} tickets in ${formatDuration(rate.perMs)}; by hand is always possible.`,
    ...(ramp === null ? [] : [`In the first ${formatDuration(ramp.forMs)} after coming online or on shift: no more than ${ramp.tickets} in ${formatDuration(ramp.perMs)}.`]),
    `Whoever declines a ticket for now, or does not react to it, is not asked again for ${formatDuration(rules.excludeForMs)}.`,
    `Whoever goes offline keeps the tickets for ${formatDuration(rules.offlineGraceMs)}; a client that is silent for ${formatDuration(rules.heartbeatMs)} counts as gone.`,
    `The person of a customer’s last ticket counts as knowing them for ${formatDuration(rules.affinityMs)}.`,
    rules.scheduleSetsStatus ? 'Shifts bring people online and offline who say nothing themselves.' : 'People say themselves when they are online; being on shift is not enough.',
    ...(own.length > 0 ? [`Own statuses: ${own.join('; ')}.`] : []),
    ...(least.length > 0 ? [`A required skill counts from this proficiency (otherwise 1): ${least.join(', ')}.`] : []),
    ...(weighed.length > 0 ? [`Importance of optional skills (otherwise medium): ${weighed.join(', ')}.`] : []),
  ];
}

function relaxWords({ relax }: TeamConfig): string {
  if (relax === null) return '–';
  const parts = [['who knows the ticket', relax.preferredMs], ['optional skills of low importance', relax.lowMs], ['of medium', relax.mediumMs], ['of high', relax.highMs]] as const;
  return parts.filter(([, forMs]) => forMs > 0).map(([what, forMs]) => `${what}, for ${formatDuration(forMs)}`).join('<br>') || '–';
}

function awayBlocks({ agents }: RoutingConfig): Block[] {
  const notes = Object.values(agents).flatMap(({ name, delegate, timeOff }) => [
    ...(delegate === null ? [] : [`${plain(name)}: ${plain(agents[delegate]?.name ?? delegate)} stands in.`]),
    ...timeOff.map(({ from, to }) => `${plain(name)}: off from ${from} to ${to}.`),
  ]);
  return notes.length > 0 ? [list(notes)] : [];
}
