/** TELL: lets a ticket's workflow know about its assignment. */
import * as protocol from '../../domain/placement-repair.ts';
import { drive, type PlacementDeps } from './deps.ts';

/** @returns true when the workflow was told now. @throws what `signalAssigned` throws; the ticket stays untold then. */
export function tell(deps: PlacementDeps, ticketId: string): Promise<boolean> {
  return drive(deps, protocol.tell(ticketId));
}
