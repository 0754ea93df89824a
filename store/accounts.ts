/** Customer companies, as last heard from the helpdesk or the CRM. */
import type { Store } from './connect.ts';
import { DOCUMENT_SCHEMA, type AccountDoc } from './documents.ts';

export function readAccount({ accounts }: Store, id: string): Promise<AccountDoc | null> {
  return accounts.findOne({ _id: id });
}

/** Writes what is known of an account now; what `known` leaves out stays as it was. */
export async function saveAccount({ accounts }: Store, id: string, known: Partial<Omit<AccountDoc, '_id' | 'schema'>>): Promise<void> {
  const unknown = { name: id, tier: 'free', value: null, team: null, csm: null, vipRequesters: [], notes: null } as const;
  const missing = Object.fromEntries(Object.entries(unknown).filter(([field]) => !(field in known)));
  await accounts.updateOne({ _id: id }, { $set: known, $setOnInsert: { schema: DOCUMENT_SCHEMA, ...missing } }, { upsert: true });
}
