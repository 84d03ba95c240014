import { useRead } from '../api/hooks';
import { useTexts } from '../texts/texts';
import { DateInput, Filters, SelectInput } from '../ui';
import { OUTCOMES, ROOMS } from './log.words';

/** The filters of a log as its address keeps them. */
export const FILTERS = { from: '', to: '', purpose: '', action: '', kind: '', outcome: '', withCase: '' };
export type LogFilterValues = typeof FILTERS;

/** Days, purpose, kind of action, outcome, and whether a case was stated. */
export function LogFilters({
  filters,
  change,
}: {
  readonly filters: LogFilterValues;
  readonly change: (part: Partial<LogFilterValues>) => void;
}) {
  const { t } = useTexts();
  const purposes = useRead('/api/processing-log/purposes', {}, { views: [] });
  const isFiltered = Object.values(filters).some((value) => value !== '');
  const none = t('processing-log.filter.any');
  const choice = (name: keyof LogFilterValues, options: readonly { value: string; text: string }[]) => (
    <SelectInput
      label={t(`processing-log.filter.${name}`)}
      value={filters[name]}
      onChange={(value) => change({ [name]: value })}
      none={none}
      options={options}
    />
  );
  return (
    <Filters {...(isFiltered && { clear: () => change(FILTERS) })}>
      {(['from', 'to'] as const).map((name) => (
        <DateInput
          key={name}
          label={t(`processing-log.filter.${name}`)}
          value={filters[name]}
          onChange={(day) => change({ [name]: day })}
        />
      ))}
      {choice(
        'purpose',
        (purposes.data ?? []).map(({ code }) => ({ value: code, text: t(`processing-log.purpose.${code}`) })),
      )}
      {choice(
        'action',
        ROOMS.map((value) => ({ value, text: t(`processing-log.room.${value}`) })),
      )}
      {choice(
        'kind',
        ['read', 'write'].map((value) => ({ value, text: t(`processing-log.kind.${value}`) })),
      )}
      {choice(
        'outcome',
        OUTCOMES.map((value) => ({ value, text: t(`processing-log.outcome.${value}`) })),
      )}
      {choice(
        'withCase',
        ['true', 'false'].map((value) => ({ value, text: t(`processing-log.withCase.${value}`) })),
      )}
    </Filters>
  );
}
