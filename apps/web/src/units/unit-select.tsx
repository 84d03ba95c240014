import { SelectInput } from '../ui';
import { useUnitOptions } from './units';

/** A filter by one of the units there are. */
export function UnitSelect({
  value,
  ...rest
}: {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly onChange: (unit: string) => void;
  readonly none: string;
}) {
  return <SelectInput {...rest} value={value} options={useUnitOptions(value)} />;
}
