import { describe, expect, it } from 'vitest';

import { followUpTicketId, partsOfTicketId, ticketIdOf, ticketIdOfWorkflow, ticketWorkflowId } from '../../workflows/names.ts';

describe('ids and their inverses', () => {
  it('a ticket id and its workflow id lead back to each other', () => {
    const ticketId = ticketIdOf('zendesk', '35436');
    expect(ticketId).toBe('zendesk:35436');
    expect(ticketWorkflowId(ticketId)).toBe('ticket/zendesk/35436');
    expect(ticketIdOfWorkflow('ticket/zendesk/35436')).toBe(ticketId);
    expect(partsOfTicketId(ticketId)).toEqual({ source: 'zendesk', externalId: '35436' });
  });

  it('what is no ticket is said to be none', () => {
    expect(ticketIdOfWorkflow('dispatch/billing')).toBeNull();
    expect(partsOfTicketId('zendesk/1')).toBeNull();
    expect(() => ticketIdOf('Zendesk', '1')).toThrow('is not a ticket id');
    expect(() => ticketIdOf('zendesk', 'a b')).toThrow('zendesk:35436');
  });

  it('follow-ups count on', () => {
    expect(followUpTicketId('zendesk:1')).toBe('zendesk:1~2');
    expect(followUpTicketId('zendesk:1~9')).toBe('zendesk:1~10');
  });
});
