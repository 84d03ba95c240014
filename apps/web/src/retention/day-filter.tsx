import { useAddressState } from '../shell/address';
import { useTexts } from '../texts/texts';
import { DateInput, Filters, TextInput } from '../ui';
import { useMay } from './retention';

const NONE = { on: '', unit: '' };

/** As seen from which day, and of which unit; whoever sees one unit only is held to it. */
export function useDayFilter() {
  const { unit: own } = useMay();
  const [{ on, unit }, change] = useAddressState(NONE);
  const asked = own ?? unit;
  return { on, unit, change, query: { ...(on && { on }), ...(asked && { unit: asked }) } };
}

/** The fields for it. */
export function DayFilter({ on, unit, change }: ReturnType<typeof useDayFilter>) {
  const { t } = useTexts();
  const { unit: own } = useMay();
  return (
    <Filters {...((on || unit) && { clear: () => change(NONE) })}>
      <DateInput label={t('retention.filter.on')} value={on} onChange={(day) => change({ on: day })} />
      {own === null && (
        <TextInput
          label={t('retention.filter.unit')}
          value={unit}
          onChange={(next) => change({ unit: next })}
          settled
        />
      )}
    </Filters>
  );
}
