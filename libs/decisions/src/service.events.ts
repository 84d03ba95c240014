import { z } from 'zod';
import { defineEvent } from '#libs/kernel';
import { day } from './decision-terms.events';

/** How a decision is sent for personal service. */
export const CHANNELS = ['post', 'courier', 'in-person', 'electronic'] as const;
export type Channel = (typeof CHANNELS)[number];

/** The decision was sent to all its parties for personal service. */
export const decisionSent = defineEvent(
  'DecisionSent',
  1,
  z.strictObject({ sentOn: day, channel: z.enum(CHANNELS) }),
);

/** Personal service failed and a notice was left; the 15th day after counts as service. */
export const serviceAttempted = defineEvent(
  'ServiceAttempted',
  1,
  z.strictObject({ personId: z.uuid(), attemptedOn: day }),
);

/** A party took the decision over. */
export const decisionServed = defineEvent(
  'DecisionServed',
  1,
  z.strictObject({ personId: z.uuid(), servedOn: day }),
);

/** The events of a decision on its way to the parties. */
export const serviceEvents = [decisionSent, serviceAttempted, decisionServed] as const;
