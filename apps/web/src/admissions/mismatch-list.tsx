import { useMemo } from 'react';
import { useRead } from '../api/hooks';
import type { components } from '../api/schema';
import { useTexts } from '../texts/texts';
import { type Column, DataTable, Empty, Link } from '../ui';

type Mismatch = components['schemas']['BookingMismatchDto'];
const CENTS = 100;

/** Bookings that do not say what their admission says, with both sides and the way to put them right. */
export function MismatchList() {
  const { t } = useTexts();
  const mismatches = useRead('/api/admissions/booking-mismatches', {});
  return (
    <DataTable
      caption={t('admissions.mismatch.count', { count: mismatches.data?.length ?? 0 })}
      columns={useColumns()}
      rows={mismatches.data}
      rowKey={({ admissionId, provider }) => `${admissionId} ${provider}`}
      error={mismatches.error}
      again={() => void mismatches.refetch()}
      empty={
        <Empty title={t('admissions.mismatch.none')}>
          <p>{t('admissions.mismatch.noneText')}</p>
        </Empty>
      }
      sortName="mismatches"
    />
  );
}

function useColumns(): readonly Column<Mismatch>[] {
  const { t } = useTexts();
  const told = useStretches();
  return useMemo(
    () => [
      {
        id: 'admission',
        header: t('admissions.column.admission'),
        cell: ({ admissionId }) => (
          <Link to="/admissions/$id" params={{ id: admissionId }}>
            {admissionId.slice(0, 8)}
          </Link>
        ),
      },
      {
        id: 'kind',
        header: t('admissions.column.mismatch'),
        cell: ({ kind }) => t(`admissions.mismatch.${kind}`),
      },
      { id: 'booked', header: t('admissions.column.booked'), cell: ({ booked }) => told(booked) },
      { id: 'held', header: t('admissions.column.held'), cell: ({ held }) => told(held) },
      {
        id: 'provider',
        header: t('admissions.field.provider'),
        cell: ({ provider, programme }) =>
          provider && programme ? (
            <Link
              to="/programmes/$code/capacity"
              params={{ code: programme }}
              search={{ provider, tab: 'bookings' }}
            >
              {provider}
            </Link>
          ) : (
            t('ui.none')
          ),
      },
    ],
    [t, told],
  );
}

interface Booked {
  readonly unit?: string | null;
  readonly amount?: number;
  readonly from?: string;
  readonly to?: string | null;
}

/** What is booked or held, in words. */
function useStretches(): (stretches: readonly object[]) => string {
  const { t, date, number } = useTexts();
  return (stretches) =>
    (stretches as readonly Booked[])
      .map(({ unit, amount, from, to }) => {
        const days = from && date(from) + (to ? ` – ${date(to)}` : ' –');
        return [unit, amount === undefined ? null : number(amount / CENTS), days].filter(Boolean).join(', ');
      })
      .join('; ') || t('ui.none');
}
