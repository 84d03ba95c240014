import { z } from 'zod';
import { defineEvent, type EventOf } from '#libs/kernel';

const importShape = {
  programme: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  municipality: z.string().regex(/^\d{3}$/),
  /** SHA-256 of the file; its name may bear a person's and is not kept. */
  fileDigest: z.string().regex(/^[0-9a-f]{64}$/),
  encoding: z.enum(['utf-8', 'utf-16le', 'windows-1250', 'xlsx']),
  rows: z.int().nonnegative(),
  accepted: z.int().nonnegative(),
  rejected: z.int().nonnegative(),
  /** How often each mistake was found. */
  rejectedByCode: z.record(z.string().regex(/^[a-z]+(-[a-z]+)*$/), z.int().positive()),
  /** Facts that the record did not have before. */
  newFacts: z.int().nonnegative(),
};

const providerName = z.string().min(1).max(200);

/** A provider's register was taken into the record. */
export const registerImported = defineEvent(
  'RegisterImported',
  1,
  z.strictObject({ ...importShape, provider: providerName }),
);

/** Later corrections were taken into the record; provider is null when none was named. */
export const registerCorrectionsImported = defineEvent(
  'RegisterCorrectionsImported',
  1,
  z.strictObject({ ...importShape, provider: providerName.nullable() }),
);

/** Every event of the imports of one programme in one municipality. */
export const registerImportEvents = [registerImported, registerCorrectionsImported] as const;

export type RegisterImported = EventOf<typeof registerImported>;
export type RegisterCorrectionsImported = EventOf<typeof registerCorrectionsImported>;
export type RegisterImportEvent = RegisterImported | RegisterCorrectionsImported;
