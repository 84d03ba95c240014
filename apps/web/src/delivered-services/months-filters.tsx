import { ProgrammeInput } from '../programmes';
import { useTexts } from '../texts/texts';
import { DateInput, ListFilters, MonthInput, SelectInput, TextInput } from '../ui';
import { ORDER } from './months.rules';

/** The filters of the months as their address keeps them; no month is the last one that is over. */
export const FILTERS = { month: '', programme: 'home-help', provider: '', state: '', knownAt: '' };

/** Which month of whom is shown. */
export function MonthFilterFields({
  filters,
  change,
}: {
  readonly filters: typeof FILTERS;
  readonly change: (part: Partial<typeof FILTERS>) => void;
}) {
  const { t } = useTexts();
  const { month, programme, provider, state, knownAt } = filters;
  return (
    <ListFilters values={filters} none={{ provider: '', state: '', knownAt: '' }} change={change}>
      <MonthInput
        label={t('delivered-services.filter.month')}
        value={month}
        onChange={(next) => change({ month: next })}
      />
      <ProgrammeInput
        label={t('admissions.filter.programme')}
        value={programme}
        onChange={(next) => change({ programme: next })}
      />
      <TextInput
        label={t('admissions.field.provider')}
        value={provider}
        onChange={(next) => change({ provider: next })}
        settled
      />
      <SelectInput
        label={t('delivered-services.filter.state')}
        value={state}
        onChange={(next) => change({ state: next })}
        options={ORDER.map((value) => ({ value, text: t(`delivered-services.state.${value}`) }))}
        none={t('delivered-services.filter.everyState')}
      />
      <DateInput
        label={t('admissions.filter.knownAt')}
        value={knownAt}
        onChange={(next) => change({ knownAt: next })}
      />
    </ListFilters>
  );
}
