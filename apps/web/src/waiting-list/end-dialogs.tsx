import { useCommand } from '../api/hooks';
import { dayOf } from '../texts/formats';
import { useTexts } from '../texts/texts';
import { CommandDialog } from '../ui/command-dialog';
import { DateField, SelectField } from '../ui/fields';
import type { Given } from '../ui/form';
import { oneOf, said, textOf } from '../ui/given.rules';
import { NoteField, noteIn } from '../ui/note-field';
import { type EntryDialog, endOf, useEntryDialog } from './entry';

const ENDS = [
  'admitted',
  'admitted-elsewhere',
  'moved-to-institution',
  'died',
  'withdrew',
  'no-longer-eligible',
  'other',
] as const;
const REINSTATEMENTS = ['answered-late', 'letter-not-received', 'prevented', 'mistake'] as const;

/** Ends the wait with a reason. */
export function EndWait(given: EntryDialog) {
  const { t, date } = useTexts();
  const end = useCommand('/api/waiting-list-entries/{id}/end');
  const { dialog, params } = useEntryDialog('waiting-list.action.end', given);
  return (
    <CommandDialog
      {...dialog}
      values={{ endedOn: date(dayOf(new Date())) }}
      run={(form, headers) => end.mutateAsync({ params, body: endIn(form), headers })}
    >
      <EndFields lead={t('waiting-list.end.lead')} />
    </CommandDialog>
  );
}

/** Records the end that turned out to be true; what was recorded before stays in the history. */
export function CorrectEnd(given: EntryDialog) {
  const { t, date } = useTexts();
  const correct = useCommand('/api/waiting-list-entries/{id}/end-correction');
  const { dialog, params } = useEntryDialog('waiting-list.action.correct', given);
  const end = endOf(given.entry);
  return (
    <CommandDialog
      {...dialog}
      values={{ endedOn: end ? date(end.endedOn) : '', reason: end?.reason ?? '' }}
      run={(form, headers) => correct.mutateAsync({ params, body: endIn(form), headers })}
    >
      <EndFields lead={t('waiting-list.end.correctLead')} />
    </CommandDialog>
  );
}

const endIn = (form: Given) => ({
  endedOn: said(form['endedOn']),
  reason: oneOf(ENDS, form['reason']),
  serviceStartedOn: textOf(form, 'serviceStartedOn'),
  ...noteIn(form),
});

function EndFields({ lead }: { readonly lead: string }) {
  const { t } = useTexts();
  return (
    <>
      <p>{lead}</p>
      <DateField name="endedOn" label={t('waiting-list.end.on')} />
      <SelectField
        name="reason"
        label={t('waiting-list.end.why')}
        options={ENDS.map((value) => ({ value, text: t(`statistics.endReason.${value}`) }))}
      />
      <DateField
        name="serviceStartedOn"
        label={t('waiting-list.end.serviceStartedOn')}
        hint={t('waiting-list.end.serviceHint')}
        optional
      />
      <NoteField label={t('waiting-list.note')} />
    </>
  );
}

/** Puts one who was removed for want of an answer back, from the first listing day. */
export function Reinstate(given: EntryDialog) {
  const { t, date } = useTexts();
  const reinstate = useCommand('/api/waiting-list-entries/{id}/reinstatement');
  const { dialog, params } = useEntryDialog('waiting-list.action.reinstate', given);
  return (
    <CommandDialog
      {...dialog}
      values={{ reinstatedOn: date(dayOf(new Date())) }}
      run={(form, headers) => {
        const body = {
          reinstatedOn: said(form['reinstatedOn']),
          reason: oneOf(REINSTATEMENTS, form['reason']),
          ...noteIn(form),
        };
        return reinstate.mutateAsync({ params, body, headers });
      }}
    >
      <p>{t('waiting-list.reinstate.lead')}</p>
      <DateField name="reinstatedOn" label={t('waiting-list.reinstate.on')} />
      <SelectField
        name="reason"
        label={t('waiting-list.reinstate.why')}
        options={REINSTATEMENTS.map((value) => ({
          value,
          text: t(`waiting-list.reinstate.reason.${value}`),
        }))}
      />
      <NoteField label={t('waiting-list.note')} />
    </CommandDialog>
  );
}
