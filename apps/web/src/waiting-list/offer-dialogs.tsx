import { useCommand } from '../api/hooks';
import { dayOf } from '../texts/formats';
import { useTexts } from '../texts/texts';
import { CommandDialog } from '../ui/command-dialog';
import { DateField, SelectField, TextField } from '../ui/fields';
import { oneOf, textOf } from '../ui/given.rules';
import { type EntryDialog, useEntryDialog } from './entry';

type OfferDialog = EntryDialog & { readonly offerId: string };
const REFUSALS = [
  'not-needed-now',
  'cared-for-otherwise',
  'time-does-not-suit',
  'provider-does-not-suit',
  'price',
  'health',
  'other',
] as const;
const WITHDRAWALS = ['place-gone', 'offered-by-mistake', 'not-reachable', 'other'] as const;

/** Records that the person accepts; the admission is another act. */
export function AcceptOffer({ offerId, ...given }: OfferDialog) {
  const { t, date } = useTexts();
  const accept = useCommand('/api/waiting-list-entries/{id}/offers/{offerId}/acceptance');
  const { dialog, params } = useEntryDialog('waiting-list.offer.accept', given);
  return (
    <CommandDialog
      {...dialog}
      values={{ on: date(dayOf(new Date())) }}
      run={(form, headers) =>
        accept.mutateAsync({
          params: { path: { ...params.path, offerId } },
          body: { acceptedOn: textOf(form, 'on') },
          headers,
        })
      }
    >
      <DateField name="on" label={t('waiting-list.offer.on')} />
    </CommandDialog>
  );
}

/** Records that the person refuses; the provider's rule says what follows. */
export function RefuseOffer({ offerId, ...given }: OfferDialog) {
  const { t, date } = useTexts();
  const refuse = useCommand('/api/waiting-list-entries/{id}/offers/{offerId}/refusal');
  const { dialog, params } = useEntryDialog('waiting-list.offer.refuse', given);
  return (
    <CommandDialog
      {...dialog}
      values={{ on: date(dayOf(new Date())) }}
      run={(form, headers) => {
        const body = {
          refusedOn: textOf(form, 'on'),
          reason: oneOf(REFUSALS, form['reason']),
          note: textOf(form, 'note'),
        };
        return refuse.mutateAsync({ params: { path: { ...params.path, offerId } }, body, headers });
      }}
    >
      <DateField name="on" label={t('waiting-list.offer.on')} />
      <SelectField
        name="reason"
        label={t('waiting-list.offer.why')}
        options={REFUSALS.map((value) => ({ value, text: t(`waiting-list.offer.refusal.${value}`) }))}
      />
      <TextField name="note" label={t('waiting-list.note')} rows={3} optional />
    </CommandDialog>
  );
}

/** Takes the offer back. */
export function WithdrawOffer({ offerId, ...given }: OfferDialog) {
  const { t, date } = useTexts();
  const withdraw = useCommand('/api/waiting-list-entries/{id}/offers/{offerId}/withdrawal');
  const { dialog, params } = useEntryDialog('waiting-list.offer.withdraw', given);
  return (
    <CommandDialog
      {...dialog}
      values={{ on: date(dayOf(new Date())) }}
      run={(form, headers) => {
        const body = {
          withdrawnOn: textOf(form, 'on'),
          reason: oneOf(WITHDRAWALS, form['reason']),
          note: textOf(form, 'note'),
        };
        return withdraw.mutateAsync({ params: { path: { ...params.path, offerId } }, body, headers });
      }}
    >
      <DateField name="on" label={t('waiting-list.offer.withdrawnOn')} />
      <SelectField
        name="reason"
        label={t('waiting-list.offer.withdrawWhy')}
        options={WITHDRAWALS.map((value) => ({ value, text: t(`waiting-list.offer.withdrawal.${value}`) }))}
      />
      <TextField name="note" label={t('waiting-list.note')} rows={3} optional />
    </CommandDialog>
  );
}

/** Notes that nobody answered in time. */
export function LapseOffer({ offerId, ...given }: OfferDialog) {
  const { t } = useTexts();
  const lapse = useCommand('/api/waiting-list-entries/{id}/offers/{offerId}/lapse');
  const { dialog, params } = useEntryDialog('waiting-list.offer.lapse', given);
  return (
    <CommandDialog
      {...dialog}
      run={(_, headers) => lapse.mutateAsync({ params: { path: { ...params.path, offerId } }, headers })}
    >
      <p>{t('waiting-list.offer.lapseLead')}</p>
    </CommandDialog>
  );
}
