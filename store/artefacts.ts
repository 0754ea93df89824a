/** Bytes too large for a document, in GridFS: models and snapshots, by name. */
import { GridFSBucket } from 'mongodb';

import type { Store } from './connect.ts';

const BUCKET = 'artefacts';

function bucket({ db }: Store): GridFSBucket {
  return new GridFSBucket(db, { bucketName: BUCKET });
}

/**
 * Keeps bytes under a name; those that are there already stay. Several may try at once: the name then has equal copies, and a reader
 * takes the newest. What a crash leaves half written has no entry and is never read.
 */
export async function putArtefact(store: Store, name: string, bytes: Uint8Array): Promise<void> {
  if ((await store.db.collection(`${BUCKET}.files`).countDocuments({ filename: name, length: bytes.length }, { limit: 1 })) > 0) return;
  const upload = bucket(store).openUploadStream(name);
  await new Promise<void>((resolve, reject) => {
    upload.once('error', reject);
    upload.once('finish', () => resolve());
    upload.end(bytes);
  });
}

/** @returns null when nothing has this name */
export async function readArtefact(store: Store, name: string): Promise<Buffer | null> {
  const [file] = await bucket(store).find({ filename: name }).sort({ uploadDate: -1 }).limit(1).toArray();
  if (file === undefined) return null;
  const parts: Buffer[] = [];
  for await (const part of bucket(store).openDownloadStream(file._id)) parts.push(part as Buffer); // no encoding is set, so it is bytes
  return Buffer.concat(parts);
}

export async function deleteArtefact(store: Store, name: string): Promise<void> {
  for (const { _id } of await bucket(store).find({ filename: name }).toArray()) await bucket(store).delete(_id);
}
