import { useMemo } from 'react';
import { AdmissionsOf } from '../admissions';
import { useRead } from '../api/hooks';
import type { components } from '../api/schema';
import { useTexts } from '../texts/texts';
import { type Column, DataTable, Link, Section, StatusTag } from '../ui';
import { EntriesOf } from '../waiting-list';

type Case = components['schemas']['ApplicationSummaryDto'];

/** The applications of a person and the lists they wait on. */
export function PersonCases({ id }: { readonly id: string }) {
  const { t } = useTexts();
  const cases = useRead(
    '/api/applications',
    { params: { query: { personId: id, offset: 0, limit: 200 } } },
    { views: ['applications'] },
  );
  return (
    <>
      <Section title={t('persons.cases.applications')}>
        <DataTable
          caption={t('persons.search.foundCases', { count: cases.data?.total ?? 0 })}
          columns={useCaseColumns()}
          rows={cases.data?.applications}
          rowKey={({ applicationId }) => applicationId}
          error={cases.error}
          again={() => void cases.refetch()}
          empty={t('persons.cases.noApplications')}
          sortName="cases"
        />
      </Section>
      <EntriesOf personId={id} />
      <AdmissionsOf personId={id} />
    </>
  );
}

function useCaseColumns(): readonly Column<Case>[] {
  const { t, date } = useTexts();
  return useMemo(
    () => [
      {
        id: 'number',
        header: t('persons.column.case'),
        cell: ({ applicationId, number }) => (
          <Link to="/applications/$id" params={{ id: applicationId }} className="link case-number">
            {number ?? applicationId.slice(0, 8)}
          </Link>
        ),
        sort: ({ number }) => number,
      },
      {
        id: 'programme',
        header: t('persons.column.programme'),
        cell: ({ programme }) => t(`programmes.name.${programme}`),
      },
      {
        id: 'state',
        header: t('persons.column.state'),
        cell: ({ state }) => <StatusTag>{t(`applications.state.${state}`)}</StatusTag>,
      },
      {
        id: 'received',
        header: t('persons.column.received'),
        cell: ({ receivedOn }) => date(receivedOn),
        sort: ({ receivedOn }) => receivedOn,
      },
      { id: 'unit', header: t('persons.column.unit'), cell: ({ unit }) => unit },
    ],
    [t, date],
  );
}
