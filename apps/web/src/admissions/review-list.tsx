import { useMemo } from 'react';
import { addDays, localDate } from '#libs/kernel';
import { useRead } from '../api/hooks';
import type { components } from '../api/schema';
import { useAddressState } from '../shell/address';
import { dayOf } from '../texts/formats';
import { useTexts } from '../texts/texts';
import { type Column, DataTable, Deadline, Empty, Link, SelectInput } from '../ui';
import type { AdmissionFilters } from './admission-filters';

type Review = components['schemas']['ReviewToDoDto'];
const AHEAD = ['0', '30', '90', '365'] as const;
const MOST = 500;

/** Plans to be evaluated and questionnaires to be answered in all programmes, the longest due first. */
export function ReviewList({ filters: { provider } }: { readonly filters: AdmissionFilters }) {
  const { t } = useTexts();
  const [{ ahead }, change] = useAddressState({ ahead: '90' });
  const until = addDays(localDate(dayOf(new Date())), Number(ahead) || 0);
  const query = { until, limit: MOST, ...(provider && { provider }) };
  const due = useRead(
    '/api/admissions/reviews-due',
    { params: { query } },
    { keep: true, views: ['admissions'] },
  );
  return (
    <>
      <SelectInput
        label={t('admissions.review.ahead')}
        value={ahead}
        onChange={(next) => change({ ahead: next })}
        options={AHEAD.map((value) => ({
          value,
          text: t('admissions.review.days', { count: Number(value) }),
        }))}
      />
      <DataTable
        caption={t('admissions.review.count', { count: due.data?.length ?? 0 })}
        columns={useColumns()}
        rows={due.data}
        rowKey={({ admissionId, kind }) => `${admissionId} ${kind}`}
        error={due.error}
        again={() => void due.refetch()}
        empty={<Empty title={t('admissions.review.nothingDue')} />}
        sortName="reviews"
      />
    </>
  );
}

function useColumns(): readonly Column<Review>[] {
  const { t } = useTexts();
  return useMemo(
    () => [
      {
        id: 'admission',
        header: t('admissions.column.admission'),
        cell: ({ admissionId }) => (
          <Link to="/admissions/$id" params={{ id: admissionId }} search={{ tab: 'reviews' }}>
            {admissionId.slice(0, 8)}
          </Link>
        ),
      },
      {
        id: 'kind',
        header: t('admissions.column.review'),
        cell: ({ kind }) => t(`admissions.review.${kind}`),
        sort: ({ kind }) => kind,
      },
      {
        id: 'due',
        header: t('admissions.column.due'),
        cell: ({ dueOn }) => <Deadline day={dueOn} />,
        sort: ({ dueOn }) => dueOn,
      },
      {
        id: 'programme',
        header: t('admissions.filter.programme'),
        cell: ({ programme }) => t(`programmes.name.${programme}`),
        sort: ({ programme }) => programme,
      },
      {
        id: 'provider',
        header: t('admissions.field.provider'),
        cell: ({ provider }) => provider,
        sort: ({ provider }) => provider,
      },
    ],
    [t],
  );
}
