import { useMemo } from 'react';
import { useTexts } from '../texts/texts';
import { type Column, DataTable, Empty, Link, StatusTag } from '../ui';
import { useDuration } from './duration';
import { MONTH_TONES } from './month-shown';
import { type MonthRow, ORDER } from './months.rules';

/** Admissions in a month: the first column leads to the visits, the state to the statement. */
export function MonthsTable({
  rows,
  month,
  knownAt,
}: {
  readonly rows: readonly MonthRow[] | undefined;
  readonly month: string;
  readonly knownAt: string;
}) {
  const { t } = useTexts();
  return (
    <DataTable
      caption={t('delivered-services.months.count', { count: rows?.length ?? 0 })}
      columns={useColumns(month, knownAt)}
      rows={rows}
      rowKey={({ admissionId, provider }) => `${admissionId} ${provider}`}
      empty={
        <Empty title={t('delivered-services.months.none')}>
          <p>{t('delivered-services.months.noneText')}</p>
        </Empty>
      }
    />
  );
}

function useColumns(month: string, knownAt: string): readonly Column<MonthRow>[] {
  const { t, number, money } = useTexts();
  const duration = useDuration();
  return useMemo(() => {
    const sum = (id: 'value' | 'contribution'): Column<MonthRow> => ({
      id,
      header: t(`delivered-services.amount.${id}`),
      align: 'end',
      width: 8,
      cell: ({ totals }) => (totals ? money(totals[id]) : t('ui.none')),
      sort: ({ totals }) => (totals ? Number(totals[id]) : null),
    });
    return [
      {
        id: 'admission',
        header: t('admissions.column.admission'),
        width: 10,
        cell: ({ admissionId, caseNumber, provider }) => (
          <Link
            to="/admissions/$id/deliveries"
            params={{ id: admissionId }}
            search={{ month, provider, knownAt }}
          >
            {caseNumber ?? admissionId.slice(0, 8)}
          </Link>
        ),
        sort: ({ caseNumber }) => caseNumber,
      },
      {
        id: 'state',
        header: t('delivered-services.statement.title'),
        width: 11,
        cell: (row) => <StateCell row={row} month={month} knownAt={knownAt} />,
        sort: ({ state }) => ORDER.indexOf(state),
      },
      {
        id: 'provider',
        header: t('admissions.field.provider'),
        width: 12,
        cell: ({ provider }) => provider,
        sort: ({ provider }) => provider,
      },
      {
        id: 'deliveries',
        header: t('delivered-services.figure.deliveries'),
        align: 'end',
        width: 7,
        cell: ({ deliveries }) => number(deliveries),
        sort: ({ deliveries }) => deliveries,
      },
      {
        id: 'minutes',
        header: t('delivered-services.figure.delivered'),
        align: 'end',
        width: 8,
        cell: ({ minutes }) => (minutes > 0 ? duration(minutes) : t('ui.none')),
        sort: ({ minutes }) => minutes,
      },
      sum('value'),
      sum('contribution'),
    ];
  }, [t, number, money, duration, month, knownAt]);
}

function StateCell({
  row: { state, admissionId, provider },
  month,
  knownAt,
}: {
  readonly row: MonthRow;
  readonly month: string;
  readonly knownAt: string;
}) {
  const { t } = useTexts();
  const tag = <StatusTag tone={MONTH_TONES[state]}>{t(`delivered-services.state.${state}`)}</StatusTag>;
  if (state === 'nothing') return tag;
  return (
    <>
      {tag}{' '}
      <Link to="/admissions/$id/statement" params={{ id: admissionId }} search={{ month, provider, knownAt }}>
        {t('delivered-services.months.toStatement')}
      </Link>
    </>
  );
}
