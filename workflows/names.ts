/** Ids and queues, and their inverses: the only place where a name is spelled. */

export const TICKET_TASK_QUEUE = 'waybill-tickets';
export const TRAINING_TASK_QUEUE = 'waybill-training';
export const RETRAIN_SCHEDULE_ID = 'waybill-retrain-nightly';
export const WEEKLY_FLAGS_SCHEDULE_ID = 'waybill-weekly-flags';

const TICKET_ID = /^([a-z][a-z0-9-]{0,31}):([A-Za-z0-9][A-Za-z0-9._~-]{0,63})$/;
const WORKFLOW_ID = /^ticket\/([^/]+)\/([^/]+)$/;

/** `zendesk`, `35436` → `zendesk:35436`. @throws RangeError when either part has other characters than the pattern allows. */
export function ticketIdOf(source: string, externalId: string): string {
  const ticketId = `${source}:${externalId}`;
  if (!TICKET_ID.test(ticketId)) throw new RangeError(`"${ticketId}" is not a ticket id: <source>:<external id>, e.g. zendesk:35436`);
  return ticketId;
}

/** `zendesk:35436` → its parts; null when it is no ticket id. */
export function partsOfTicketId(ticketId: string): { source: string; externalId: string } | null {
  const match = TICKET_ID.exec(ticketId);
  return match?.[1] !== undefined && match[2] !== undefined ? { source: match[1], externalId: match[2] } : null;
}

/** `zendesk:35436` → `ticket/zendesk/35436`. */
export function ticketWorkflowId(ticketId: string): string {
  const parts = partsOfTicketId(ticketId);
  if (!parts) throw new RangeError(`"${ticketId}" is not a ticket id: <source>:<external id>, e.g. zendesk:35436`);
  return `ticket/${parts.source}/${parts.externalId}`;
}

/** `ticket/zendesk/35436` → `zendesk:35436`; null for any other workflow. */
export function ticketIdOfWorkflow(workflowId: string): string | null {
  const match = WORKFLOW_ID.exec(workflowId);
  return match?.[1] !== undefined && match[2] !== undefined ? `${match[1]}:${match[2]}` : null;
}

/** Follow-up of a closed ticket: `zendesk:35436` → `zendesk:35436~2` → `…~3`. */
export function followUpTicketId(ticketId: string): string {
  const match = /^(.*)~(\d+)$/.exec(ticketId);
  return match?.[1] !== undefined ? `${match[1]}~${Number(match[2]) + 1}` : `${ticketId}~2`;
}

/** `billing-l1` → `dispatch/billing-l1`. */
export function dispatchWorkflowId(team: string): string {
  return `dispatch/${team}`;
}
