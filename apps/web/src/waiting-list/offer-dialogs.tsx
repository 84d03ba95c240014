import { useCommand } from '../api/hooks';
import { dayOf } from '../texts/formats';
import { useTexts } from '../texts/texts';
import { CommandDialog } from '../ui/command-dialog';
import { DateField, SelectField } from '../ui/fields';
import { oneOf, textOf } from '../ui/given.rules';
import { NoteField, noteIn } from '../ui/note-field';
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

/** What every dialog of an offer has in common. */
function useOfferDialog(action: string, { offerId, ...given }: OfferDialog) {
  const { date } = useTexts();
  const { dialog, params } = useEntryDialog(`waiting-list.offer.${action}`, given);
  return {
    dialog: { ...dialog, values: { on: date(dayOf(new Date())) } },
    params: { path: { ...params.path, offerId } },
  };
}

/** On which day, why, and what is to be remembered. */
function ReasonFields({
  on,
  why,
  reasons,
  group,
}: {
  readonly on: string;
  readonly why: string;
  readonly reasons: readonly string[];
  /** Where the names of the reasons stand. */
  readonly group: 'refusal' | 'withdrawal';
}) {
  const { t } = useTexts();
  return (
    <>
      <DateField name="on" label={on} />
      <SelectField
        name="reason"
        label={why}
        options={reasons.map((value) => ({ value, text: t(`waiting-list.offer.${group}.${value}`) }))}
      />
      <NoteField label={t('waiting-list.note')} />
    </>
  );
}

/** Records that the person accepts; the admission is another act. */
export function AcceptOffer(offer: OfferDialog) {
  const { t } = useTexts();
  const accept = useCommand('/api/waiting-list-entries/{id}/offers/{offerId}/acceptance');
  const { dialog, params } = useOfferDialog('accept', offer);
  return (
    <CommandDialog
      {...dialog}
      run={(form, headers) =>
        accept.mutateAsync({ params, body: { acceptedOn: textOf(form, 'on') }, headers })
      }
    >
      <DateField name="on" label={t('waiting-list.offer.on')} />
    </CommandDialog>
  );
}

/** Records that the person refuses; the provider's rule says what follows. */
export function RefuseOffer(offer: OfferDialog) {
  const { t } = useTexts();
  const refuse = useCommand('/api/waiting-list-entries/{id}/offers/{offerId}/refusal');
  const { dialog, params } = useOfferDialog('refuse', offer);
  return (
    <CommandDialog
      {...dialog}
      run={(form, headers) => {
        const reason = oneOf(REFUSALS, form['reason']);
        const body = { refusedOn: textOf(form, 'on'), reason, ...noteIn(form) };
        return refuse.mutateAsync({ params, body, headers });
      }}
    >
      <ReasonFields
        on={t('waiting-list.offer.on')}
        why={t('waiting-list.offer.why')}
        reasons={REFUSALS}
        group="refusal"
      />
    </CommandDialog>
  );
}

/** Takes the offer back. */
export function WithdrawOffer(offer: OfferDialog) {
  const { t } = useTexts();
  const withdraw = useCommand('/api/waiting-list-entries/{id}/offers/{offerId}/withdrawal');
  const { dialog, params } = useOfferDialog('withdraw', offer);
  return (
    <CommandDialog
      {...dialog}
      run={(form, headers) => {
        const reason = oneOf(WITHDRAWALS, form['reason']);
        const body = { withdrawnOn: textOf(form, 'on'), reason, ...noteIn(form) };
        return withdraw.mutateAsync({ params, body, headers });
      }}
    >
      <ReasonFields
        on={t('waiting-list.offer.withdrawnOn')}
        why={t('waiting-list.offer.withdrawWhy')}
        reasons={WITHDRAWALS}
        group="withdrawal"
      />
    </CommandDialog>
  );
}

/** Notes that nobody answered in time. */
export function LapseOffer(offer: OfferDialog) {
  const { t } = useTexts();
  const lapse = useCommand('/api/waiting-list-entries/{id}/offers/{offerId}/lapse');
  const { dialog, params } = useOfferDialog('lapse', offer);
  return (
    <CommandDialog {...dialog} run={(_, headers) => lapse.mutateAsync({ params, headers })}>
      <p>{t('waiting-list.offer.lapseLead')}</p>
    </CommandDialog>
  );
}
