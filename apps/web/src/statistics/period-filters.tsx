import { useMemo } from 'react';
import { useAddressState } from '../shell/address';
import { dayOf } from '../texts/formats';
import { useTexts } from '../texts/texts';
import { DateInput, Filters, MonthInput } from '../ui';
import { ProgrammeChoice } from './programme-choice';
import { monthBefore } from './span.rules';

/** Which programme's months, as known on which day. */
export interface Period {
  readonly programme: string;
  readonly from: string;
  readonly to: string;
  readonly knownAt: string;
}

const USUAL = { programme: 'home-help', from: '', to: '', knownAt: '' };

/** The period that the address asks for; the last twelve months as known today where it does not say. */
export function usePeriod(): [Period, (part: Partial<Period>) => void] {
  const [asked, change] = useAddressState(USUAL);
  const today = useMemo(() => dayOf(new Date()), []);
  const to = (asked.to || today).slice(0, 7);
  const from = (asked.from || monthBefore(`${to}-01`, 11)).slice(0, 7);
  return [{ programme: asked.programme, from, to, knownAt: asked.knownAt || today }, change];
}

/** Programme, months and known-at day of figures. */
export function PeriodFilters({
  period,
  change,
}: {
  readonly period: Period;
  readonly change: (part: Partial<Period>) => void;
}) {
  const { t } = useTexts();
  return (
    <Filters>
      <ProgrammeChoice value={period.programme} onChange={(programme) => change({ programme })} />
      <MonthInput
        label={t('statistics.monthly.from')}
        value={period.from}
        onChange={(from) => change({ from })}
      />
      <MonthInput label={t('statistics.monthly.to')} value={period.to} onChange={(to) => change({ to })} />
      <DateInput
        label={t('statistics.overTime.knownAt')}
        value={period.knownAt}
        onChange={(knownAt) => change({ knownAt })}
      />
    </Filters>
  );
}
