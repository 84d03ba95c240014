import { useState } from 'react';
import { useCommand } from '../api/hooks';
import { dayOf } from '../texts/formats';
import { useTexts } from '../texts/texts';
import { Button } from '../ui';
import { CommandDialog } from '../ui/command-dialog';
import { DateField, SelectField, TextField } from '../ui/fields';
import { filled, oneOf, said } from '../ui/given.rules';
import type { Entry } from './entry';

type Parts = { readonly entry: Entry; readonly close: () => void };
const PAUSES = ['hospital', 'temporary-absence', 'other'] as const;
const ENDS = [
  'admitted',
  'admitted-elsewhere',
  'moved-to-institution',
  'died',
  'withdrew',
  'no-longer-eligible',
  'other',
] as const;
const OUT_OF_ORDER = [
  'volume-fits',
  'place-of-residence',
  'room-fits',
  'urgent-need',
  'others-unreachable',
  'other',
] as const;
const DIALOGS = { offer: MakeOffer, pause: Pause, end: End };
type Action = keyof typeof DIALOGS;

/** What can be done with an entry that waits: offer a place, let it rest, end it. */
export function EntryActions({ entry }: { readonly entry: Entry }) {
  const { t } = useTexts();
  const [open, setOpen] = useState<Action | null>(null);
  if (entry.end !== null) return null;
  const Chosen = open && DIALOGS[open];
  return (
    <div className="form-actions" role="group" aria-label={t('waiting-list.entry.actions')}>
      {(Object.keys(DIALOGS) as Action[]).map((action) => (
        <Button key={action} onClick={() => setOpen(action)}>
          {t(`waiting-list.action.${action}`)}
        </Button>
      ))}
      {Chosen && <Chosen entry={entry} close={() => setOpen(null)} />}
    </div>
  );
}

function MakeOffer({ entry, close }: Parts) {
  const { t, date } = useTexts();
  const offer = useCommand('/api/waiting-list-entries/{id}/offers');
  return (
    <CommandDialog
      title={t('waiting-list.action.offer')}
      values={{ offeredOn: date(dayOf(new Date())) }}
      run={(given) => {
        const { outOfOrderReason } = given;
        return offer.mutateAsync({
          params: { path: { id: entry.entryId } },
          body: {
            offeredOn: said(given['offeredOn']),
            ...filled(given, 'answerBy', 'startsOn', 'note'),
            ...(outOfOrderReason && { outOfOrderReason: oneOf(OUT_OF_ORDER, outOfOrderReason) }),
          },
        });
      }}
      done={t('waiting-list.done')}
      close={close}
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
      <TextField name="note" label={t('waiting-list.note')} rows={3} optional />
    </CommandDialog>
  );
}

function Pause({ entry, close }: Parts) {
  const { t, date } = useTexts();
  const pause = useCommand('/api/waiting-list-entries/{id}/pauses');
  return (
    <CommandDialog
      title={t('waiting-list.action.pause')}
      values={{ from: date(dayOf(new Date())) }}
      run={({ from, reason }) =>
        pause.mutateAsync({
          params: { path: { id: entry.entryId } },
          body: { from: said(from), reason: oneOf(PAUSES, reason) },
        })
      }
      done={t('waiting-list.done')}
      close={close}
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

function End({ entry, close }: Parts) {
  const { t, date } = useTexts();
  const end = useCommand('/api/waiting-list-entries/{id}/end');
  return (
    <CommandDialog
      title={t('waiting-list.action.end')}
      values={{ endedOn: date(dayOf(new Date())) }}
      run={(given) =>
        end.mutateAsync({
          params: { path: { id: entry.entryId } },
          body: {
            endedOn: said(given['endedOn']),
            reason: oneOf(ENDS, given['reason']),
            ...filled(given, 'note'),
          },
        })
      }
      done={t('waiting-list.done')}
      close={close}
    >
      <p>{t('waiting-list.end.lead')}</p>
      <DateField name="endedOn" label={t('waiting-list.end.on')} />
      <SelectField
        name="reason"
        label={t('waiting-list.end.why')}
        options={ENDS.map((value) => ({ value, text: t(`statistics.endReason.${value}`) }))}
      />
      <TextField name="note" label={t('waiting-list.note')} rows={3} optional />
    </CommandDialog>
  );
}
