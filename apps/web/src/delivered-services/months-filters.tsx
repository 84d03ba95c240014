import { useRead } from '../api/hooks';
import { useTexts } from '../texts/texts';
import { DateInput, Filters, MonthInput, SelectInput, TextInput } from '../ui';
import { ORDER } from './months.rules';

/** The filters of the months as their address keeps them; no month is the last one that is over. */
export const FILTERS = { month: '', programme: 'home-help', provider: '', state: '', knownAt: '' };

/** Which month of whom is shown. */
export function MonthFilterFields({
  filters: { month, programme, provider, state, knownAt },
  change,
}: {
  readonly filters: typeof FILTERS;
  readonly change: (part: Partial<typeof FILTERS>) => void;
}) {
  const { t } = useTexts();
  const programmes = useRead('/api/programmes', {}, { views: [] });
  const isFiltered = provider !== '' || state !== '' || knownAt !== '';
  return (
    <Filters {...(isFiltered && { clear: () => change({ provider: '', state: '', knownAt: '' }) })}>
      <MonthInput
        label={t('delivered-services.filter.month')}
        value={month}
        onChange={(next) => change({ month: next })}
      />
      <SelectInput
        label={t('admissions.filter.programme')}
        value={programme}
        onChange={(next) => change({ programme: next })}
        options={(programmes.data ?? [{ code: programme }]).map(({ code }) => ({
          value: code,
          text: t(`programmes.name.${code}`),
        }))}
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
    </Filters>
  );
}
