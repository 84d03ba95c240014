import { useMemo } from 'react';
import { useWholeList } from '../api/hooks';
import type { components } from '../api/schema';
import { ProgrammeInput } from '../programmes';
import { useAddressState } from '../shell/address';
import { useTexts } from '../texts/texts';
import {
  type Column,
  DataTable,
  DateInput,
  Empty,
  ListFilters,
  Link,
  Page,
  SelectInput,
  StatusTag,
  type Tone,
} from '../ui';
import { EXEMPTION_VIEWS } from './facts';

type Row = components['schemas']['ExemptionRowDto'];
const STANDINGS = ['proposed', 'decided', 'changed'] as const;
const TONES: Readonly<Record<string, Tone>> = { proposed: 'info', decided: 'good', changed: 'warning' };
const FILTERS = { standing: '', programme: '', on: '' };

/** The exemptions of the unit, with what is paid on a day and how far each is decided. */
export default function ExemptionsPage() {
  const { t } = useTexts();
  const [filters, change] = useAddressState(FILTERS);
  const query = Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== ''));
  const list = useWholeList(
    '/api/exemptions/of-unit',
    { params: { query } },
    ({ exemptions, total }) => ({ rows: exemptions, total }),
    { views: EXEMPTION_VIEWS },
  );
  return (
    <Page
      title={t('exemptions.title')}
      lead={t('exemptions.lead')}
      actions={
        <Link to="/exemptions/new" className="button button-primary">
          {t('exemptions.new')}
        </Link>
      }
    >
      <ListFilters values={filters} none={FILTERS} change={change}>
        <SelectInput
          label={t('exemptions.field.standing')}
          value={filters.standing}
          onChange={(standing) => change({ standing })}
          none={t('exemptions.any')}
          options={STANDINGS.map((value) => ({ value, text: t(`exemptions.standing.${value}`) }))}
        />
        <ProgrammeInput
          label={t('exemptions.programme')}
          value={filters.programme}
          onChange={(programme) => change({ programme })}
          none={t('exemptions.any')}
        />
        <DateInput label={t('exemptions.field.on')} value={filters.on} onChange={(on) => change({ on })} />
      </ListFilters>
      <DataTable
        caption={t('exemptions.count', { count: list.total ?? 0 })}
        columns={useColumns()}
        rows={list.total === null ? undefined : list.rows}
        total={list.total}
        rowKey={({ exemptionId }) => exemptionId}
        error={list.error}
        again={list.again}
        empty={
          <Empty title={t('exemptions.empty')}>
            <p>{t('exemptions.emptyText')}</p>
          </Empty>
        }
      />
    </Page>
  );
}

function useColumns(): readonly Column<Row>[] {
  const { t, date, money } = useTexts();
  return useMemo(() => {
    const amount = (id: 'value' | 'contribution' | 'exemption'): Column<Row> => ({
      id,
      header: t(`exemptions.amount.${id}`),
      width: 9,
      align: 'end',
      cell: (row) => (row[id] === null ? '–' : money(row[id])),
      sort: (row) => (row[id] === null ? null : Number(row[id])),
    });
    return [
      {
        id: 'exemption',
        header: t('exemptions.field.exemption'),
        width: 8,
        cell: ({ exemptionId }) => (
          <Link to="/exemptions/$id" params={{ id: exemptionId }}>
            {exemptionId.slice(0, 8)}
          </Link>
        ),
      },
      {
        id: 'programme',
        header: t('exemptions.programme'),
        width: 12,
        cell: ({ programme }) => t(`programmes.name.${programme}`),
        sort: ({ programme }) => t(`programmes.name.${programme}`),
      },
      {
        id: 'standing',
        header: t('exemptions.field.standing'),
        width: 12,
        cell: ({ standing }) => (
          <StatusTag tone={TONES[standing] ?? 'neutral'}>{t(`exemptions.standing.${standing}`)}</StatusTag>
        ),
        sort: ({ standing }) => t(`exemptions.standing.${standing}`),
      },
      amount('value'),
      amount('contribution'),
      amount('exemption'),
      {
        id: 'determined',
        header: t('exemptions.field.determinedOn'),
        width: 8,
        cell: ({ determinedOn }) => date(determinedOn),
        sort: ({ determinedOn }) => determinedOn,
      },
    ];
  }, [t, date, money]);
}
