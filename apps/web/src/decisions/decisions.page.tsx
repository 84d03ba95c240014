import { useMemo } from 'react';
import { useWholeList } from '../api/hooks';
import type { components } from '../api/schema';
import { ProgrammeInput } from '../programmes';
import { useAddressState } from '../shell/address';
import { useTexts } from '../texts/texts';
import { type Column, DataTable, Deadline, Empty, ListFilters, Link, Page, SelectInput } from '../ui';
import { DecisionStatus } from './decision-status';

type Row = components['schemas']['DecisionRowDto'];
const STATUSES = [
  'drafted',
  'returned',
  'approved',
  'signed',
  'sent',
  'served',
  'appealed',
  'in-court',
  'final',
  'in-legal-force',
  'annulled',
  'replaced',
  'withdrawn',
] as const;
const KINDS = ['exemption', 'grant', 'refusal', 'dismissal-order'] as const;
const FILTERS = { status: '', kind: '', programme: '' };
const VIEWS = ['decision-cases'];

/** The decisions that one may see, by status, kind and programme, with what each waits for. */
export default function DecisionsPage() {
  const { t } = useTexts();
  const [filters, change] = useAddressState(FILTERS);
  const query = Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== ''));
  const list = useWholeList(
    '/api/decisions/of-unit',
    { params: { query } },
    ({ decisions, total }) => ({ rows: decisions, total }),
    { views: VIEWS },
  );
  return (
    <Page title={t('decisions.list.title')} lead={t('decisions.list.lead')}>
      <DecisionFilters filters={filters} change={change} />
      <DataTable
        caption={t('decisions.list.count', { count: list.total ?? 0 })}
        columns={useColumns()}
        rows={list.total === null ? undefined : list.rows}
        total={list.total}
        rowKey={({ decisionId }) => decisionId}
        error={list.error}
        again={list.again}
        empty={
          <Empty title={t('decisions.list.empty')}>
            <p>{t('decisions.list.emptyText')}</p>
          </Empty>
        }
      />
    </Page>
  );
}

function DecisionFilters({
  filters,
  change,
}: {
  readonly filters: typeof FILTERS;
  readonly change: (part: Partial<typeof FILTERS>) => void;
}) {
  const { t } = useTexts();
  return (
    <ListFilters values={filters} none={FILTERS} change={change}>
      <SelectInput
        label={t('decisions.field.status')}
        value={filters.status}
        onChange={(status) => change({ status })}
        none={t('decisions.list.any')}
        options={STATUSES.map((value) => ({ value, text: t(`decisions.status.${value}`) }))}
      />
      <SelectInput
        label={t('decisions.field.kind')}
        value={filters.kind}
        onChange={(kind) => change({ kind })}
        none={t('decisions.list.any')}
        options={KINDS.map((value) => ({ value, text: t(`decisions.kind.${value}`) }))}
      />
      <ProgrammeInput
        label={t('decisions.field.programme')}
        value={filters.programme}
        onChange={(programme) => change({ programme })}
        none={t('decisions.list.any')}
      />
    </ListFilters>
  );
}

function useColumns(): readonly Column<Row>[] {
  const { t, date } = useTexts();
  return useMemo(
    () => [
      {
        id: 'case',
        header: t('decisions.field.case'),
        width: 9,
        cell: ({ decisionId, caseNumber }) => (
          <Link to="/decisions/$id" params={{ id: decisionId }} className="link case-number">
            {caseNumber ?? decisionId.slice(0, 8)}
          </Link>
        ),
        sort: ({ caseNumber }) => caseNumber,
      },
      {
        id: 'kind',
        header: t('decisions.field.kind'),
        width: 14,
        cell: ({ kind }) => t(`decisions.kind.${kind}`),
        sort: ({ kind }) => t(`decisions.kind.${kind}`),
      },
      {
        id: 'programme',
        header: t('decisions.field.programme'),
        width: 14,
        cell: ({ programme }) => t(`programmes.name.${programme}`),
        sort: ({ programme }) => t(`programmes.name.${programme}`),
      },
      {
        id: 'status',
        header: t('decisions.field.status'),
        width: 10,
        cell: ({ status }) => <DecisionStatus status={status} />,
        sort: ({ status }) => t(`decisions.status.${status}`),
      },
      {
        id: 'deadline',
        header: t('decisions.field.deadline'),
        width: 15,
        cell: ({ deadline }) =>
          deadline ? (
            <>
              {t(`decisions.deadline.${deadline.what}`)} <Deadline day={deadline.on} />
            </>
          ) : (
            '–'
          ),
        sort: ({ deadline }) => deadline?.on ?? null,
      },
      {
        id: 'drafted',
        header: t('decisions.field.draftedOn'),
        width: 8,
        cell: ({ draftedOn }) => date(draftedOn),
        sort: ({ draftedOn }) => draftedOn,
      },
      {
        id: 'by',
        header: t('decisions.field.draftedBy'),
        width: 8,
        cell: ({ draftedBy }) => draftedBy,
        sort: ({ draftedBy }) => draftedBy,
      },
    ],
    [t, date],
  );
}
