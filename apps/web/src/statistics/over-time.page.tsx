import { useMemo } from 'react';
import { useRead } from '../api/hooks';
import { useAddressState } from '../shell/address';
import { dayOf } from '../texts/formats';
import { useTexts } from '../texts/texts';
import { DateInput, Filters, Page, Section } from '../ui';
import { Slider } from '../ui/slider';
import { Explanation } from './explanation';
import { MonthEnds } from './month-ends';
import { ProgrammeChoice } from './programme-choice';
import { dayAfter, daysFrom, lastDay, monthBefore } from './span.rules';

const VIEWS = ['waiting-list'];
const MONTHS_SHOWN = 60;

/** The list of any day, as known on any day: two sliders, one number, and why it is another one as known later. */
export default function OverTimePage() {
  const { t, date, number } = useTexts();
  const today = useMemo(() => dayOf(new Date()), []);
  const [{ programme, ...asked }, change] = useAddressState({ programme: 'home-help', on: '', knownAt: '' });
  const on = asked.on || today;
  const knownAt = asked.knownAt || today;
  const first = `${monthBefore(today, MONTHS_SHOWN - 1)}-01`;
  const path = { code: programme };
  const list = useRead(
    '/api/programmes/{code}/waiting-list',
    { params: { path, query: { on, knownAt } } },
    { keep: true, views: VIEWS },
  );
  const months = useRead(
    '/api/programmes/{code}/statistics/monthly',
    { params: { path, query: { from: first.slice(0, 7), to: today.slice(0, 7), knownAt } } },
    { keep: true, views: VIEWS },
  );
  const move = (name: 'on' | 'knownAt') => (days: number) => change({ [name]: dayAfter(first, days) });
  const span = daysFrom(first, today);
  return (
    <Page title={t('statistics.overTime.title')} lead={t('statistics.overTime.lead')}>
      <Filters>
        <ProgrammeChoice value={programme} onChange={(code) => change({ programme: code })} />
        <DateInput
          label={t('statistics.overTime.on')}
          value={on}
          onChange={(day) => change({ on: day || today })}
        />
        <DateInput
          label={t('statistics.overTime.knownAt')}
          value={knownAt}
          onChange={(day) => change({ knownAt: day || today })}
        />
      </Filters>
      <Slider
        label={t('statistics.overTime.on')}
        value={Math.min(span, Math.max(0, daysFrom(first, on)))}
        max={span}
        onChange={move('on')}
        format={(days) => date(dayAfter(first, days))}
      />
      <Slider
        label={t('statistics.overTime.knownAt')}
        value={Math.min(span, Math.max(0, daysFrom(first, knownAt)))}
        max={span}
        onChange={move('knownAt')}
        format={(days) => date(dayAfter(first, days))}
      />
      <p className="great-figure" role="status">
        <strong>{list.data ? number(list.data.entries) : t('ui.none')}</strong>{' '}
        {t('statistics.overTime.waiting', {
          count: list.data?.entries ?? 0,
          on: date(on),
          known: date(knownAt),
        })}
      </p>
      <Explanation programme={programme} on={on} knownAt={knownAt} />
      <Section title={t('statistics.overTime.course')}>
        <MonthEnds
          months={months.data?.months ?? []}
          marked={on}
          title={t('statistics.overTime.chart', {
            programme: t(`programmes.name.${programme}`),
            from: date(first),
            to: date(lastDay(today.slice(0, 7))),
          })}
        />
      </Section>
    </Page>
  );
}
