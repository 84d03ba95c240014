import type { components } from '../api/schema';
import { useTexts } from '../texts/texts';
import type { Subject } from '../ui/command-dialog';

/** An admission as the interface answers it. */
export type Admission = components['schemas']['AdmissionDetailsDto'];
export type Programme = components['schemas']['ProgrammeDto'];

/** What every part of the admission's page gets. */
export interface AdmissionShown {
  readonly shown: Admission;
  readonly programme: Programme;
  refetch(): Promise<{ readonly data?: Admission | undefined }>;
}

/** What is compared where somebody changed an admission meanwhile. */
export function useAdmissionSubject({ shown, refetch }: AdmissionShown): Subject<Admission> {
  const { t, date } = useTexts();
  return {
    data: shown,
    revision: shown.revision,
    refetch,
    revisionOf: ({ revision }) => revision,
    fields: (data) => [
      [t('admissions.field.state'), t(`admissions.state.${data.state}`)],
      [t('admissions.field.provider'), data.provider],
      [t('admissions.field.place'), data.place ?? t('ui.none')],
      [t('admissions.field.started'), data.startedOn ? date(data.startedOn) : t('ui.none')],
      [t('admissions.field.ended'), data.endedOn ? date(data.endedOn) : t('ui.none')],
      [t('admissions.field.happenings'), String(data.history.length)],
    ],
  };
}
