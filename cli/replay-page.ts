/** The answer of `waybill replay` as a page to send around. */
import type { RoutingConfig } from '../domain/config.ts';
import type { ConfusionPair } from '../simulation/replay-confusion.ts';
import { isJudged, type ShareFigure } from '../simulation/replay-figures.ts';
import { countsBy } from '../simulation/replay-groups.ts';
import type { ReplayReport } from '../simulation/replay-report.ts';
import { placeOf, type ReplayedTicket } from '../simulation/replay.ts';
import { shareRange, shareText, whole } from './replay-lines.ts';
import { nextStep, verdictSentence, type ReplayFiles } from './replay-verdict.ts';
import { barChart } from './report/charts.ts';
import { html, type Content, type Html } from './report/html.ts';
import { htmlPage, table, type Section, type Tile } from './report/page.ts';
import { count, percent, shorten } from './terminal.ts';

/** Of one kind, without a sample. */
const MOST_TICKETS = 50;
const MOST_TEAMS = 12;

/** @returns the whole file */
export function replayPage(report: ReplayReport, config: RoutingConfig, files: ReplayFiles): string {
  const { figures, sample, tickets, configVersion } = report;
  const name = namesOf(config);
  const drawn = sample === null ? '' : ' drawn by category × tier × complexity and';
  const { why, command } = nextStep(report, files);
  const sections = figures.judged === 0 ? [notJudged(report)] : [
    thenAndNow(report, files), byCategory(report, name), teams(report, name), mixedUp(report, name), taxonomy(report), behind(report, name), notJudged(report), definitions(report),
  ];
  return htmlPage({
    title: 'Where past tickets would go',
    subtitle: `${baseName(files.history)} replayed with ${baseName(files.config)} (version ${configVersion}) · ${count(tickets, 'ticket')}, ${whole(figures.judged)}${drawn} judged`,
    verdict: verdictSentence(report),
    tiles: figures.judged === 0 ? [] : tiles(report),
    sections: sections.filter((section) => section !== null),
    footer: `${[why, `Next: ${command}`].filter((part) => part !== null).join(' ')}. Made by waybill replay; each ticket was decided by what was known when it came in, by models that had seen earlier tickets only. Nothing was sent anywhere.`,
  });
}

type NameOf = (kind: 'teams' | 'categories', id: string) => string;

function namesOf(config: RoutingConfig): NameOf {
  return (kind, id) => config[kind][id]?.name ?? id;
}

function tiles({ figures: { saved, broken, coverage, rightThen, rightWhenRouted, hours } }: ReplayReport): Tile[] {
  return [
    tile(saved, 'of bounced tickets right at once'),
    tile(broken, 'of clean tickets broken'),
    'absent' in hours
      ? { value: '–', label: 'hours saved', note: hours.absent }
      : { value: `${whole(hours.hours)} h`, label: 'saved, elapsed', note: `95 %: ${whole(hours.interval.low)} to ${whole(hours.interval.high)} h` },
    tile(coverage, 'routed without triage'),
    tile(rightWhenRouted, `right at first, of those routed; in history ${rightThen.of === 0 ? '–' : percent(rightThen.count / rightThen.of)}`),
  ];
}

function tile({ count: part, of, interval }: ShareFigure, label: string): Tile {
  if (interval === null) return { value: '–', label, note: 'there are no such tickets' };
  return { value: shareText(part / of), label, note: `${whole(part)} of ${whole(of)}; 95 %: ${shareRange(interval)}` };
}

const number = (name: string) => ({ name, isNumber: true });

