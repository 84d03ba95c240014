import type { LocalDate } from '#libs/kernel';
import { getProgramme } from '#libs/programmes';
import { ApplicationCommandBase, type ApplicationState, existing, open } from './application-state.rules';
import type { ApplicationEvent } from './applications.events';

/**
 * Notes that the applicant was admitted, which concludes an application that ends by an agreement and closes it
 * at the other providers where the programme says so. Nothing where it is noted; refuses `APPLICATION_CLOSED`.
 */
export class RecordAdmission extends ApplicationCommandBase<{
  readonly admissionId: string;
  readonly provider: string;
  readonly admittedOn: LocalDate;
}> {
  readonly type = 'RecordAdmission';
}

/** What follows from an admission. */
export function decideAdmission({ data }: RecordAdmission, state: ApplicationState): ApplicationEvent[] {
  existing(state);
  if (state.admissions.includes(data.admissionId)) return [];
  const { programme, providers } = open(state);
  const { intake, waitingList } = getProgramme(programme);
  const elsewhere = providers
    .map(({ provider }) => provider)
    .filter((provider) => provider !== data.provider);
  const closedAt = waitingList.closesElsewhere.includes('admitted') ? elsewhere : [];
  const concluded = intake.outcome === 'agreement' && intake.immediate !== true;
  return [{ type: 'ApplicantAdmitted', data: { ...data, closedAt, concluded } }];
}
