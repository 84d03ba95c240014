import { useMemo } from 'react';
import { useRead } from '../api/hooks';
import { useAddressState } from '../shell/address';
import { dayOf } from '../texts/formats';
import { useTexts } from '../texts/texts';
import { Filters, Loaded, MonthInput, Notice, Page, SelectInput, TextInput } from '../ui';
import { Definition } from './definition';
import { ProgrammeChoice } from './programme-choice';
import { lastPublished } from './publication.rules';
import { StatisticTable } from './statistic-table';
import { TableDownloads } from './table-downloads';

const STATISTICS = ['waiting-list-stock-published', 'waiting-list-ends-published'] as const;
const USUAL = { statistic: STATISTICS[0] as string, programme: 'home-help', period: '', municipality: '' };

/** Statistics for everybody: small numbers are withheld, and the page says which and why. */
export default function PublishedPage() {
  const { t, date } = useTexts();
  const [{ programme, municipality, ...asked }, change] = useAddressState(USUAL);
  const id = STATISTICS.find((one) => one === asked.statistic) ?? STATISTICS[0];
  const yearly = id === 'waiting-list-ends-published';
  const usual = useMemo(() => lastPublished(dayOf(new Date())), []);
  const month = asked.period.length === 7 ? asked.period : usual.month;
  const year = asked.period.slice(0, 4) || usual.year;
  const period = yearly ? year : month;
  const query = { programme, period, ...(municipality && { municipality }) };
  const read = useRead(
    '/api/published-statistics/{id}',
    { params: { path: { id }, query } },
    { keep: true, views: ['waiting-list'] },
  );
  return (
    <Page title={t('statistics.published.title')} lead={t('statistics.published.lead')}>
      <Filters>
        <SelectInput
          label={t('statistics.published.which')}
          value={id}
          onChange={(statistic) => change({ statistic, period: '' })}
          options={STATISTICS.map((value) => ({ value, text: t(`statistics.published.name.${value}`) }))}
        />
        <ProgrammeChoice value={programme} onChange={(code) => change({ programme: code })} />
        {yearly ? (
          <SelectInput
            label={t('statistics.published.year')}
            value={year}
            onChange={(value) => change({ period: value })}
            options={yearsUpTo(usual.year).map((value) => ({ value, text: value }))}
          />
        ) : (
          <MonthInput
            label={t('statistics.published.month')}
            value={month}
            onChange={(value) => change({ period: value })}
          />
        )}
        <TextInput
          label={t('waiting-list.filter.municipality')}
          hint={t('waiting-list.filter.municipalityHint')}
          value={municipality}
          onChange={(code) => change({ municipality: code })}
          settled
        />
      </Filters>
      <Loaded read={read} lines={8}>
        {(table) => (
          <>
            <p>
              {t(yearly ? 'statistics.published.ofYear' : 'statistics.published.ofDay', {
                from: date(table.on.from),
                on: date(table.on.to),
                known: date(table.knownAt),
              })}
            </p>
            <StatisticTable table={table} caption={t(`statistics.published.name.${id}`)} />
            {table.rows.some(({ cells }) => cells.includes(null)) ? (
              <Notice title={t('statistics.published.withheldTitle')}>
                <p>{t('statistics.published.withheld')}</p>
              </Notice>
            ) : (
              <p className="soft">{t('statistics.published.nothingWithheld')}</p>
            )}
          </>
        )}
      </Loaded>
      <TableDownloads id={id} asked={query} published />
      <Definition id={id} />
    </Page>
  );
}

const YEARS_SHOWN = 8;

const yearsUpTo = (last: string): string[] =>
  Array.from({ length: YEARS_SHOWN }, (_, index) => String(Number(last) - index));
