import { useMemo } from 'react';
import { useRead } from '../api/hooks';
import { useAddressState } from '../shell/address';
import { monthBefore, ProgrammeChoice } from '../statistics';
import { dayOf } from '../texts/formats';
import { useTexts } from '../texts/texts';
import { DefinitionList, Filters, Loaded, MonthInput, Page, Section } from '../ui';
import { Slider } from '../ui/slider';
import { ForecastChart } from './forecast-chart';

const USUAL = { programme: 'home-help', after: '', extra: '0', arrivals: '100' };
const AHEAD = 12;

/** How a list may go on, what more admissions or other arrivals would change, and how good such forecasts were. */
export default function ForecastPage() {
  const { t, number, percent } = useTexts();
  const [{ programme, ...asked }, change] = useAddressState(USUAL);
  const today = useMemo(() => dayOf(new Date()), []);
  const after = (asked.after || monthBefore(today, 1)).slice(0, 7);
  const extraAdmissions = Number(asked.extra);
  const arrivalsPercent = Number(asked.arrivals);
  const query = { after, ahead: AHEAD, extraAdmissions, arrivalsPercent, seed: 1 };
  const read = useRead(
    '/api/programmes/{code}/statistics/forecast',
    { params: { path: { code: programme }, query } },
    { keep: true, views: ['waiting-list'] },
  );
  const rounded = (value: number | null): string =>
    value === null ? t('ui.none') : number(Math.round(value * 10) / 10);
  return (
    <Page title={t('forecast.title')} lead={t('forecast.lead')}>
      <Filters>
        <ProgrammeChoice value={programme} onChange={(code) => change({ programme: code })} />
        <MonthInput label={t('forecast.after')} value={after} onChange={(day) => change({ after: day })} />
      </Filters>
      <Slider
        label={t('forecast.extra')}
        value={extraAdmissions}
        min={-10}
        max={30}
        onChange={(value) => change({ extra: String(value) })}
        format={(value) => t('forecast.extraValue', { count: value })}
      />
      <Slider
        label={t('forecast.arrivals')}
        value={arrivalsPercent}
        min={0}
        max={200}
        onChange={(value) => change({ arrivals: String(value) })}
        format={(value) => percent(value)}
      />
      <Loaded read={read} lines={8}>
        {(forecast) => (
          <>
            <ForecastChart
              forecast={forecast}
              title={t('forecast.chart', { programme: t(`programmes.name.${programme}`) })}
            />
            <Section title={t('forecast.backTest.title')}>
              <p>{t('forecast.backTest.lead', { count: forecast.backTest.tried.length })}</p>
              <DefinitionList
                figures
                items={[
                  [t('forecast.backTest.meanError'), rounded(forecast.backTest.meanError)],
                  [t('forecast.backTest.naive'), rounded(forecast.backTest.naiveMeanError)],
                  [
                    t('forecast.backTest.within'),
                    forecast.backTest.within80 === null
                      ? t('ui.none')
                      : percent(Math.round(forecast.backTest.within80 * 100)),
                  ],
                ]}
              />
            </Section>
            <Section title={t('statistics.definition.title')}>
              <p>
                {t('statistics.definition.id', {
                  id: forecast.definition.id,
                  version: forecast.definition.version,
                })}
              </p>
              <p lang="sl">{forecast.definition.denominator}</p>
            </Section>
          </>
        )}
      </Loaded>
    </Page>
  );
}
