import { useState } from 'react';
import { useRead } from '../api/hooks';
import { useProgramme } from '../programmes';
import { useTexts } from '../texts/texts';
import { Button, StatusTag } from '../ui';
import type { EntryShown, Offer } from './entry';
import { heldBy, mayHold } from './held-place.rules';
import { HoldPlace, ReleasePlace } from './hold-dialogs';

/** The places of the entry's provider that are held by offers; none where nothing is counted. */
function useOfferedPlaces({ entry }: Pick<EntryShown, 'entry'>) {
  const { programme: code, provider } = entry;
  const programme = useProgramme(code);
  const counted = (programme.data?.countedBy ?? null) !== null;
  const query = { provider, state: 'offered' as const, offset: 0, limit: 500 };
  const bookings = useRead(
    '/api/programmes/{code}/capacity/bookings',
    { params: { path: { code }, query } },
    { views: ['capacity'], enabled: counted },
  );
  return counted && bookings.data ? { programme: programme.data, bookings: bookings.data.bookings } : null;
}

/** Whether an offer holds a place at the provider; it is held and given free here. */
export function HeldPlace({ entry, offer }: { readonly entry: EntryShown['entry']; readonly offer: Offer }) {
  const { t, date, number } = useTexts();
  const [open, setOpen] = useState<'hold' | 'release' | null>(null);
  const places = useOfferedPlaces({ entry });
  if (!places?.programme) return null;
  const held = heldBy(offer, places.bookings);
  const close = (): void => setOpen(null);
  if (!held && (!mayHold(offer) || entry.end !== null)) return null;
  return (
    <span className="page-actions">
      {held ? (
        <>
          <StatusTag tone="info">
            {held.lapsesOn
              ? t('waiting-list.held.until', { day: date(held.lapsesOn) })
              : t('waiting-list.held.kept')}
          </StatusTag>
          <span className="soft">
            {[held.unit, t('waiting-list.held.amount', { amount: number(held.amount) })]
              .filter(Boolean)
              .join(', ')}
          </span>
          <Button onClick={() => setOpen('release')}>{t('waiting-list.held.release')}</Button>
        </>
      ) : (
        <>
          <span className="soft">{t('waiting-list.held.none')}</span>
          <Button onClick={() => setOpen('hold')}>{t('waiting-list.held.hold')}</Button>
        </>
      )}
      {open === 'hold' && (
        <HoldPlace entry={entry} offer={offer} programme={places.programme} close={close} />
      )}
      {open === 'release' && <ReleasePlace entry={entry} offer={offer} close={close} />}
    </span>
  );
}
