import { Loaded } from '../ui';
import { SelectField, TextField } from '../ui/fields';
import { useUnitOptions, useUnits } from './units';

interface UnitFieldProps {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
}

/** A unit to be chosen of those there are. */
export function UnitField(props: UnitFieldProps) {
  const units = useUnits();
  return (
    <Loaded read={units} lines={2}>
      {(known) => <SelectField {...props} options={known.map(({ name }) => ({ value: name, text: name }))} />}
    </Loaded>
  );
}

/** A unit: one of those there are is offered, one that nobody knows of yet is written. */
export function AnyUnitField(props: UnitFieldProps) {
  const options = useUnitOptions();
  return <TextField {...props} suggestions={options.map(({ value }) => value)} />;
}
