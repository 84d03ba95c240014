import { useMemo, useState } from 'react';
import { useCommand, useRead } from '../api/hooks';
import type { components } from '../api/schema';
import { useAddressState } from '../shell/address';
import { useSession } from '../sign-in/session';
import { dayOf } from '../texts/formats';
import { useTexts } from '../texts/texts';
import {
  Button,
  type Column,
  DataTable,
  DefinitionList,
  Empty,
  Link,
  Section,
  SelectInput,
  StatusTag,
  type Tone,
} from '../ui';
import { CommandDialog } from '../ui/command-dialog';
import { DateField } from '../ui/fields';
import { said } from '../ui/given.rules';
import { useMaySet } from './may-set';

type Booking = components['schemas']['BookingRowDto'];
type Override = components['schemas']['OverrideRowDto'];
const STATES = ['offered', 'planned', 'confirmed', 'lapsed', 'taken-up', 'ended'] as const;
const TONES: Readonly<Record<string, Tone>> = { offered: 'info', planned: 'info', confirmed: 'good' };
interface Whose {
  readonly code: string;
  readonly provider: string;
}

/** The bookings of a provider, and every time a manager let more be booked than there was. */
export function BookingList({ code, provider }: Whose) {
  const { t } = useTexts();
  const { role, unit } = useSession();
  const [{ booked }, change] = useAddressState({ booked: '' });
  const [releasing, setReleasing] = useState<string | null>(null);
  const state = STATES.find((each) => each === booked);
  const allowed = role !== 'analyst' && (role !== 'provider-coordinator' || unit === provider);
  const query = { provider, offset: 0, limit: 500, ...(state && { state }) };
  const bookings = useRead(
    '/api/programmes/{code}/capacity/bookings',
    { params: { path: { code }, query } },
    { keep: true, views: ['capacity'], enabled: allowed },
  );
  const entries = useEntriesOfOffers(
    { code, provider },
    allowed && (bookings.data?.bookings.some(isOffer) ?? false),
  );
  const columns = useColumns(entries, useMaySet(provider) || role === 'caseworker' ? setReleasing : null);
  if (!allowed) return <Empty title={t('capacity.booking.notYours')} />;
  const overrides = bookings.data?.overrides ?? [];
  return (
    <Section title={t('capacity.tab.bookings')}>
      <SelectInput
        label={t('capacity.booking.state')}
        value={booked}
        onChange={(next) => change({ booked: next })}
        none={t('capacity.filter.all')}
        options={STATES.map((value) => ({ value, text: t(`capacity.booking.standing.${value}`) }))}
      />
      <DataTable
        caption={t('capacity.booking.count', { count: bookings.data?.total ?? 0 })}
        columns={columns}
        rows={bookings.data?.bookings}
        total={bookings.data?.bookings.length ?? null}
        rowKey={({ bookingId }) => bookingId}
        error={bookings.error}
        again={() => void bookings.refetch()}
        empty={<Empty title={t('capacity.booking.none')} />}
        sortName="bookings"
      />
      {overrides.length > 0 && <Overrides overrides={overrides} />}
      {releasing && (
        <Release code={code} provider={provider} id={releasing} close={() => setReleasing(null)} />
      )}
    </Section>
  );
}

const isOffer = ({ state }: Pick<Booking, 'state'>): boolean =>
  state === 'offered' || state === 'lapsed' || state === 'taken-up';

/** For which entry of the waiting list each offer of the provider is. */
function useEntriesOfOffers({ code, provider }: Whose, enabled: boolean): ReadonlyMap<string, string> {
  const offers = useRead(
    '/api/programmes/{code}/waiting-list/offers',
    { params: { path: { code }, query: { provider, offset: 0, limit: 500 } } },
    { views: ['waiting-list-marks', 'waiting-list'], enabled },
  );
  const { data } = offers;
  return useMemo(
    () => new Map((data?.offers ?? []).map(({ offerId, entryId }) => [offerId, entryId])),
    [data],
  );
}

