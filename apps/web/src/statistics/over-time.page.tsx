import { useDeferredValue, useMemo, useState } from 'react';
import { useRead } from '../api/hooks';
import { useAddressState } from '../shell/address';
import { dayOf } from '../texts/formats';
import { useTexts } from '../texts/texts';
import { DateInput, Filters, Loaded, Page, Section } from '../ui';
import { Slider } from '../ui/slider';
import { Explanation } from './explanation';
import { OverTimeChart } from './over-time-chart';
import { countOn, spanFor } from './over-time.rules';
import { ProgrammeChoice } from './programme-choice';
import { dayAfter, daysFrom } from './span.rules';

const MONTHS_SHOWN = 60;
type Days = Readonly<Record<'on' | 'knownAt', string>>;

/** The list of any day, as known on any day: two sliders, one number, and why it is another one as known later. */
export default function OverTimePage() {
  const { t, date } = useTexts();
  const today = useMemo(() => dayOf(new Date()), []);
  const [{ programme, ...asked }, change] = useAddressState({ programme: 'home-help', on: '', knownAt: '' });
  const span = spanFor(today, MONTHS_SHOWN, asked.on || today, asked.knownAt || today);
  const within = (day: string): string => (day < span.from ? span.from : day > span.to ? span.to : day);
  const settled: Days = { on: within(asked.on || today), knownAt: within(asked.knownAt || today) };
  // While a slider is dragged the days live here; the address takes them over once it is let go.
  const [moving, setMoving] = useState<{ readonly from: string; readonly days: Days } | null>(null);
  const place = `${settled.on} ${settled.knownAt}`;
  const shown = moving?.from === place ? moving.days : settled;
  const read = useRead(
    '/api/programmes/{code}/waiting-list/over-time',
    { params: { path: { code: programme }, query: { ...settled, ...span } } },
    { keep: true, views: ['waiting-list'] },
  );
  const marked = useDeferredValue(shown.on);
  const slider = (name: 'on' | 'knownAt') => (
    <Slider
      label={t(`statistics.overTime.${name}`)}
      value={daysFrom(span.from, settled[name])}
      max={daysFrom(span.from, span.to)}
      onMove={(days) => setMoving({ from: place, days: { ...settled, [name]: dayAfter(span.from, days) } })}
      onChange={(days) => change({ [name]: dayAfter(span.from, days) })}
      format={(days) => date(dayAfter(span.from, days))}
    />
  );
  return (
    <Page title={t('statistics.overTime.title')} lead={t('statistics.overTime.lead')}>
      <Filters>
        <ProgrammeChoice value={programme} onChange={(code) => change({ programme: code })} />
        {(['on', 'knownAt'] as const).map((name) => (
          <DateInput
            key={name}
            label={t(`statistics.overTime.${name}`)}
            value={shown[name]}
            onChange={(day) => change({ [name]: day })}
          />
        ))}
      </Filters>
      {slider('on')}
      {slider('knownAt')}
      <Loaded read={read} lines={8}>
        {(over) => (
          <>
            <GreatFigure count={countOn(over, shown.on, shown.knownAt)} {...shown} />
            <Explanation programme={programme} {...settled} />
            <Section title={t('statistics.overTime.course')}>
              <OverTimeChart over={over} marked={marked} programme={programme} />
            </Section>
          </>
        )}
      </Loaded>
    </Page>
  );
}

function GreatFigure({ count, on, knownAt }: Days & { readonly count: number | undefined }) {
  const { t, date, number } = useTexts();
  return (
    <p className="great-figure" role="status" aria-busy={count === undefined}>
      <strong>{count === undefined ? '…' : number(count)}</strong>{' '}
      {t('statistics.overTime.waiting', { count: count ?? 0, on: date(on), known: date(knownAt) })}
    </p>
  );
}
