/** From the tickets of the past to a routing file, an interview sheet and a form for the answers. */
import type { HistoricalTicket } from '../../domain/history.ts';
import { answersForm, readAnswers } from './answers.ts';
import { FEWEST_TICKETS } from './candidates.ts';
import { factsOf, type Facts } from './facts.ts';
import { interviewSheet } from './interview.ts';
import { rightTeams, teamsOf, type DraftTeam } from './levels.ts';
import { matrixGroups, ownTeams } from './kinds.ts';
import { leadingTeams, matrixOf, type MatrixCategory, type Right } from './matrix.ts';
import { pastOf, type Past } from './past.ts';
import { agentsOf, languagesOf, type DraftAgent } from './people.ts';
import { questionsOf, type Question } from './questions.ts';
import { routingFile } from './routing-file.ts';
import { ruleList, type DraftRule } from './rule-list.ts';
import { minedRules, type MinedRules } from './rules.ts';
import { taxonomyOf, type DraftCategory, type Taxonomy } from './taxonomy.ts';
import { termsOf, type Terms } from './terms.ts';
import { targetsOf, workingHours, type Promised, type Target } from './times.ts';
import { oneLine } from './wording.ts';

export { AnswersError } from './answers.ts';
export { DRAFT_MARK } from './routing-file.ts';

export interface Draft {
  /** Name of the history, as rules cite it. */
  file: string;
  /** Tickets it is drawn from. */
  used: number;
  leftOut: Past['leftOut'];
  /** What the history lacks, and what is still possible: whole sentences. */
  notes: string[];
  origin: Taxonomy['origin'];
  languages: string[];
  matrix: (MatrixCategory & { examples: { id: string; subject: string }[] })[];
  teams: (DraftTeam & { hours: string | null })[];
  agents: DraftAgent[];
  rules: DraftRule[];
  /** Conditions that were tried as rules. */
  tried: number;
  targets: Record<Promised, Target[]>;
  questions: Question[];
}

export interface DraftFiles {
  draft: Draft;
  /** Text of the routing file; `parseRoutingConfig` takes it, as long as the answers name things that exist. */
  routing: string;
  /** Markdown. */
  interview: string;
  /** YAML. */
  answers: string;
}

export interface DraftOptions {
  file: string;
  /** Text of a filled-in answers file; null for none. */
  answers: string | null;
  /** Told what is begun, for progress. */
  onStep?: (step: string) => void;
}

/**
 * Same tickets and answers, same texts.
 * @throws RangeError when no ticket has a solving team: there is nothing to draw from
 * @throws AnswersError naming what is wrong with the answers
 */
export function draftConfig(history: readonly HistoricalTicket[], { file, answers, onStep = () => undefined }: DraftOptions): DraftFiles {
  onStep('Reading texts');
  const { tickets, leftOut, lastAtMs } = pastOf(history);
  if (tickets.length === 0) throw new RangeError(`${file}: none of its ${history.length} tickets names a team, so nobody knows who solved what. Export the group or team of each ticket too.`);
  const terms = termsOf(tickets.map(({ text }) => text), FEWEST_TICKETS);
  onStep('Sorting into categories');
  const taxonomy = taxonomyOf(tickets, terms);
  const facts = factsOf(tickets, taxonomy, terms);
  onStep('Looking for rules');
  const { mined, teams, right } = rulesAndTeams(tickets, taxonomy, facts);
  const matrix = matrixOf(taxonomy, tickets, teams, right);
  const languages = languagesOf(tickets);
  const rules = ruleList(answers === null ? [] : readAnswers(answers, new Map(teams.map(({ name, id }) => [name, id]))), mined.rules, matrix, teams, file, lastAtMs);
  onStep('Writing');
  const draft: Draft = {
    file, used: tickets.length, leftOut, origin: taxonomy.origin, languages, rules, tried: mined.tried,
    notes: notesOn(tickets, taxonomy, terms, teams),
    matrix: matrix.map((row) => ({ ...row, examples: examplesOf(row.category, row.rows[0]?.team.name, tickets) })),
    teams: teams.map((team) => ({ ...team, hours: workingHours(tickets, team.name) })),
    agents: agentsOf(tickets, taxonomy, teams, languages),
    targets: { first_reply: targetsOf(tickets, 'first_reply'), resolution: targetsOf(tickets, 'resolution') },
    questions: questionsOf(tickets, taxonomy, terms, teams, mined),
  };
  return { draft, routing: routingFile(draft), interview: interviewSheet(draft), answers: answersForm(draft.questions, file) };
}

