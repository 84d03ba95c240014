import { useCommand, useRead } from '../api/hooks';
import { LetterPreview } from '../letters';
import { useTexts } from '../texts/texts';
import { CommandDialog } from '../ui/command-dialog';
import { DateField, NumberField, SelectField, TextField } from '../ui/fields';
import { oneOf, said } from '../ui/given.rules';
import { NoteField, noteIn } from '../ui/note-field';
import { type CaseDialog, pathOf, useCaseSubject, useDone } from './case';

const HOLDS = [
  'awaiting-opinion',
  'awaiting-other-authority',
  'applicant-request',
  'preliminary-question',
  'other',
] as const;

/** Takes a case over. */
export function Take({ close, ...shown }: CaseDialog) {
  const { t } = useTexts();
  const take = useCommand('/api/applications/{id}/assignment');
  return (
    <CommandDialog
      {...useDone('take')}
      subject={useCaseSubject(shown)}
      run={(_, headers) => take.mutateAsync({ params: pathOf(shown), headers })}
      close={close}
    >
      <p>{t('applications.take')}</p>
    </CommandDialog>
  );
}

/** Who has work in the unit, to choose from. */
function useColleagues(unit: string): readonly string[] {
  const query = { scope: 'unit' as const, unit, done: false, offset: 0, limit: 500 };
  const queue = useRead('/api/work-queue', { params: { query } }, { views: ['work-queue'] });
  const assignees = (queue.data?.tasks ?? []).flatMap(({ assignee }) => assignee ?? []);
  return [...new Set(assignees)].sort((one, other) => one.localeCompare(other, 'sl'));
}

/** Hands a case over to a colleague. */
export function HandOver({ close, ...shown }: CaseDialog) {
  const { t } = useTexts();
  const handOver = useCommand('/api/applications/{id}/handover');
  const colleagues = useColleagues(shown.shown.unit);
  return (
    <CommandDialog
      {...useDone('handOver')}
      subject={useCaseSubject(shown)}
      run={({ to }, headers) =>
        handOver.mutateAsync({ params: pathOf(shown), body: { to: String(to) }, headers })
      }
      close={close}
    >
      <TextField
        name="to"
        label={t('applications.handOver.to')}
        hint={t('shell.trial.hint')}
        suggestions={colleagues}
      />
    </CommandDialog>
  );
}

/** Calls the applicant to supplement the application. */
export function SupplementCall({ close, ...shown }: CaseDialog) {
  const { t } = useTexts();
  const call = useCommand('/api/applications/{id}/supplement-calls');
  return (
    <CommandDialog
      {...useDone('supplement')}
      subject={useCaseSubject(shown)}
      run={({ days }, headers) =>
        call.mutateAsync({
          params: pathOf(shown),
          body: days === null ? {} : { days: Number(days) },
          headers,
        })
      }
      close={close}
      beside={({ days }) => (
        <LetterPreview
          request={{ kind: 'supplement-call', about: shown.shown.applicationId, planned: plannedIn(days) }}
          revision={shown.shown.revision}
          frozen={call.isPending || call.isSuccess}
        />
      )}
    >
      <p>{t('applications.supplement.lead')}</p>
      <NumberField
        name="days"
        label={t('applications.supplement.days')}
        hint={t('applications.supplement.hint')}
        optional
      />
    </CommandDialog>
  );
}

/** The period of a call as it is being typed; the assumed one until it is a number of days that may be set. */
function plannedIn(typed: string | boolean | undefined): { readonly days?: number } {
  const days = Number(typed || Number.NaN);
  return Number.isInteger(days) && days >= 1 && days <= 90 ? { days } : {};
}

/** Lets a case rest for a reason until a day. */
export function PutOnHold({ close, ...shown }: CaseDialog) {
  const { t } = useTexts();
  const hold = useCommand('/api/applications/{id}/hold');
  return (
    <CommandDialog
      {...useDone('hold')}
      subject={useCaseSubject(shown)}
      run={(given, headers) =>
        hold.mutateAsync({
          params: pathOf(shown),
          body: {
            reason: oneOf(HOLDS, given['reason']),
            until: said(given['until']),
            ...noteIn(given),
          },
          headers,
        })
      }
      close={close}
    >
      <SelectField
        name="reason"
        label={t('applications.hold.reasonLabel')}
        options={HOLDS.map((value) => ({ value, text: t(`applications.hold.reason.${value}`) }))}
      />
      <DateField name="until" label={t('applications.hold.until')} />
      <NoteField label={t('applications.note')} />
    </CommandDialog>
  );
}

/** Work on a case goes on. */
export function Resume({ close, ...shown }: CaseDialog) {
  const resume = useCommand('/api/applications/{id}/resumption');
  return (
    <CommandDialog
      {...useDone('resume')}
      subject={useCaseSubject(shown)}
      run={(_, headers) => resume.mutateAsync({ params: pathOf(shown), headers })}
      close={close}
    />
  );
}
