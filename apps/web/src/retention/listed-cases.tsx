import { useMemo } from 'react';
import type { components } from '../api/schema';
import { useTexts } from '../texts/texts';
import { type Column, DataTable, Link, StatusTag } from '../ui';
import { KeepUntil } from './case-columns';
import { STATE_TONES } from './retention';

type Listed = components['schemas']['ListedCaseDto'];

/** The cases of a destruction list, and what became of each. */
export function ListedCases({ cases }: { readonly cases: readonly Listed[] }) {
  const { t } = useTexts();
  return (
    <DataTable
      caption={t('retention.due.caption', { count: cases.length })}
      columns={useColumns()}
      rows={cases}
      rowKey={({ caseId }) => caseId}
      empty=""
    />
  );
}

function useColumns(): readonly Column<Listed>[] {
  const { t, date } = useTexts();
  return useMemo(
    () => [
      {
        id: 'case',
        header: t('retention.column.case'),
        width: 11,
        cell: ({ kind, caseId, number }) => (
          <Link to="/retention/cases/$kind/$id" params={{ kind, id: caseId }}>
            {number ?? `${t(`processing-log.thing.${kind}`)} ${caseId.slice(0, 8)}`}
          </Link>
        ),
        sort: ({ number, caseId }) => number ?? caseId,
      },
      { id: 'sign', header: t('retention.column.sign'), width: 6, cell: ({ sign }) => sign },
      {
        id: 'ended',
        header: t('retention.column.ended'),
        width: 8,
        cell: ({ endedOn }) => date(endedOn),
        sort: ({ endedOn }) => endedOn,
      },
      {
        id: 'keepUntil',
        header: t('retention.column.keepUntil'),
        width: 11,
        cell: (each) => <KeepUntil each={each} />,
        sort: ({ keepUntil }) => keepUntil,
      },
      {
        id: 'disposal',
        header: t('retention.column.disposal'),
        width: 9,
        cell: ({ disposal }) => t(`retention.disposal.${disposal}`),
      },
      {
        id: 'state',
        header: t('retention.list.state'),
        width: 9,
        cell: ({ state }) => (
          <StatusTag tone={STATE_TONES[state] ?? 'neutral'}>{t(`retention.state.${state}`)}</StatusTag>
        ),
        sort: ({ state }) => state,
      },
      {
        id: 'outcome',
        header: t('retention.column.outcome'),
        width: 16,
        cell: (each) => <Outcome each={each} />,
      },
    ],
    [t, date],
  );
}

/** What is gone, or why the case was spared. */
function Outcome({ each: { texts, documents, letters, reasons } }: { readonly each: Listed }) {
  const { t } = useTexts();
  if (reasons.length > 0) return <>{reasons.map((code) => t(`retention.keptBy.${code}`)).join(', ')}</>;
  if (texts === null) return <>–</>;
  return (
    <>
      {[
        t('retention.gone.texts', { count: texts }),
        t('retention.gone.documents', { count: documents ?? 0 }),
        t('retention.gone.letters', { count: letters ?? 0 }),
      ].join(', ')}
    </>
  );
}
