import { z } from 'zod';
import { defineEvent, type EventOf } from '#libs/kernel';

/** A document number belongs to a decision; stands in the number's own stream, so that none has two. */
export const decisionNumberClaimed = defineEvent(
  'DecisionNumberClaimed',
  1,
  z.strictObject({ number: z.string().max(40), decisionId: z.uuid() }),
);
export type DecisionNumberClaimed = EventOf<typeof decisionNumberClaimed>;
