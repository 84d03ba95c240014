import { useMemo } from 'react';
import { useRead, useWholeList } from '../api/hooks';
import type { components } from '../api/schema';
import { useTexts } from '../texts/texts';
import { type Column, DataTable, DefinitionList, Empty, Link, Loaded, Section, StatusTag } from '../ui';
import { TONES } from './admission.page';
import type { AdmissionFilters } from './admission-filters';
import type { Terms } from './course.rules';

type Row = components['schemas']['AdmissionOnDayDto'];
const VIEWS = ['admissions'];

/** Who is admitted on a day, in figures and one by one, and who is to be. */
export function AdmittedList({ filters }: { readonly filters: AdmissionFilters }) {
  const { t } = useTexts();
  const { programme, ...asked } = filters;
  const query = Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== ''));
  const params = { path: { code: programme }, query: { ...query, offset: 0, limit: 1 } };
  const figures = useRead('/api/programmes/{code}/admissions', { params }, { keep: true, views: VIEWS });
  const list = useWholeList(
    '/api/programmes/{code}/admissions',
    { params: { path: { code: programme }, query } },
    ({ admissions, total }) => ({ rows: admissions, total }),
    { views: VIEWS },
  );
  const columns = useColumns();
  const planned = figures.data?.planned ?? [];
  return (
    <>
      <Figures read={figures} />
      {planned.length > 0 && (
        <Section title={t('admissions.list.planned')}>
          <DataTable
            caption={t('admissions.list.plannedCount', { count: planned.length })}
            columns={columns}
            rows={planned}
            rowKey={({ admissionId }) => admissionId}
            empty={t('admissions.list.none')}
            sortName="planned"
          />
        </Section>
      )}
      <Section title={t('admissions.lists.admitted')}>
        <DataTable
          caption={t('admissions.list.count', { count: list.total ?? 0 })}
          columns={columns}
          rows={list.total === null ? undefined : list.rows}
          total={list.total}
          rowKey={({ admissionId }) => admissionId}
          error={list.error}
          again={list.again}
          empty={
            <Empty title={t('admissions.list.none')}>
              <p>{t('admissions.list.noneText')}</p>
            </Empty>
          }
        />
      </Section>
    </>
  );
}

function Figures({
  read,
}: {
  readonly read: {
    readonly data: components['schemas']['AdmissionsOnDayDto'] | undefined;
    readonly error: Error | null;
    refetch(): unknown;
  };
}) {
  const { t, number } = useTexts();
  return (
    <Loaded read={read} lines={2}>
      {({ total, persons, interrupted, hoursPerWeek }) => (
        <DefinitionList
          figures
          items={[
            [t('admissions.figure.total'), number(total)],
            [t('admissions.figure.persons'), number(persons)],
            [t('admissions.figure.interrupted'), number(interrupted)],
            [t('admissions.figure.hours'), hoursPerWeek === 0 ? null : number(hoursPerWeek)],
          ]}
        />
      )}
    </Loaded>
  );
}

function useColumns(): readonly Column<Row>[] {
  const { t, date, number } = useTexts();
  return useMemo(
    () => [
      {
        id: 'admission',
        header: t('admissions.column.admission'),
        width: 10,
        cell: ({ admissionId, caseNumber }) => (
          <Link to="/admissions/$id" params={{ id: admissionId }} className="link case-number">
            {caseNumber ?? admissionId.slice(0, 8)}
          </Link>
        ),
        sort: ({ caseNumber }) => caseNumber,
      },
      {
        id: 'state',
        header: t('admissions.field.state'),
        width: 9,
        cell: ({ status, suspended }) => (
          <StatusTag tone={suspended.length > 0 ? 'warning' : (TONES[status] ?? 'neutral')}>
            {suspended.length > 0 ? t('admissions.state.suspended') : t(`admissions.state.${status}`)}
          </StatusTag>
        ),
        sort: ({ status }) => status,
      },
      {
        id: 'from',
        header: t('admissions.field.started'),
        width: 9,
        cell: ({ startedOn, plannedOn }) => date(startedOn ?? plannedOn ?? ''),
        sort: ({ startedOn, plannedOn }) => startedOn ?? plannedOn,
      },
      {
        id: 'hours',
        header: t('admissions.column.volume'),
        width: 8,
        align: 'end',
        cell: ({ terms }) => {
          const held = terms as unknown as Terms | null;
          const volume = held?.hoursPerWeek ?? held?.unitsPerWeek ?? null;
          return volume === null ? t('ui.none') : number(volume);
        },
      },
      {
        id: 'provider',
        header: t('admissions.field.provider'),
        width: 14,
        cell: ({ provider }) => provider,
        sort: ({ provider }) => provider,
      },
      {
        id: 'place',
        header: t('admissions.field.place'),
        width: 9,
        cell: ({ place }) => place ?? t('ui.none'),
        sort: ({ place }) => place,
      },
      {
        id: 'regime',
        header: t('admissions.field.regime'),
        width: 7,
        cell: ({ legalRegime }) => legalRegime,
      },
    ],
    [t, date, number],
  );
}
