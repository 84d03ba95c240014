import { useMemo } from 'react';
import { useRead } from '../api/hooks';
import type { components } from '../api/schema';
import { useAddressState } from '../shell/address';
import { dayOf } from '../texts/formats';
import { useTexts } from '../texts/texts';
import { type Column, DataTable, DateInput, DefinitionList, Empty, Filters, Page, Section } from '../ui';
import { ProgrammeChoice } from './programme-choice';
import { monthBefore } from './span.rules';

type Month = components['schemas']['MonthFiguresDto'];

/** The monthly figures in their three readings, with what they mean and as known when. */
export default function MonthlyPage() {
  const { t, date, number } = useTexts();
  const today = useMemo(() => dayOf(new Date()), []);
  const usual = { programme: 'home-help', from: '', to: '', knownAt: '' };
  const [{ programme, ...asked }, change] = useAddressState(usual);
  const to = asked.to || today;
  const from = asked.from || `${monthBefore(to, 11)}-01`;
  const knownAt = asked.knownAt || today;
  const query = { from: from.slice(0, 7), to: to.slice(0, 7), knownAt };
  const figures = useRead(
    '/api/programmes/{code}/statistics/monthly',
    { params: { path: { code: programme }, query } },
    { keep: true, views: ['waiting-list'] },
  );
  const mean = (value: number | null | undefined): string =>
    value === null || value === undefined ? t('ui.none') : number(Math.round(value * 10) / 10);
  const means = figures.data?.mean;
  const definition = figures.data?.definition as
    | {
        id: string;
        version: number;
        population: string;
        denominator: string;
        measures: Record<string, string>;
      }
    | undefined;
  return (
    <Page
      title={t('statistics.monthly.title', { programme: t(`programmes.name.${programme}`) })}
      lead={t('statistics.monthly.lead', { known: date(knownAt) })}
    >
      <Filters>
        <ProgrammeChoice value={programme} onChange={(code) => change({ programme: code })} />
        <DateInput
          label={t('statistics.monthly.from')}
          value={from}
          onChange={(day) => change({ from: day })}
        />
        <DateInput label={t('statistics.monthly.to')} value={to} onChange={(day) => change({ to: day })} />
        <DateInput
          label={t('statistics.overTime.knownAt')}
          value={knownAt}
          onChange={(day) => change({ knownAt: day })}
        />
      </Filters>
      <Section title={t('statistics.monthly.means')}>
        <DefinitionList
          figures
          items={[
            [t('statistics.monthly.monthEnd'), mean(means?.monthEnd)],
            [t('statistics.monthly.dailyMean'), mean(means?.dailyMean)],
            [t('statistics.monthly.distinctPersons'), mean(means?.distinctPersons)],
          ]}
        />
      </Section>
      <DataTable
        caption={t('statistics.monthly.caption')}
        columns={useColumns()}
        rows={figures.data?.months}
        total={figures.data?.months.length ?? null}
        rowKey={(row) => row.month}
        error={figures.error}
        again={() => void figures.refetch()}
        empty={<Empty title={t('statistics.monthly.empty')} />}
      />
      {definition && (
        <Section title={t('statistics.definition.title')}>
          <p>{t('statistics.definition.id', { id: definition.id, version: definition.version })}</p>
          {/* The definition is kept in Slovene, as it is published. */}
          <div lang="sl">
            <p>{definition.population}</p>
            <p>{definition.denominator}</p>
            <ul>
              {Object.entries(definition.measures).map(([name, text]) => (
                <li key={name}>{text}</li>
              ))}
            </ul>
          </div>
        </Section>
      )}
    </Page>
  );
}

function useColumns(): readonly Column<Month>[] {
  const { t, month, number } = useTexts();
  return useMemo(() => {
    const figure = (id: 'monthEnd' | 'dailyMean' | 'distinctPersons' | 'listed' | 'ended') => ({
      id,
      header: t(`statistics.monthly.${id}`),
      width: 9,
      align: 'end' as const,
      cell: (row: Month) => number(row[id]),
      sort: (row: Month) => row[id],
    });
    const name = {
      id: 'month',
      header: t('statistics.monthly.month'),
      width: 11,
      cell: (row: Month) => month(row.month),
      sort: (row: Month) => row.month,
    };
    const waits = {
      id: 'median',
      header: t('statistics.monthly.median'),
      width: 10,
      align: 'end' as const,
      cell: ({ waitingDaysOfAdmitted: { median } }: Month) =>
        median === null ? t('ui.none') : number(median),
    };
    const figures = (['monthEnd', 'dailyMean', 'distinctPersons', 'listed', 'ended'] as const).map(figure);
    return [name, ...figures, waits];
  }, [t, month, number]);
}
