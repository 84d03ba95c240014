import { useMemo } from 'react';
import { useWholeList } from '../api/hooks';
import { useAddressState } from '../shell/address';
import { useTexts } from '../texts/texts';
import { type Column, DataTable, Filters, Link, SelectInput, StatusTag } from '../ui';
import { type Destruction, STATE_TONES } from './retention';

const STATES = ['proposed', 'approved', 'completed', 'rejected'] as const;

/** Lists of what was proposed for destruction, the newest first. */
export function Destructions() {
  const { t } = useTexts();
  const [{ state }, change] = useAddressState({ state: '' });
  const list = useWholeList(
    '/api/retention/destructions',
    { params: { query: state ? { state } : {} } },
    ({ destructions, total }) => ({ rows: destructions, total }),
    { views: ['retention'] },
  );
  return (
    <>
      <Filters {...(state && { clear: () => change({ state: '' }) })}>
        <SelectInput
          label={t('retention.list.state')}
          value={state}
          onChange={(next) => change({ state: next })}
          none={t('retention.list.any')}
          options={STATES.map((value) => ({ value, text: t(`retention.state.${value}`) }))}
        />
      </Filters>
      <DataTable
        caption={t('retention.list.caption', { count: list.total ?? 0 })}
        columns={useColumns()}
        rows={list.total === null ? undefined : list.rows}
        total={list.total}
        rowKey={({ destructionId }) => destructionId}
        error={list.error}
        again={list.again}
        empty={t('retention.list.empty')}
      />
    </>
  );
}

function useColumns(): readonly Column<Destruction>[] {
  const { t, date, number } = useTexts();
  return useMemo(
    () => [
      {
        id: 'list',
        header: t('retention.list.column'),
        cell: ({ destructionId, proposedOn }) => (
          <Link to="/retention/destructions/$id" params={{ id: destructionId }}>
            {t('retention.list.name', { day: date(proposedOn), id: destructionId.slice(0, 8) })}
          </Link>
        ),
        sort: ({ proposedOn }) => proposedOn,
      },
      {
        id: 'state',
        header: t('retention.list.state'),
        cell: ({ state }) => (
          <StatusTag tone={STATE_TONES[state] ?? 'neutral'}>{t(`retention.state.${state}`)}</StatusTag>
        ),
        sort: ({ state }) => state,
      },
      {
        id: 'unit',
        header: t('retention.column.unit'),
        cell: ({ unit }) => unit ?? t('retention.list.units'),
      },
      {
        id: 'cases',
        header: t('retention.persons.cases'),
        align: 'end',
        cell: ({ cases }) => number(cases.length),
      },
      { id: 'by', header: t('retention.list.proposedBy'), cell: ({ proposedBy }) => proposedBy },
      { id: 'approved', header: t('retention.list.approvedBy'), cell: ({ approvedBy }) => approvedBy ?? '–' },
    ],
    [t, date, number],
  );
}
