/** The answer of `waybill replay` for scripts. */
import type { ReplayReport } from '../simulation/replay-report.ts';
import { nextStep, verdictSentence, type ReplayFiles } from './replay-verdict.ts';

export function replayJson(report: ReplayReport, files: ReplayFiles): string {
  const { counted, categories, ...rest } = report;
  const { history, config, model } = files;
  return JSON.stringify({
    files: { history, config, model },
    ...rest,
    sentence: verdictSentence(report),
    next: nextStep(report, files).command,
    categories: categories.map(({ category, figures: { judged, table, coverage, rightThen, rightWhenRouted } }) => ({ category, judged, table, coverage, rightThen, rightWhenRouted })),
    decisions: counted.map(({ ticket, decision, verdict, firstTeam, solvedBy, category, modelVersion }) => ({
      id: ticket.id, line: ticket.line, ...verdict, firstTeam, solvedBy, trueCategory: category,
      team: decision.team, mode: decision.mode, category: decision.category, priority: decision.priority, ruleIds: decision.ruleIds, confidence: decision.confidence, reasons: decision.reasons, modelVersion,
    })),
  }, null, 2);
}
