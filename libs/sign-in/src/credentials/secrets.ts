import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** A new secret of 256 bits in letters that go into links, cookies and headers. */
export const newSecret = (): string => randomBytes(32).toString('base64url');

/** What is kept of a secret that was drawn by chance: its SHA-256. */
export const digestOf = (secret: string): Buffer => createHash('sha256').update(secret).digest();

/** The token that a page sends back in a header; follows from the session's secret, which no page can read. */
export const csrfTokenOf = (sessionSecret: string): string =>
  createHmac('sha256', sessionSecret).update('spis-csrf').digest('base64url');

/** Compares without telling by time how much of it is right. */
export const sameSecret = (given: string, right: string): boolean =>
  timingSafeEqual(digestOf(given), digestOf(right));