function thenAndNow({ figures: { table: cells } }: ReplayReport, { model }: ReplayFiles): Section {
  const rows = ([['clean', 'The first team solved it'], ['bounced', 'It bounced'], ['escalated', 'It rose through the levels, as planned']] as const)
    .filter(([then]) => Object.values(cells[then]).some((n) => n > 0));
  return {
    heading: 'How it went, and how it would go',
    lead: `Bounced and now right is what routing saves. Clean and now wrong is what it breaks. Triage is a person’s look, neither right nor wrong.${model === null ? '' : ` ${model}.`}`,
    body: table('Tickets', [{ name: 'In history' }, number('Now right'), number('Now to another team'), number('Now to triage')],
      rows.map(([then, words]) => [words, whole(cells[then].right), whole(cells[then].wrong), whole(cells[then].triage)])),
  };
}

function byCategory({ categories }: ReplayReport, name: NameOf): Section | null {
  if (categories.length === 0) return null;
  const cell = ({ count: part, of }: ShareFigure) => (of === 0 ? '–' : percent(part / of));
  return {
    heading: 'By category',
    lead: 'The category a ticket had in the end.',
    body: [
      barChart('Tickets routed without triage', categories.map(({ category, figures: { coverage } }) => ({ label: name('categories', category), value: coverage.of === 0 ? 0 : coverage.count / coverage.of, shown: `${cell(coverage)} of ${whole(coverage.of)}` }))),
      table('How they fare', [{ name: 'Category' }, number('Tickets'), number('Routed'), number('Right when routed'), number('Right in history'), number('Saved'), number('Broken')],
        categories.map(({ category, figures: { judged, coverage, rightWhenRouted, rightThen, saved, broken } }) =>
          [name('categories', category), whole(judged), cell(coverage), cell(rightWhenRouted), cell(rightThen), whole(saved.count), whole(broken.count)])),
    ],
  };
}

function teams({ teamPairs, counted }: ReplayReport, name: NameOf): Section | null {
  const judged = counted.filter(isJudged);
  const solvers = [...countsBy(judged, ({ solvedBy }) => solvedBy).keys()].slice(0, MOST_TEAMS);
  const sentTo = [...countsBy(judged, placeOf).keys()].slice(0, MOST_TEAMS);
  const cells = countsBy(judged, (one) => JSON.stringify([one.solvedBy, placeOf(one)]));
  return {
    heading: 'Teams',
    lead: 'Rows: who solved it in history. Columns: who would get it. What is not bold would go elsewhere.',
    body: [
      table('Solved by, and where it would go', [{ name: 'Solved by' }, ...sentTo.map((team) => number(team === 'triage' ? 'Triage' : name('teams', team)))], solvers.map((solver) => [
        name('teams', solver),
        ...sentTo.map((team): Content => {
          const n = cells.get(JSON.stringify([solver, team])) ?? 0;
          return n === 0 ? '' : team === solver ? html`<strong>${whole(n)}</strong>` : whole(n);
        }),
      ])),
      ...(teamPairs.length === 0 ? [] : [pairTable('Teams that would get another team’s tickets', ['Would go to', 'Solved by'], teamPairs, (id) => name('teams', id))]),
    ],
  };
}

function mixedUp({ categoryPairs }: ReplayReport, name: NameOf): Section | null {
  if (categoryPairs.length === 0) return null;
  return {
    heading: 'Categories that are mixed up',
    lead: 'The best guess against the category a ticket had in the end, also where the ticket went to triage for it. The words are those that spoke for the wrong one.',
    body: pairTable('', ['Taken for', 'Was'], categoryPairs, (id) => name('categories', id)),
  };
}

function pairTable(caption: string, [taken, right]: readonly [string, string], pairs: readonly ConfusionPair[], nameOf: (id: string) => string): Html {
  return table(caption, [{ name: taken }, { name: right }, number('Tickets'), number('Share'), { name: 'What led there' }, { name: 'For example' }], pairs.map(({ tickets, share, words, understood, examples, ...pair }) => [
    nameOf(pair.taken), nameOf(pair.right), whole(tickets), shareText(share), confusedBy(words, understood),
    html`<span class="ids">${examples.map(({ id, subject }) => html`${id} ${shorten(subject, 40)}<br>`)}</span>`,
  ]));
}

