import { z } from 'zod';
import { defineEvent, type EventOf, isLocalDate, type LocalDate } from '#libs/kernel';

const day = z.custom<LocalDate>(isLocalDate, 'not a day');

/** How a decision ends an application; a decision on an exemption ends the application's service nowhere. */
export const DECIDED_OUTCOMES = ['granted', 'refused', 'dismissed', 'exemption-decided'] as const;
export type DecidedOutcome = (typeof DECIDED_OUTCOMES)[number];

/** A decision on the application was issued. */
export const applicationDecided = defineEvent(
  'ApplicationDecided',
  1,
  z.strictObject({ decisionId: z.uuid(), outcome: z.enum(DECIDED_OUTCOMES), decidedOn: day }),
);

/** The decision on the application was annulled; it is to be decided again, by `decisionDueOn`. */
export const applicationDecisionAnnulled = defineEvent(
  'ApplicationDecisionAnnulled',
  1,
  z.strictObject({ decisionId: z.uuid(), annulledOn: day, decisionDueOn: day }),
);

export type ApplicationDecided = EventOf<typeof applicationDecided>;
export type ApplicationDecisionAnnulled = EventOf<typeof applicationDecisionAnnulled>;
