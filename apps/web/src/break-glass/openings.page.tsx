import { useMemo } from 'react';
import { useRead } from '../api/hooks';
import { useAddressState } from '../shell/address';
import { useTexts } from '../texts/texts';
import { type Column, DataTable, Filters, Link, Page, SelectInput, StatusTag } from '../ui';
import { OpenedThing } from './opened-thing';
import { type Opening, standingOf } from './opening';

const MOST = 200;
const REVIEWS = ['not-reviewed', 'reviewed'] as const;

/** What was opened in emergencies of one's own cases: who, why, until when, and what came of the review. */
export default function OpeningsPage() {
  const { t } = useTexts();
  const [{ review }, change] = useAddressState({ review: '' });
  const asked = REVIEWS.find((each) => each === review);
  const openings = useRead(
    '/api/break-glass',
    { params: { query: { limit: MOST, ...(asked && { review: asked }) } } },
    { views: ['break-glass'], keep: true },
  );
  return (
    <Page title={t('break-glass.title')} lead={t('break-glass.lead')}>
      <Filters {...(review !== '' && { clear: () => change({ review: '' }) })}>
        <SelectInput
          label={t('break-glass.filter')}
          value={review}
          onChange={(next) => change({ review: next })}
          none={t('break-glass.all')}
          options={REVIEWS.map((value) => ({ value, text: t(`break-glass.review.${value}`) }))}
        />
      </Filters>
      <DataTable
        caption={t('break-glass.caption', { count: openings.data?.length ?? 0 })}
        columns={useColumns()}
        rows={openings.data}
        rowKey={({ breakGlassId }) => breakGlassId}
        error={openings.error}
        again={() => void openings.refetch()}
        empty={t('break-glass.empty')}
      />
    </Page>
  );
}

function useColumns(): readonly Column<Opening>[] {
  const { t, instant } = useTexts();
  return useMemo(
    () => [
      {
        id: 'opened',
        header: t('break-glass.column.opened'),
        width: 11,
        cell: ({ breakGlassId, opensAt }) => (
          <Link to="/break-glass/$id" params={{ id: breakGlassId }}>
            {instant(opensAt)}
          </Link>
        ),
        sort: ({ opensAt }) => opensAt,
      },
      {
        id: 'by',
        header: t('break-glass.column.by'),
        cell: ({ openedBy }) => openedBy,
        sort: ({ openedBy }) => openedBy,
      },
      {
        id: 'what',
        header: t('break-glass.column.what'),
        width: 16,
        cell: (opening) => <OpenedThing opening={opening} />,
      },
      {
        id: 'reason',
        header: t('break-glass.column.reason'),
        width: 14,
        cell: ({ reason }) => t(`break-glass.reason.${reason}`),
        sort: ({ reason }) => reason,
      },
      {
        id: 'until',
        header: t('break-glass.column.until'),
        width: 11,
        cell: ({ closedAt, opensUntil }) => instant(closedAt ?? opensUntil),
      },
      {
        id: 'state',
        header: t('break-glass.column.state'),
        cell: (opening) => {
          const { key, tone } = standingOf(opening);
          return <StatusTag tone={tone}>{t(`break-glass.state.${key}`)}</StatusTag>;
        },
      },
    ],
    [t, instant],
  );
}
