import { createHmac, type KeyObject } from 'node:crypto';

/** What makes a request another one: its method, its address with the query, its parsed body. */
export interface AskedRequest {
  readonly method: string;
  readonly address: string;
  /** Left out of an upload, which is read only after the id was looked at. */
  readonly body?: unknown;
}

/** HMAC-SHA-256 of a request: without the key nobody can try whether a name stood in it. */
export function requestDigest(key: KeyObject, { method, address, body }: AskedRequest): Buffer {
  return createHmac('sha256', key)
    .update(JSON.stringify([method, address, body ?? null]))
    .digest();
}
