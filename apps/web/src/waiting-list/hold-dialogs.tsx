import { PlaceField } from '../admissions';
import { useCommand } from '../api/hooks';
import type { components } from '../api/schema';
import { OverrideField, overridingIn } from '../capacity';
import { dayOf } from '../texts/formats';
import { useTexts } from '../texts/texts';
import { CommandDialog } from '../ui/command-dialog';
import { CheckField, DateField, NumberField, SelectField } from '../ui/fields';
import { said } from '../ui/given.rules';
import { type Entry, needOf, type Offer } from './entry';
import { holdIn, lapseOf, SEXES } from './held-place.rules';

interface Parts {
  readonly entry: Entry;
  readonly offer: Offer;
  readonly close: () => void;
}

/** Holds a place at the provider for an offer, until it is taken up, given free or not answered in time. */
export function HoldPlace({
  entry,
  offer,
  programme,
  close,
}: Parts & { readonly programme: components['schemas']['ProgrammeDto'] }) {
  const { t, date, number } = useTexts();
  const book = useCommand('/api/programmes/{code}/capacity/bookings');
  const { provider, programme: code } = entry;
  const { countedBy } = programme;
  const { hoursPerWeek } = needOf(entry);
  const divided = countedBy !== 'hours' && countedBy !== 'places';
  return (
    <CommandDialog
      title={t('waiting-list.held.hold')}
      values={{
        from: date(offer.startsOn ?? dayOf(new Date())),
        lapsesOn: date(lapseOf(offer)),
        volume: hoursPerWeek ? number(hoursPerWeek) : '',
      }}
      run={(given) => {
        const body = { ...holdIn(given, offer.offerId, provider), overriding: overridingIn(given) };
        return book.mutateAsync({ params: { path: { code } }, body });
      }}
      paths={{ unit: 'place' }}
      done={t('waiting-list.held.done')}
      close={close}
    >
      <p>{t('waiting-list.held.lead', { provider })}</p>
      {divided && <PlaceField programme={programme} day="from" provider={provider} />}
      {countedBy === 'hours' && <NumberField name="volume" label={t('waiting-list.held.hours')} />}
      <DateField name="from" label={t('waiting-list.held.from')} />
      <DateField name="to" label={t('waiting-list.held.to')} optional />
      <DateField
        name="lapsesOn"
        label={t('waiting-list.held.lapsesOn')}
        hint={t('waiting-list.held.lapseHint')}
      />
      {countedBy === 'beds' && (
        <>
          <SelectField
            name="sex"
            label={t('admissions.booking.sex')}
            hint={t('admissions.booking.sexHint')}
            options={SEXES.map((value) => ({ value, text: t(`admissions.booking.${value}`) }))}
            optional
          />
          <CheckField name="inCouple" label={t('admissions.booking.inCouple')} />
        </>
      )}
      <OverrideField />
    </CommandDialog>
  );
}

/** Gives the place free that an offer held. */
export function ReleasePlace({ entry, offer, close }: Parts) {
  const { t, date } = useTexts();
  const release = useCommand('/api/programmes/{code}/capacity/bookings/{bookingId}/release');
  const { provider, programme: code } = entry;
  return (
    <CommandDialog
      title={t('waiting-list.held.release')}
      values={{ on: date(dayOf(new Date())) }}
      run={({ on }) =>
        release.mutateAsync({
          params: { path: { code, bookingId: offer.offerId } },
          body: { provider, on: said(on) },
        })
      }
      done={t('waiting-list.held.released')}
      close={close}
    >
      <p>{t('waiting-list.held.releaseLead')}</p>
      <DateField name="on" label={t('waiting-list.held.freeFrom')} />
    </CommandDialog>
  );
}
