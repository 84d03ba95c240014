import { useMemo } from 'react';
import { useRead } from '../api/hooks';
import type { components } from '../api/schema';
import { useTexts } from '../texts/texts';
import { type Column, DataTable, Link, Page, Section, StatusTag } from '../ui';

type Draft = Omit<components['schemas']['AwaitingApprovalDto'], 'approvable'> & {
  /** Said of drafts that wait, not of returned ones. */
  readonly approvable?: boolean;
};

/** Drafts that wait for a second person, and those that were returned. */
export default function ApprovalsPage() {
  const { t } = useTexts();
  const query = { limit: 500 };
  const awaiting = useRead(
    '/api/decisions/awaiting-approval',
    { params: { query } },
    { views: ['decision-cases'] },
  );
  const returned = useRead('/api/decisions/returned', { params: { query } }, { views: ['decision-cases'] });
  const columns = useColumns();
  return (
    <Page title={t('decisions.approvals.title')} lead={t('decisions.approvals.lead')}>
      {(
        [
          ['awaiting', awaiting],
          ['returned', returned],
        ] as const
      ).map(([name, read]) => (
        <Section key={name} title={t(`decisions.approvals.${name}.title`)}>
          <DataTable
            caption={t('decisions.approvals.count', { count: read.data?.length ?? 0 })}
            columns={columns}
            rows={read.data}
            rowKey={({ decisionId }) => decisionId}
            error={read.error}
            again={() => void read.refetch()}
            empty={t(`decisions.approvals.${name}.empty`)}
            sortName={name}
          />
        </Section>
      ))}
    </Page>
  );
}

function useColumns(): readonly Column<Draft>[] {
  const { t, date } = useTexts();
  return useMemo(
    () => [
      {
        id: 'case',
        header: t('decisions.field.case'),
        cell: ({ decisionId, caseNumber }) => (
          <Link to="/decisions/$id" params={{ id: decisionId }} className="link case-number">
            {caseNumber ?? decisionId.slice(0, 8)}
          </Link>
        ),
        sort: ({ caseNumber }) => caseNumber,
      },
      { id: 'kind', header: t('decisions.field.kind'), cell: ({ kind }) => t(`decisions.kind.${kind}`) },
      {
        id: 'programme',
        header: t('decisions.field.programme'),
        cell: ({ programme }) => t(`programmes.name.${programme}`),
      },
      {
        id: 'drafted',
        header: t('decisions.field.draftedOn'),
        cell: ({ draftedOn }) => date(draftedOn),
        sort: ({ draftedOn }) => draftedOn,
      },
      {
        id: 'by',
        header: t('decisions.field.draftedBy'),
        cell: ({ draftedBy }) => draftedBy,
        sort: ({ draftedBy }) => draftedBy,
      },
      {
        id: 'mine',
        header: t('decisions.field.approvable'),
        cell: ({ approvable }) =>
          approvable === undefined ? (
            '–'
          ) : (
            <StatusTag tone={approvable ? 'info' : 'neutral'}>
              {t(approvable ? 'decisions.approvals.byYou' : 'decisions.approvals.byOther')}
            </StatusTag>
          ),
      },
    ],
    [t, date],
  );
}
