import { useCommand } from '../api/hooks';
import { useTexts } from '../texts/texts';
import { CommandDialog } from '../ui/command-dialog';
import { DateField, SelectField } from '../ui/fields';
import { oneOf, said, textOf } from '../ui/given.rules';
import { NoteField, noteIn } from '../ui/note-field';
import { type AdmissionDialog, useAdmissionDialog } from './admitting-dialogs';
import { BookingFields, bookingIn, PlaceField, ProviderField } from './place-fields';

const INTERRUPTIONS = ['hospital', 'temporary-absence', 'provider-closed', 'other'] as const;
const ENDS = [
  'goals-reached',
  'term-over',
  'moved-to-institution',
  'moved-away',
  'other-service',
  'withdrew',
  'no-longer-eligible',
  'breach',
  'died',
  'other',
] as const;

function Note() {
  const { t } = useTexts();
  return <NoteField label={t('admissions.note')} hint={t('admissions.noteHint')} />;
}

/** Lets the service stand still; the place is kept. */
export function Interrupt(given: AdmissionDialog) {
  const { t } = useTexts();
  const interrupt = useCommand('/api/admissions/{id}/interruption');
  const { dialog, params, today } = useAdmissionDialog('interrupt', given);
  return (
    <CommandDialog
      {...dialog}
      values={{ from: today }}
      run={(form, headers) => {
        const reason = oneOf(INTERRUPTIONS, form['reason']);
        const body = { from: said(form['from']), reason, ...noteIn(form) };
        return interrupt.mutateAsync({ params, body, headers });
      }}
    >
      <p>{t('admissions.interrupt.lead')}</p>
      <DateField name="from" label={t('admissions.interrupt.from')} />
      <SelectField
        name="reason"
        label={t('admissions.interrupt.why')}
        options={INTERRUPTIONS.map((value) => ({ value, text: t(`admissions.interruption.${value}`) }))}
      />
      <Note />
    </CommandDialog>
  );
}

/** Lets the service go on. */
export function Resume(given: AdmissionDialog) {
  const { t } = useTexts();
  const resume = useCommand('/api/admissions/{id}/resumption');
  const { dialog, params, today } = useAdmissionDialog('resume', given);
  return (
    <CommandDialog
      {...dialog}
      values={{ on: today }}
      run={(form, headers) => resume.mutateAsync({ params, body: { on: said(form['on']) }, headers })}
    >
      <DateField name="on" label={t('admissions.resume.on')} />
    </CommandDialog>
  );
}

/** Moves the person to another provider, room or group. */
export function Transfer(given: AdmissionDialog) {
  const { t } = useTexts();
  const transfer = useCommand('/api/admissions/{id}/transfer');
  const { dialog, params, today } = useAdmissionDialog('transfer', given);
  const { programme, shown } = given;
  const option = ({ item, provider }: { item: string; provider: string }): string => `${item} ${provider}`;
  return (
    <CommandDialog
      {...dialog}
      values={{ transferredOn: today, provider: shown.provider }}
      run={(form, headers) => {
        const price = programme.prices.find((each) => option(each) === textOf(form, 'price'));
        const body = {
          transferredOn: said(form['transferredOn']),
          provider: said(form['provider']),
          place: textOf(form, 'place'),
          price: price && { item: price.item, provider: price.provider },
          ...bookingIn(form),
        };
        return transfer.mutateAsync({ params, body, headers });
      }}
    >
      <DateField name="transferredOn" label={t('admissions.transfer.on')} />
      <ProviderField programme={programme.code} />
      <PlaceField programme={programme} day="transferredOn" provider={shown.provider} />
      {programme.prices.length > 0 && (
        <SelectField
          name="price"
          label={t('admissions.transfer.price')}
          options={programme.prices.map((each) => ({
            value: option(each),
            text: `${each.name}, ${each.provider}`,
          }))}
          optional
        />
      )}
      <BookingFields programme={programme} />
    </CommandDialog>
  );
}

/** Keeps the person out of activities for a set time after a breach. */
export function Suspend(given: AdmissionDialog) {
  const { t } = useTexts();
  const suspend = useCommand('/api/admissions/{id}/suspensions');
  const { dialog, params, today } = useAdmissionDialog('suspend', given);
  const activities = given.programme.suspends.map((code) => t(`admissions.activity.${code}`)).join(', ');
  return (
    <CommandDialog
      {...dialog}
      values={{ from: today }}
      run={(form, headers) => {
        const body = { from: said(form['from']), until: said(form['until']), ...noteIn(form) };
        return suspend.mutateAsync({ params, body, headers });
      }}
    >
      <p>{t('admissions.suspend.lead', { activities })}</p>
      <DateField name="from" label={t('admissions.suspend.from')} />
      <DateField name="until" label={t('admissions.suspend.until')} />
      <Note />
    </CommandDialog>
  );
}

/** Ends a suspension before its time. */
export function Lift(given: AdmissionDialog) {
  const { t } = useTexts();
  const lift = useCommand('/api/admissions/{id}/suspension-lifting');
  const { dialog, params, today } = useAdmissionDialog('lift', given);
  return (
    <CommandDialog
      {...dialog}
      values={{ on: today }}
      run={(form, headers) => lift.mutateAsync({ params, body: { on: said(form['on']) }, headers })}
    >
      <DateField name="on" label={t('admissions.lift.on')} />
    </CommandDialog>
  );
}

/** Ends the service. */
export function End(given: AdmissionDialog) {
  const { t } = useTexts();
  const end = useCommand('/api/admissions/{id}/end');
  const { dialog, params, today } = useAdmissionDialog('end', given);
  return (
    <CommandDialog
      {...dialog}
      values={{ endedOn: today }}
      run={(form, headers) => end.mutateAsync({ params, body: endIn(form), headers })}
    >
      <EndFields lead={t('admissions.end.lead')} />
    </CommandDialog>
  );
}

/** Records the end that turned out true; the one recorded before stays in the history. */
export function Correct(given: AdmissionDialog) {
  const { t, date } = useTexts();
  const correct = useCommand('/api/admissions/{id}/end-correction');
  const { dialog, params } = useAdmissionDialog('correct', given);
  const { endedOn, endReason } = given.shown;
  return (
    <CommandDialog
      {...dialog}
      values={{ endedOn: endedOn ? date(endedOn) : '', reason: endReason ?? '' }}
      run={(form, headers) => correct.mutateAsync({ params, body: endIn(form), headers })}
    >
      <EndFields lead={t('admissions.correct.lead')} />
    </CommandDialog>
  );
}

const endIn = (form: Parameters<typeof textOf>[0]) => ({
  endedOn: textOf(form, 'endedOn'),
  reason: oneOf(ENDS, form['reason']),
  ...noteIn(form),
});

function EndFields({ lead }: { readonly lead: string }) {
  const { t } = useTexts();
  return (
    <>
      <p>{lead}</p>
      <DateField name="endedOn" label={t('admissions.end.on')} hint={t('admissions.end.onHint')} />
      <SelectField
        name="reason"
        label={t('admissions.end.why')}
        options={ENDS.map((value) => ({ value, text: t(`admissions.endReason.${value}`) }))}
      />
      <Note />
    </>
  );
}
