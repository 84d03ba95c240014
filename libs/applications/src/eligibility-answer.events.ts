import { z } from 'zod';

/** What a rule may answer. */
export const ANSWER_OUTCOMES = ['met', 'not-met', 'unknown'] as const;

const value = z.union([z.boolean(), z.number(), z.string(), z.array(z.string())]);

/** A rule's answer as it is stored: plain inputs in the clear, of private ones only which were known. */
export const answerSchema = z.strictObject({
  criterion: z.string().min(1),
  version: z.int().positive(),
  textKey: z.string().min(1),
  basis: z.strictObject({ act: z.string(), verified: z.boolean() }),
  outcome: z.enum(ANSWER_OUTCOMES),
  inputs: z.record(z.string(), value.nullable()),
  /** Facts whose values are kept with the person's data. */
  privateInputs: z.array(z.string()),
  missing: z.array(z.string()),
  parameters: z.array(
    z.strictObject({
      id: z.string(),
      value: z.json(),
      source: z.string().nullable(),
      verified: z.boolean(),
    }),
  ),
  verified: z.boolean(),
});
export type StoredAnswer = z.infer<typeof answerSchema>;
