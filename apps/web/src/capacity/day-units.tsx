import { useMemo } from 'react';
import type { components } from '../api/schema';
import { useTexts } from '../texts/texts';
import { type Column, DataTable, Section, StatusTag } from '../ui';
import { fullnessOf } from './calendar.rules';
import { TONE } from './capacity.page';
import { LoadBar, LoadWords } from './load-bar';

type Unit = components['schemas']['UnitLoadDto'];

/** One day of a provider: in all, and by room, group, term or appointment where there are such. */
export function DayUnits({
  day,
  kind,
}: {
  readonly day: components['schemas']['DayLoadDto'];
  readonly kind: string | null;
}) {
  const { t, date } = useTexts();
  const columns = useColumns();
  const units = day.units.filter(({ unit }) => unit !== null);
  return (
    <Section level={3} title={t('capacity.day.title', { day: date(day.day) })}>
      <LoadBar load={day} />
      <LoadWords load={day} kind={kind} />
      {units.length > 0 && (
        <DataTable
          caption={t('capacity.day.units', { count: units.length })}
          columns={columns}
          rows={units}
          rowKey={({ unit }) => unit ?? ''}
          empty={t('capacity.none')}
          sortName="units"
        />
      )}
    </Section>
  );
}

function useColumns(): readonly Column<Unit>[] {
  const { t, number } = useTexts();
  return useMemo(() => {
    const amount = (
      id: 'declared' | 'confirmed' | 'planned' | 'offered' | 'closed' | 'free',
    ): Column<Unit> => ({
      id,
      header: t(id === 'declared' ? 'capacity.declared' : `capacity.part.${id}`),
      align: 'end',
      width: 7,
      cell: (row) => (row[id] === null ? t('capacity.notDeclared') : number(row[id])),
      sort: (row) => row[id],
    });
    return [
      {
        id: 'unit',
        header: t('capacity.unit'),
        width: 10,
        cell: ({ unit }) => unit,
        sort: ({ unit }) => unit,
      },
      {
        id: 'fullness',
        header: t('capacity.month.state'),
        width: 10,
        cell: (row) => (
          <StatusTag tone={TONE[fullnessOf(row)]}>{t(`capacity.fullness.${fullnessOf(row)}`)}</StatusTag>
        ),
      },
      amount('declared'),
      amount('confirmed'),
      amount('planned'),
      amount('offered'),
      amount('closed'),
      amount('free'),
    ];
  }, [t, number]);
}
