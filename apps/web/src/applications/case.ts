import type { components } from '../api/schema';
import { useTexts } from '../texts/texts';
import type { Subject } from '../ui/command-dialog';

/** An application as its page shows it. */
export type Case = components['schemas']['ApplicationDetailsDto'];

/** What every part of the case page gets. */
export interface CaseShown {
  readonly shown: Case;
  refetch(): Promise<{ readonly data?: Case | undefined }>;
}

/** One line of a case's timeline, as the record tells it. */
export type CaseEvent = components['schemas']['CaseHappeningDto'];

/** A dialog about a case. */
export type CaseDialog = CaseShown & { readonly close: () => void };

/** Every state of an application, in the order of the procedure. */
export const STATES = [
  'received',
  'incomplete',
  'supplement-called',
  'complete',
  'on-waiting-list',
  'admitted',
  'granted',
  'refused',
  'dismissed',
  'withdrawn',
  'applicant-died',
] as const;

/** The part of a command's address that names the case. */
export const pathOf = ({ shown }: Pick<CaseShown, 'shown'>) => ({ path: { id: shown.applicationId } });

/** Title of an action's dialog and what is said once it is done. */
export function useDone(action: string) {
  const { t } = useTexts();
  return { title: t(`applications.action.${action}`), done: t('applications.done') };
}

/** States in which nobody works on an application any more. */
export const CLOSED = ['admitted', 'granted', 'refused', 'dismissed', 'withdrawn', 'applicant-died'];

/** What is compared where somebody changed a case meanwhile. */
export function useCaseSubject({ shown, refetch }: CaseShown): Subject<Case> {
  const { t } = useTexts();
  return {
    data: shown,
    revision: shown.revision,
    refetch,
    revisionOf: ({ revision }) => revision,
    fields: (data) => [
      [t('applications.field.state'), t(`applications.state.${data.state}`)],
      [t('applications.field.assignee'), data.assignee ?? t('applications.nobody')],
      [t('applications.field.unit'), data.unit],
      [t('applications.field.onHold'), t(data.onHold ? 'ui.yes' : 'ui.no')],
      [t('applications.field.eligibility'), t(`applications.eligibility.${data.eligibility ?? 'none'}`)],
      [t('applications.field.events'), String(data.timeline.length)],
    ],
  };
}
