import { z } from 'zod';
import { defineEvent, type EventOf, isLocalDate, type LocalDate } from '#libs/kernel';

const day = z.custom<LocalDate>(isLocalDate, 'not a day');
const name = z.string().min(1).max(200);

/** The applicant was admitted; where the programme says so, the application is closed at the other providers. */
export const applicantAdmitted = defineEvent(
  'ApplicantAdmitted',
  1,
  z.strictObject({
    admissionId: z.uuid(),
    provider: name,
    admittedOn: day,
    closedAt: z.array(name),
    /** False where the papers follow the admission or a decision is still to be made. */
    concluded: z.boolean(),
  }),
);
export type ApplicantAdmitted = EventOf<typeof applicantAdmitted>;
