/** Models, nights and flags in lines for people. */
import type { AgentFlags, Model, ModelDetails, ModelRegistry, RetrainRun } from './model-view.ts';
import { count, oneLine, painter, percent, wrap, type Terminal } from './terminal.ts';

const NIGHTS_SHOWN = 5;

export function registryLines({ champion, alerts, workers, models, runs }: ModelRegistry, terminal: Terminal): string[] {
  const paint = painter(terminal);
  const lines = champion
    ? [`${paint('bold', oneLine(champion.modelId))} routes since ${day(champion.fromMs)}, by ${oneLine(champion.by)}; crowned or challenged ${hours(champion.ageSeconds)} ago.`]
    : ['No model is registered yet: a worker registers the first one when it starts.'];
  lines.push(...alerts.flatMap(({ sentence, nextStep }) => [paint('red', oneLine(sentence)), ...wrap(`Next: ${oneLine(nextStep)}`, terminal.columns)]));
  lines.push(...workers.flatMap(({ worker, failure }) => (failure === null ? [] : [paint('red', `worker ${oneLine(worker)} keeps the model before: ${oneLine(failure)}`)])));
  if (models.length > 0) lines.push('', paint('bold', 'Models'), ...models.map((model) => rowOf(model, paint)));
  if (runs.length > 0) lines.push('', paint('bold', 'Nights'), ...runs.slice(0, NIGHTS_SHOWN).map((run) => `  ${day(run.startedAtMs)}  ${said(run.state)}${run.promotedId === null ? '' : `: ${oneLine(run.promotedId)}`}`));
  if (models.length > 0) lines.push('', 'More about one: waybill model show ID');
  return lines;
}

function rowOf({ modelId, status, kind, examples, trainedAtMs, measured }: Model, paint: ReturnType<typeof painter>): string {
  const figures = measured ? `right ${percent(measured.accuracy)}, routes ${percent(measured.coverage)} of ${count(measured.tickets, 'ticket')}` : 'not measured';
  const mark = status === 'champion' ? paint('green', status.padEnd(10)) : status.padEnd(10);
  return `  ${oneLine(modelId).padEnd(13)} ${mark} ${oneLine(kind).padEnd(12)} ${day(trainedAtMs)}  ${count(examples, 'text')}, ${figures}`;
}

export function modelLines(model: ModelDetails, terminal: Terminal): string[] {
  const paint = painter(terminal);
  const lines = [
    `${paint('bold', oneLine(model.modelId))}: ${model.status}, ${oneLine(model.kind)} on ${count(model.examples, 'text')}, trained ${day(model.trainedAtMs)}`,
    `  snapshot ${oneLine(model.snapshotId ?? 'none: the labelled file')}, seed ${model.seed}, compared with ${oneLine(model.parent ?? 'nothing')}`,
    `  ${count(model.bytes, 'byte')}, SHA-256 ${oneLine(model.sha256)}`,
    ...model.reigns.map(({ fromMs, by, why }) => `  champion from ${day(fromMs)}, by ${oneLine(by)}: ${oneLine(why)}`),
  ];
  if (model.report) lines.push('', ...model.report.sentences.flatMap((sentence) => wrap(oneLine(sentence), terminal.columns)));
  const failed = model.report?.checks.filter(({ passed }) => !passed) ?? [];
  if (failed.length > 0) lines.push('', `Not passed: ${failed.map(({ id }) => oneLine(id)).join(', ')}. To take it all the same: waybill model promote ${oneLine(model.modelId)}`);
  return lines;
}

export function runLines(run: RetrainRun, terminal: Terminal): string[] {
  return [painter(terminal)('bold', `${said(run.state)}${run.promotedId === null ? '' : `: ${oneLine(run.promotedId)}`}`), ...run.sentences.flatMap((sentence) => wrap(oneLine(sentence), terminal.columns))];
}

export function flagLines({ agent, sinceMs, flagged, taught, statements }: AgentFlags, terminal: Terminal): string[] {
  const learned = statements.filter(({ learnedBy }) => learnedBy !== null).length;
  return [
    painter(terminal)('bold', `${oneLine(agent)} since ${day(sinceMs)}: ${count(flagged, 'flag')} set`),
    `The nightly training has heard ${count(statements.length, 'statement')}: ${taught} taught it something, and a champion has learned ${learned}.`,
    ...statements.map(({ ticketId, source, fate, learnedBy }) => `  ${oneLine(ticketId).padEnd(24)} ${oneLine(source).padEnd(11)} ${meaning(fate)}${learnedBy === null ? '' : `, learned by ${oneLine(learnedBy)}`}`),
  ];
}

/** The codes of domain/label-choice in words. */
function meaning(fate: string): string {
  const words: Record<string, string> = {
    taught: 'became a label',
    measures: 'is kept for measuring new models',
    outvoted: 'others said otherwise',
    capped: 'left out: too many of one account or agent',
    not_about_category: 'is about priority, skill or level',
    no_category: 'says that it was wrong, not what is right',
    unknown_category: 'names a category that routing.yaml does not know',
  };
  return words[fate] ?? oneLine(fate);
}

function said(state: string): string {
  const words: Record<string, string> = {
    running: 'still running', promoted: 'a new champion', kept_aside: 'nothing was better', nothing_new: 'nothing new to learn', failed: 'failed',
  };
  return words[state] ?? oneLine(state);
}

function day(atMs: number): string {
  return new Date(atMs).toISOString().slice(0, 16).replace('T', ' ');
}

function hours(seconds: number): string {
  return seconds < 3_600 ? `${Math.round(seconds / 60)} min` : `${Math.round(seconds / 3_600)} h`;
}
