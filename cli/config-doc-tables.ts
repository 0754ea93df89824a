/** The parts of the routing-logic document about promises, teams, people and hours. */
import { WEEKDAYS, type Calendar } from '../domain/calendar.ts';
import type { AgentConfig, RoutingConfig } from '../domain/config.ts';
import { formatDuration } from '../domain/duration.ts';
import { LEVELS, PRIORITIES, TIERS } from '../domain/ticket.ts';
import { heading, list, paragraph, plain, table, type Block } from './document.ts';

type Policy = RoutingConfig['slaPolicies'][number];

const CLOCKS = [
  ['first_reply', 'First answer'],
  ['next_reply', 'Every later answer'],
  ['resolution', 'Solved'],
  ['ownership', 'One team’s stay'],
] as const;
const PAUSES = {
  requester_wait: 'stands still while the customer is asked',
  agent_work: 'stands still while the customer is asked or the ticket is on hold',
  total: 'never stands still',
} as const satisfies Record<Policy['resolutionPauses'], string>;
const REOPENS = { resume: 'goes on where it stood', restart: 'starts again', ignore: 'does not start again' } as const satisfies Record<Policy['onReopen'], string>;
const STEPS = { rerank: 'it moves up its queue', escalate: 'it goes one level up', page: 'the team’s manager is called' } as const;
const MODES = {
  balanced: 'whoever has most room, skill and rest',
  round_robin: 'in turn',
  best_skill: 'the best skilled',
} as const satisfies Record<RoutingConfig['teams'][string]['mode'], string>;

export function slaSection({ slaPolicies, calendars }: RoutingConfig): Block[] {
  return [
    heading(2, 'What customers are promised'),
    paragraph('Each account tier has one policy.'),
    ...slaPolicies.flatMap((policy, i) => policyBlocks(policy, tiersOf(slaPolicies, i), calendars[policy.calendar])),
  ];
}

/** The tiers that are left for a policy by those above it. */
function tiersOf(policies: readonly Policy[], at: number): string[] {
  const taken = new Set(policies.slice(0, at).flatMap(({ tiers }) => tiers ?? TIERS));
  return (policies[at]?.tiers ?? TIERS).filter((tier) => !taken.has(tier));
}

function policyBlocks(policy: Policy, tiers: readonly string[], calendar: Calendar | undefined): Block[] {
  const rows = CLOCKS.flatMap(([clock, words]) => {
    const targets = policy.targets[clock];
    return targets ? [[words, ...PRIORITIES.map((priority) => formatDuration(targets[priority]))]] : [];
  });
  const ladder = policy.ladder.map(({ atPercent, do: step }) => `at ${atPercent} % ${STEPS[step]}`);
  return [
    heading(3, `Policy ${policy.id}, for tier ${tiers.join(', ')}`),
    table(['', ...PRIORITIES], rows),
    list([
      `Counted in the hours of \`${policy.calendar}\`${calendar ? ` (${plain(hoursWords(calendar))})` : ''}.`,
      `The time to solve ${PAUSES[policy.resolutionPauses]}; after a reopening it ${REOPENS[policy.onReopen]}. A team’s stay ${PAUSES[policy.ownershipPauses]}.`,
      `Warnings at ${policy.warnAtPercent.join(', ')} % of the time; ${ladder.join(', ') || 'nothing else happens'}.`,
    ]),
  ];
}

export function teamsSection({ teams, agents }: RoutingConfig): Block[] {
  const ordered = Object.entries(teams).sort(([, a], [, b]) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level));
  return [
    heading(2, 'Teams'),
    table(['Team', 'Level', 'Hours', 'People', 'Who gets the next ticket', 'Must react within', 'Waits at most', 'Helped by'], ordered.map(([id, team]) => [
      `**${plain(team.name)}** \`${id}\`${team.triage ? '<br>triage: takes what nobody can classify' : ''}`,
      team.level,
      `\`${team.calendar}\``,
      String(Object.values(agents).filter((agent) => agent.teams.includes(id)).length),
      MODES[team.mode],
      team.acknowledgeMs === null ? 'no limit' : formatDuration(team.acknowledgeMs),
      `${formatDuration(team.starvationMs)}, then one priority up`,
      team.overflow.map(({ team: helper, afterMs }) => `${plain(teams[helper]?.name ?? helper)} after ${formatDuration(afterMs)}`).join('<br>') || '–',
    ])),
  ];
}

export function peopleSection({ agents, skills, teams }: RoutingConfig): Block[] {
  const people = Object.entries(agents);
  const skillsOf = (agent: AgentConfig) => Object.entries(agent.skills).sort(([, a], [, b]) => b - a).map(([skill, level]) => `${skill} ${level}`).join(', ');
  const capsOf = ({ caps }: AgentConfig) => [caps.total === null ? '' : `${caps.total} in all`, ...Object.entries(caps.channels).map(([channel, cap]) => `${cap} ${channel}`)].filter(Boolean).join(', ') || '–';
  return [
    heading(2, 'People and skills'),
    table(['Person', 'Teams', 'Skills, 1 to 10', 'Languages', 'Shift', 'Seniority', 'Own caps'], people.map(([id, agent]) => [
      `**${plain(agent.name)}** \`${id}\``,
      agent.teams.map((team) => plain(teams[team]?.name ?? team)).join(', ') || '–',
      skillsOf(agent) || '–',
      agent.languages.join(', '),
      `\`${agent.shift}\``,
      agent.seniority,
      capsOf(agent),
    ])),
    heading(3, 'Skills'),
    table(['Skill', 'Means', 'People', 'Best'], Object.entries(skills).map(([skill, about]) => {
      const holders = people.filter(([, agent]) => Object.hasOwn(agent.skills, skill)).sort(([, a], [, b]) => (b.skills[skill] ?? 0) - (a.skills[skill] ?? 0));
      const number = holders.length === 1 ? '**1: nobody can stand in**' : String(holders.length);
      return [`\`${skill}\``, plain(about), number, holders.slice(0, 3).map(([, { name }]) => plain(name)).join(', ') || '–'];
    })),
  ];
}

export function hoursSection({ calendars }: RoutingConfig): Block[] {
  return [
    heading(2, 'Hours'),
    table(['Calendar', 'Zone', 'Open', 'Closed on'], Object.entries(calendars).map(([id, calendar]) => [
      `\`${id}\``,
      calendar.zone,
      hoursWords(calendar),
      calendar.holidays.map(({ date, name }) => `${date} ${plain(name)}`).join('<br>') || '–',
    ])),
  ];
}

/** Days with equal hours stand together: `mon to fri 09:00–17:30`. */
function hoursWords({ week }: Calendar): string {
  const days = [...WEEKDAYS.slice(1), ...WEEKDAYS.slice(0, 1)].map((day) => ({ day, hours: week[day].map(([from, to]) => `${clock(from)}–${clock(to)}`).join(', ') }));
  const runs: { first: string; last: string; hours: string }[] = [];
  for (const { day, hours } of days) {
    const run = runs.at(-1);
    if (run?.hours === hours) run.last = day;
    else runs.push({ first: day, last: day, hours });
  }
  if (runs.length === 1 && runs[0]?.hours === '00:00–24:00') return 'always';
  return runs.filter(({ hours }) => hours !== '').map(({ first, last, hours }) => `${first === last ? first : `${first} to ${last}`} ${hours}`).join('; ');
}

function clock(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
}
