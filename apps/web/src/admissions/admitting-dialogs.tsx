import { useCommand } from '../api/hooks';
import { dayOf } from '../texts/formats';
import { useTexts } from '../texts/texts';
import { CommandDialog } from '../ui/command-dialog';
import { DateField, SelectField } from '../ui/fields';
import { oneOf, said, textOf } from '../ui/given.rules';
import { NoteField, noteIn } from '../ui/note-field';
import { type AdmissionShown, useAdmissionSubject } from './admission';
import {
  agreementIn,
  AgreementFields,
  agreementPaths,
  agreementValues,
  termsPaths,
} from './agreement-fields';
import { type AdmissionAction, type Happened, termsOn } from './course.rules';
import { BookingFields, bookingIn } from './place-fields';
import { saidTerms, TermsFields, termsValues } from './terms-fields';

export type AdmissionDialog = AdmissionShown & { readonly close: () => void };
const CANCELLATIONS = ['withdrew', 'moved-to-institution', 'died', 'other'] as const;

/** What every dialog of an admission has in common. */
export function useAdmissionDialog(action: AdmissionAction, { close, ...shown }: AdmissionDialog) {
  const { t, date } = useTexts();
  return {
    dialog: {
      title: t(`admissions.action.${action}`),
      done: t('admissions.done'),
      subject: useAdmissionSubject(shown),
      close,
    },
    params: { path: { id: shown.shown.admissionId } },
    today: date(dayOf(new Date())),
  };
}

/** Lets a planned admission begin. */
export function Start(given: AdmissionDialog) {
  const { t, date } = useTexts();
  const start = useCommand('/api/admissions/{id}/start');
  const { dialog, params, today } = useAdmissionDialog('start', given);
  const { plannedOn } = given.shown;
  return (
    <CommandDialog
      {...dialog}
      values={{ startedOn: today }}
      run={(form, headers) =>
        start.mutateAsync({ params, body: { startedOn: said(form['startedOn']) }, headers })
      }
    >
      {plannedOn && <p>{t('admissions.start.planned', { day: date(plannedOn) })}</p>}
      <DateField name="startedOn" label={t('admissions.start.on')} />
    </CommandDialog>
  );
}

/** Gives a planned admission up. */
export function Cancel(given: AdmissionDialog) {
  const { t } = useTexts();
  const cancel = useCommand('/api/admissions/{id}/cancellation');
  const { dialog, params, today } = useAdmissionDialog('cancel', given);
  return (
    <CommandDialog
      {...dialog}
      values={{ cancelledOn: today }}
      run={(form, headers) => {
        const body = {
          cancelledOn: textOf(form, 'cancelledOn'),
          reason: oneOf(CANCELLATIONS, form['reason']),
          ...noteIn(form),
        };
        return cancel.mutateAsync({ params, body, headers });
      }}
    >
      <DateField name="cancelledOn" label={t('admissions.cancel.on')} />
      <SelectField
        name="reason"
        label={t('admissions.cancel.why')}
        options={CANCELLATIONS.map((value) => ({ value, text: t(`admissions.endReason.${value}`) }))}
      />
      <NoteField label={t('admissions.note')} hint={t('admissions.noteHint')} />
    </CommandDialog>
  );
}

/** Concludes the agreement of somebody who was admitted without one. */
export function Conclude(given: AdmissionDialog) {
  const { t, date } = useTexts();
  const conclude = useCommand('/api/admissions/{id}/agreement');
  const { dialog, params } = useAdmissionDialog('conclude', given);
  const { programme, shown } = given;
  return (
    <CommandDialog
      {...dialog}
      values={{
        ...agreementValues(programme, date),
        ...(shown.startedOn && { effectiveOn: date(shown.startedOn) }),
      }}
      paths={agreementPaths}
      run={(form, headers) => {
        const agreement = agreementIn(form, programme);
        const body = { effectiveOn: said(form['effectiveOn']), agreement, ...bookingIn(form) };
        return conclude.mutateAsync({ params, body, headers });
      }}
    >
      <DateField name="effectiveOn" label={t('admissions.agreement.effectiveOn')} />
      <AgreementFields programme={programme} personId={shown.personId} />
      <BookingFields programme={programme} />
    </CommandDialog>
  );
}

/** Changes what was agreed from a day on; the terms that hold stand in the fields. */
export function Change(given: AdmissionDialog) {
  const { t, number } = useTexts();
  const change = useCommand('/api/admissions/{id}/agreement-changes');
  const { dialog, params, today } = useAdmissionDialog('change', given);
  const { programme, shown } = given;
  const history = shown.history as readonly Happened[];
  const terms = termsOn(history, dayOf(new Date()));
  return (
    <CommandDialog
      {...dialog}
      values={{ effectiveOn: today, ...(terms && termsValues(terms, number)) }}
      paths={termsPaths}
      run={(form, headers) => {
        const next = saidTerms(form, programme);
        const body = { effectiveOn: said(form['effectiveOn']), terms: next, ...bookingIn(form) };
        return change.mutateAsync({ params, body, headers });
      }}
    >
      <p>{t('admissions.change.lead')}</p>
      <DateField name="effectiveOn" label={t('admissions.change.effectiveOn')} />
      <TermsFields programme={programme} personId={shown.personId} visits={terms?.schedule.length ?? 0} />
      <BookingFields programme={programme} />
    </CommandDialog>
  );
}
