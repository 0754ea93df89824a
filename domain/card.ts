/** The ticket's card in Temporal's UI: where it is, why, who, its clocks, the latest handoffs. Markdown of codes and ids only. */
import { formatDuration } from './duration.ts';
import type { TicketState } from './ticket.ts';

/** @param nowMs when the card is drawn: the times left count from there. */
export function cardOf(state: TicketState, reasons: readonly string[], nowMs: number): string {
  const { category, subcategory, placement, priority, context } = state;
  const holder = placement.agent ?? (placement.state === 'waiting' ? 'waiting in the queue' : 'nobody');
  const lines = [
    `### ${state.status} · ${state.level} · ${state.team ?? 'no team'}`,
    `**Who** ${holder} · **priority** ${priority.value} (${priority.by}) · **customer** ${context?.tier ?? 'unknown'}`,
    `**About** ${category.value ?? 'uncategorised'}${subcategory === null ? '' : ` / ${subcategory}`} (${category.by}, ${state.mode})`,
  ];
  if (reasons.length > 0) lines.push('', '**Why**', ...reasons.slice(0, 5).map((reason) => `- ${escapeMarkdown(reason)}`));
  if (state.sla.open.length > 0) {
    lines.push('', '| clock | left |', '|---|---|');
    for (const clock of state.sla.open) {
      lines.push(`| ${clock.name} | ${clock.dueAtMs === null ? 'paused or no target' : formatDuration(clock.dueAtMs - nowMs)} |`);
    }
  }
  if (state.cameFrom.length > 0) {
    lines.push('', `**Came from** ${state.cameFrom.map(({ level, team, agent }) => `${level} ${team}${agent === null ? '' : ` (${agent})`}`).join(' → ')}`);
  }
  return lines.join('\n');
}

function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]<>()#+!|]/g, '\\$&');
}