function confusedBy(words: ConfusionPair['words'], understood: number): string {
  const matrix = understood > 0 ? `${count(understood, 'ticket')} of the right category: the matrix or a rule sends ${understood === 1 ? 'it' : 'them'} there` : '';
  return [words.length > 0 ? `the words ${words.map(({ word }) => word).join(', ')}` : '', matrix].filter(Boolean).join('; ') || '–';
}

function taxonomy({ advice }: ReplayReport): Section | null {
  if (advice.length === 0) return null;
  return {
    heading: 'The taxonomy',
    lead: 'Suggestions with the numbers behind them; people who know the work decide.',
    body: table('', [{ name: 'Suggestion' }, { name: 'Categories' }, { name: 'Why' }], advice.map(({ kind, categories, reason }) => [kind, categories.join(', '), `${reason}.`])),
  };
}

/** The sample itself, or else the tickets that would be broken and some that would be saved. */
function behind({ counted, sample }: ReplayReport, name: NameOf): Section | null {
  const judged = counted.filter(isJudged);
  const of = (then: string, now: string) => judged.filter(({ verdict }) => verdict.then === then && verdict.now === now).slice(0, MOST_TICKETS);
  const shown = sample === null ? [['Clean, and would be broken', of('clean', 'wrong')], ['Bounced, and would be right at once', of('bounced', 'right')]] as const : [['The sample', judged]] as const;
  const filled = shown.filter(([, tickets]) => tickets.length > 0);
  if (filled.length === 0) return null;
  return { heading: 'The tickets behind the numbers', lead: sample === null ? `At most ${MOST_TICKETS} of each kind; --json has all of them.` : 'All of them, oldest first.', body: filled.map(([caption, tickets]) => ticketTable(caption, tickets, name)) };
}

function ticketTable(caption: string, tickets: readonly ReplayedTicket[], name: NameOf): Html {
  return table(caption, [{ name: 'Ticket' }, { name: 'Went through' }, { name: 'Would go to' }, { name: 'Why' }], tickets.map(({ ticket, decision, verdict }) => [
    html`${ticket.id} <span class="ids">${shorten(ticket.subject ?? ticket.text ?? '', 60)}</span>`,
    ticket.teams.map(({ value }) => value).join(' → '),
    decision.mode === 'triage' ? 'triage' : html`${name('teams', decision.team)}${'now' in verdict ? html` <span class="ids">${verdict.now}</span>` : ''}`,
    decision.reasons[0] ?? '',
  ]));
}

function notJudged({ figures, withoutText }: ReplayReport): Section | null {
  const reasons = [...figures.notJudged.map(({ reason, tickets }) => `${count(tickets, 'ticket')}: ${reason}.`), ...(withoutText > 0 ? [`${count(withoutText, 'ticket')} without a text: only rules can route them.`] : [])];
  if (reasons.length === 0) return null;
  return { heading: 'What could not be judged', body: html`<ul>${reasons.map((reason) => html`<li>${reason}</li>`)}</ul>` };
}

function definitions({ figures: { saved, broken, coverage, rightThen, rightNow, rightWhenRouted, sameFirstTeam, hours } }: ReplayReport): Section {
  const terms: [string, string][] = [
    ['Saved', saved.definition], ['Broken', broken.definition], ['Hours saved', hours.definition], ['Routed', coverage.definition], ['Right in history', rightThen.definition],
    ['Right now', rightNow.definition], ['Right when routed', rightWhenRouted.definition], [`Same first team (${whole(sameFirstTeam.count)} of ${whole(sameFirstTeam.of)})`, sameFirstTeam.definition],
    ['Intervals', 'Wilson’s score interval for shares; for hours, the middle 95 % of 1,000 resamples of the tickets.'],
  ];
  return { heading: 'What the figures mean', body: html`<dl>${terms.map(([term, meaning]) => html`<dt>${term}</dt><dd>${meaning}</dd>`)}</dl>` };
}

function baseName(file: string): string {
  return file.split(/[/\\]/).at(-1) ?? file;
}