function useColumns(
  entries: ReadonlyMap<string, string>,
  release: ((id: string) => void) | null,
): readonly Column<Booking>[] {
  const { t, date, number } = useTexts();
  return useMemo(
    () => [
      {
        id: 'booking',
        header: t('capacity.booking.for'),
        cell: ({ bookingId, state, takenUpBy }) => (
          <Holder id={bookingId} isOffer={isOffer({ state })} takenUpBy={takenUpBy} entries={entries} />
        ),
      },
      {
        id: 'state',
        header: t('capacity.booking.state'),
        cell: ({ state }) => (
          <StatusTag tone={TONES[state] ?? 'neutral'}>{t(`capacity.booking.standing.${state}`)}</StatusTag>
        ),
        sort: ({ state }) => state,
      },
      {
        id: 'unit',
        header: t('capacity.unit'),
        cell: ({ unit }) => unit ?? t('ui.none'),
        sort: ({ unit }) => unit,
      },
      {
        id: 'amount',
        header: t('capacity.booking.amount'),
        align: 'end',
        cell: ({ amount, overridden }) => `${number(amount)}${overridden ? ' *' : ''}`,
      },
      { id: 'from', header: t('capacity.from'), cell: ({ from }) => date(from), sort: ({ from }) => from },
      { id: 'to', header: t('capacity.to'), cell: ({ to }) => (to ? date(to) : t('capacity.open')) },
      {
        id: 'lapses',
        header: t('capacity.booking.lapses'),
        cell: ({ lapsesOn, state }) => (lapsesOn && state === 'offered' ? date(lapsesOn) : ''),
      },
      ...(release
        ? [
            {
              id: 'release',
              header: t('capacity.booking.action'),
              cell: ({ bookingId, state }: Booking) =>
                state === 'offered' ? (
                  <Button onClick={() => release(bookingId)}>{t('capacity.booking.release')}</Button>
                ) : (
                  ''
                ),
            },
          ]
        : []),
    ],
    [t, date, number, entries, release],
  );
}

/** For whom a place is held: an admission with its page, or an offer that still waits for its answer. */
function Holder({
  id,
  isOffer: ofOffer,
  takenUpBy,
  entries,
}: {
  readonly id: string;
  readonly isOffer: boolean;
  readonly takenUpBy: string | null;
  readonly entries: ReadonlyMap<string, string>;
}) {
  const { t } = useTexts();
  const admission = ofOffer ? takenUpBy : id;
  const entry = entries.get(id);
  if (admission === null && entry !== undefined)
    return (
      <Link to="/waiting-list-entries/$id" params={{ id: entry }} search={{ tab: 'offers' }}>
        {t('capacity.booking.offer', { id: id.slice(0, 8) })}
      </Link>
    );
  return admission === null ? (
    <>{t('capacity.booking.offer', { id: id.slice(0, 8) })}</>
  ) : (
    <Link to="/admissions/$id" params={{ id: admission }}>
      {t('capacity.booking.admission', { id: admission.slice(0, 8) })}
    </Link>
  );
}

function Overrides({ overrides }: { readonly overrides: readonly Override[] }) {
  const { t, date, number } = useTexts();
  return (
    <Section level={3} title={t('capacity.override.title')}>
      {overrides.map(({ recordedAt, concerns, reason, unit, from, available, booked, wanted, by }) => (
        <DefinitionList
          key={`${recordedAt} ${concerns}`}
          items={[
            [t('capacity.override.what'), t(`capacity.override.concerns.${concerns}`)],
            [t('capacity.override.why'), t(`capacity.override.reason.${reason}`)],
            [t('capacity.unit'), unit],
            [t('capacity.from'), date(from)],
            [
              t('capacity.override.numbers'),
              t('capacity.override.told', {
                available: number(available),
                booked: number(booked),
                wanted: number(wanted),
              }),
            ],
            [t('capacity.override.by'), by],
          ]}
        />
      ))}
    </Section>
  );
}

function Release({ code, provider, id, close }: Whose & { readonly id: string; readonly close: () => void }) {
  const { t, date } = useTexts();
  const release = useCommand('/api/programmes/{code}/capacity/bookings/{bookingId}/release');
  return (
    <CommandDialog
      title={t('capacity.booking.release')}
      values={{ on: date(dayOf(new Date())) }}
      run={(form) =>
        release.mutateAsync({
          params: { path: { code, bookingId: id } },
          body: { provider, on: said(form['on']) },
        })
      }
      done={t('capacity.done')}
      close={close}
    >
      <p>{t('capacity.booking.releaseLead')}</p>
      <DateField name="on" label={t('capacity.booking.releaseOn')} />
    </CommandDialog>
  );
}
