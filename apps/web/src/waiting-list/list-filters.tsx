import { useTexts } from '../texts/texts';
import { DateInput, Filters, SelectInput, TextInput } from '../ui';

/** The filters of a list as its address keeps them. */
export const FILTERS = { on: '', knownAt: '', provider: '', municipality: '', legalRegime: '' };
export type ListFilterValues = typeof FILTERS;

const REGIMES = ['ZSV', 'ZDOsk-1'];

/** Day, known-at day, provider, municipality and law of a waiting list. */
export function ListFilters({
  filters,
  change,
}: {
  readonly filters: ListFilterValues;
  readonly change: (part: Partial<ListFilterValues>) => void;
}) {
  const { t } = useTexts();
  const isFiltered = Object.values(filters).some((value) => value !== '');
  return (
    <Filters {...(isFiltered && { clear: () => change(FILTERS) })}>
      <DateInput label={t('waiting-list.filter.on')} value={filters.on} onChange={(on) => change({ on })} />
      <DateInput
        label={t('waiting-list.filter.knownAt')}
        value={filters.knownAt}
        onChange={(knownAt) => change({ knownAt })}
      />
      <TextInput
        label={t('waiting-list.filter.municipality')}
        hint={t('waiting-list.filter.municipalityHint')}
        value={filters.municipality}
        onChange={(municipality) => change({ municipality })}
        settled
      />
      <TextInput
        label={t('waiting-list.filter.provider')}
        value={filters.provider}
        onChange={(provider) => change({ provider })}
        settled
      />
      <SelectInput
        label={t('waiting-list.filter.regime')}
        value={filters.legalRegime}
        onChange={(legalRegime) => change({ legalRegime })}
        none={t('waiting-list.filter.anyRegime')}
        options={REGIMES.map((value) => ({ value, text: value }))}
      />
    </Filters>
  );
}