/** Levels follow from rules (whoever leads a category is gone to first) and rules from levels (escalations are not misroutes). */
function rulesAndTeams(tickets: Past['tickets'], taxonomy: Taxonomy, facts: Facts): { mined: MinedRules; teams: DraftTeam[]; right: Right } {
  const mineFor = (right: readonly string[]) => {
    const own = ownTeams(taxonomy, right);
    const groups = taxonomy.origin === 'teams' ? tickets.map(() => '') : matrixGroups(taxonomy, own); // a team must not explain itself
    const mined = minedRules(tickets, facts, groups, right);
    return { mined, right: { team: right, own, decidedBy: mined.decidedBy } };
  };
  const solvers = tickets.map(({ team }) => team);
  const first = mineFor(solvers);
  const { decidedBy, rules } = first.mined;
  const teams = teamsOf(tickets, new Set([...leadingTeams(taxonomy.categories, tickets, decidedBy), ...first.right.own.values()]));
  const right = rightTeams(tickets, teams, decidedBy.map((n) => (n === null ? null : (rules[n]?.team ?? null))));
  const isSame = right.every((team, i) => team === solvers[i]);
  return { teams, ...(isSame ? first : mineFor(right)) };
}

const FEW_TICKETS = 500;
const MANY_TEAMS = 25;

function notesOn(tickets: Past['tickets'], taxonomy: Taxonomy, terms: Terms, teams: readonly DraftTeam[]): string[] {
  const hasTexts = terms.ofText.some((found) => found.length > 0);
  const hasCustomers = tickets.some(({ ticket: { account, requester, tier } }) => account !== null || requester !== null || tier !== null);
  return [
    ...(tickets.length < FEW_TICKETS ? [`With ${tickets.length} tickets only strong habits show: a rule needs at least five tickets without a counter-example. The routing matrix is usable; export more tickets for more rules.`] : []),
    ...(hasTexts ? [] : ['Without texts no rule can ask for words. Rules by account, tier and channel are still possible; export subjects at least, and the classifier can learn too.']),
    ...(taxonomy.origin === 'texts' ? ['The history names no categories: these were found in the texts, by the words that set teams (or groups of texts) apart.'] : []),
    ...(taxonomy.origin === 'teams' ? ['The history has neither categories nor texts enough: each team stands for one category.'] : []),
    ...(hasCustomers ? [] : ['The history names no accounts, requesters or tiers, so no rule can ask for customers.']),
    ...(tickets.some(({ agent }) => agent !== null) ? [] : ['The history names no agents: one placeholder stands in for each team, and skills are unknown.']),
    ...(tickets.some(({ ticket }) => ticket.createdAtMs !== null) ? [] : ['The history has no dates: the order of the file counts as time, and promises are common values.']),
    ...(teams.length > MANY_TEAMS ? [`${teams.length} teams are many for one routing matrix: look whether small ones could share a queue.`] : []),
    ...(teams.length === 1 ? ['All tickets were solved by one team: there is nothing to route yet.'] : []),
  ];
}

const EXAMPLES = 3;

/** Latest tickets of a category that its team solved without a detour. */
function examplesOf({ tickets: places }: DraftCategory, team: string | undefined, tickets: Past['tickets']): { id: string; subject: string }[] {
  const clean = places.filter((i) => tickets[i]?.team === team && tickets[i]?.teams.length === 1);
  return (clean.length > 0 ? clean : places).slice(-EXAMPLES).reverse().flatMap((i) => {
    const found = tickets[i];
    return found ? [{ id: found.ticket.id, subject: oneLine(found.ticket.subject ?? found.ticket.text ?? '').slice(0, 80) }] : [];
  });
}
