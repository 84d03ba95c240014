import { createHash, hash } from 'node:crypto';
import type { RecordedEvent } from '#libs/kernel';
import { canonicalJson } from './canonical-json';

/** SHA-256, 32 bytes. */
export type Hash = Buffer;

/** Stands before the first event of a stream. */
export const NO_HASH: Hash = Buffer.alloc(32);

// RFC 6962: a leaf begins with 0, a node with 1, so that no node can be passed off as a leaf.
const LEAF = Buffer.of(0);

/** The event as it is hashed: all that was recorded but its position, which is the place of its hash. */
export function canonicalEvent(event: RecordedEvent): string {
  const { id, type, schemaVersion, stream, revision, recordedAt, data, metadata } = event;
  return canonicalJson({
    id,
    type,
    schemaVersion,
    stream,
    revision: `${revision}`,
    recordedAt,
    data,
    metadata,
  });
}

/** The hash of an event over its canonical text and the hash of the event before it in its stream. */
export function eventHash(before: Hash, canonical: string): Hash {
  return sha256(Buffer.concat([LEAF, before, Buffer.from(canonical)]));
}

/** SHA-256 of a text. */
export const textHash = (text: string): Hash => createHash('sha256').update(text).digest();

// One call without an object in between: measured a third quicker for short inputs.
const sha256 = (bytes: Buffer): Hash => hash('sha256', bytes, 'buffer') as Buffer;
