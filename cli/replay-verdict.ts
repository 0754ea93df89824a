/** What a replay comes down to: one sentence, and the command to go on with. */
import type { ReplayReport } from '../simulation/replay-report.ts';
import { count, percent, shellWord } from './terminal.ts';

/** As the user named them. */
export interface ReplayFiles {
  history: string;
  /** The history with the options it was read by, ready for another command. */
  typed: string;
  config: string;
  /** The model given, and what became of it. */
  model: string | null;
}

/** Fewer judged tickets leave every interval too wide to decide by. */
const FEW_JUDGED = 100;

export function verdictSentence({ verdict, figures, tickets, withoutText }: ReplayReport): string {
  const { saved, broken, judged, notJudged, rightWhenRouted } = figures;
  const precision = rightWhenRouted.of === 0 ? '' : `; of those routed ${percent(rightWhenRouted.count / rightWhenRouted.of)} go right`;
  const effect = `${count(saved.count, 'bounced ticket')} would have gone straight to the right team and ${count(broken.count, 'clean one')} would have been broken${precision}`;
  const few = judged < FEW_JUDGED ? `, but ${count(judged, 'judged ticket')} are few: more history makes it certain` : '';
  switch (verdict) {
    case 'better':
      return `Worth going on: ${effect}${few}.`;
    case 'worse':
      return `Not yet: ${effect}; mend the pairs above first${few}.`;
    case 'open':
      return saved.count + broken.count === 0
        ? `Nothing changes yet: no bounced ticket would have been saved and no clean one broken, as ${count(figures.table.clean.triage + figures.table.bounced.triage, 'ticket')} would wait for triage.`
        : `Too close to call: ${effect}${few}.`;
    case 'all_triage':
      return withoutText === tickets
        ? `Without a text column only rules can route, and none of them decides any of these tickets: they all go to triage. What still works: the audit, and rules by account, tier and channel from config draft.`
        : `Everything would go to triage: the model is never sure enough. More labelled tickets, or lower thresholds in the config, change that.`;
    case 'nothing_judged':
      return `Nothing could be judged: ${notJudged[0]?.reason ?? 'the history holds no tickets'}.${notJudged[0] && tickets < FEW_JUDGED ? ' With so few tickets the audit and config draft still work; a replay needs about a hundred.' : ''}`;
  }
}

export interface NextStep {
  /** What to do besides typing it. Null when the command says it all. */
  why: string | null;
  /** To be typed as it stands. */
  command: string;
}

export function nextStep({ verdict, withoutText, tickets }: ReplayReport, { typed, config, model }: ReplayFiles): NextStep {
  const file = shellWord(config);
  const tryChange = `waybill config diff ${file} new.yaml --replay ${typed}`;
  switch (verdict) {
    case 'better':
      return { why: 'Let the team leads read the rules.', command: `waybill config doc ${file} --out routing-logic.html` };
    case 'worse':
    case 'open':
      return { why: `Copy ${config} to new.yaml, change it, and see what moves.`, command: tryChange };
    case 'all_triage':
      if (withoutText === tickets) return { why: 'Export the subject or the first message as well, or write rules by account, tier and channel.', command: `waybill config doc ${file} --out routing-logic.html` };
      if (model !== null) return { why: `Copy ${config} to new.yaml, lower its thresholds, and see what moves.`, command: tryChange };
      return { why: null, command: `waybill train ${typed} --config ${file} --out model.json` };
    case 'nothing_judged':
      return { why: null, command: `waybill audit ${typed}` };
  }
}
