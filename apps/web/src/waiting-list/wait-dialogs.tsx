import { useCommand } from '../api/hooks';
import { dayOf } from '../texts/formats';
import { useTexts } from '../texts/texts';
import { CommandDialog } from '../ui/command-dialog';
import { DateField, SelectField } from '../ui/fields';
import { anyOf, oneOf, said, textOf } from '../ui/given.rules';
import { NoteField, noteIn } from '../ui/note-field';
import { type EntryDialog, useEntryDialog } from './entry';

const PAUSES = ['hospital', 'temporary-absence', 'other'] as const;
const OUT_OF_ORDER = [
  'volume-fits',
  'place-of-residence',
  'room-fits',
  'urgent-need',
  'others-unreachable',
  'other',
] as const;

/** Offers a place; out of order only with a reason. */
export function MakeOffer(given: EntryDialog) {
  const { t, date } = useTexts();
  const offer = useCommand('/api/waiting-list-entries/{id}/offers');
  const { dialog, params } = useEntryDialog('waiting-list.action.offer', given);
  return (
    <CommandDialog
      {...dialog}
      values={{ offeredOn: date(dayOf(new Date())) }}
      run={(form, headers) => {
        const body = {
          offeredOn: textOf(form, 'offeredOn'),
          answerBy: textOf(form, 'answerBy'),
          startsOn: textOf(form, 'startsOn'),
          outOfOrderReason: anyOf(form, 'outOfOrderReason', OUT_OF_ORDER),
          ...noteIn(form),
        };
        return offer.mutateAsync({ params, body, headers });
      }}
    >
      <DateField name="offeredOn" label={t('waiting-list.offer.offeredOn')} />
      <DateField
        name="answerBy"
        label={t('waiting-list.offer.answerBy')}
        hint={t('waiting-list.offer.answerByHint')}
        optional
      />
      <DateField name="startsOn" label={t('waiting-list.offer.startsOn')} optional />
      <SelectField
        name="outOfOrderReason"
        label={t('waiting-list.offer.outOfOrderLabel')}
        hint={t('waiting-list.offer.outOfOrderHint')}
        options={OUT_OF_ORDER.map((value) => ({ value, text: t(`waiting-list.offer.outOfOrder.${value}`) }))}
        optional
      />
      <NoteField label={t('waiting-list.note')} />
    </CommandDialog>
  );
}

/** Lets the wait stand still. */
export function PauseWait(given: EntryDialog) {
  const { t, date } = useTexts();
  const pause = useCommand('/api/waiting-list-entries/{id}/pauses');
  const { dialog, params } = useEntryDialog('waiting-list.action.pause', given);
  return (
    <CommandDialog
      {...dialog}
      values={{ from: date(dayOf(new Date())) }}
      run={(form, headers) => {
        const body = { from: said(form['from']), reason: oneOf(PAUSES, form['reason']) };
        return pause.mutateAsync({ params, body, headers });
      }}
    >
      <DateField name="from" label={t('waiting-list.pause.from')} />
      <SelectField
        name="reason"
        label={t('waiting-list.pause.why')}
        options={PAUSES.map((value) => ({ value, text: t(`waiting-list.pause.reason.${value}`) }))}
      />
    </CommandDialog>
  );
}
