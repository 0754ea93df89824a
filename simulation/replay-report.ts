/** Everything a replay has to say, in one value: for the terminal, the page and the JSON alike. Pure. */
import { wilson } from '../domain/statistics.ts';
import { joinSubject } from '../training/features.ts';
import { categoryConfusions, taxonomyAdvice, teamConfusions, type ConfusionPair, type TaxonomyAdvice } from './replay-confusion.ts';
import { isJudged, replayFigures, type ReplayFigures } from './replay-figures.ts';
import { countsBy, groupsBy } from './replay-groups.ts';
import type { ReplayedTicket, ReplayResult } from './replay.ts';
import { stratifiedSample } from './replay-sample.ts';

export interface ReplayReport {
  configVersion: string;
  /** In the history, judged or not. */
  tickets: number;
  withoutText: number;
  /** Drawn from the judged ones; null when all of them count. */
  sample: number | null;
  figures: ReplayFigures;
  /** Judged tickets by version of the model that was asked. */
  models: Record<string, number>;
  /** Largest first; at most the categories of the config. */
  categories: { category: string; figures: ReplayFigures }[];
  teamPairs: ConfusionPair[];
  categoryPairs: ConfusionPair[];
  advice: TaxonomyAdvice[];
  /** `better`: 95 % sure that it saves more tickets than it breaks; `worse`: the other way round. */
  verdict: 'better' | 'worse' | 'open' | 'nothing_judged' | 'all_triage';
  /** The tickets the figures count. */
  counted: ReplayedTicket[];
}

/** @param sampleSize how many judged tickets to draw; null: all */
export function replayReport(result: ReplayResult, sampleSize: number | null): ReplayReport {
  const counted = sampleSize === null ? result.tickets : stratifiedSample(result.tickets, sampleSize);
  const figures = { ...replayFigures(counted), notJudged: replayFigures(result.tickets).notJudged };
  return {
    configVersion: result.configVersion,
    tickets: result.tickets.length,
    withoutText: result.tickets.filter(({ ticket }) => joinSubject(ticket.subject ?? '', ticket.text ?? '') === '').length,
    sample: sampleSize === null ? null : counted.length,
    figures,
    models: Object.fromEntries(countsBy(counted.filter(isJudged), ({ modelVersion }) => modelVersion)),
    categories: groupsBy(counted.filter(isJudged), ({ category }) => category).map(({ key, members }) => ({ category: key, figures: replayFigures(members) })),
    teamPairs: teamConfusions(counted),
    categoryPairs: categoryConfusions(counted),
    advice: taxonomyAdvice({ config: result.config, tickets: counted }),
    verdict: verdictOf(figures),
    counted,
  };
}

/** A sign test in the form of an interval: of the tickets whose fate changes, are most saved or most broken? */
function verdictOf({ judged, coverage, saved, broken }: ReplayFigures): ReplayReport['verdict'] {
  if (judged === 0) return 'nothing_judged';
  if (coverage.count === 0) return 'all_triage';
  const { low, high } = wilson(saved.count, saved.count + broken.count);
  return low > 0.5 ? 'better' : high < 0.5 ? 'worse' : 'open';
}
