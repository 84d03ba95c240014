import { z } from 'zod';
import { isLocalDate, type LocalDate } from '#libs/kernel';

/** A day in an event. */
export const day = z.custom<LocalDate>(isLocalDate, 'not a day');
/** A member of staff by the code they sign in with. */
export const staff = z.string().min(1).max(64);
/** The text of a decision or order, by key and version. */
export const text = { textKey: z.string().regex(/^[a-z0-9.-]{1,100}$/), textVersion: z.int().positive() };
/** A text kept with a person's data, never in an event. */
export const textRef = z.uuid().nullable();
