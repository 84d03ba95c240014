import { useState } from 'react';
import { useFormContext } from 'react-hook-form';
import { useTexts } from '../texts/texts';
import { Button } from '../ui';
import { DateField, NumberField, SelectField, TextField } from '../ui/fields';
import { type Divided, ROOM_FOR, UNIT_PARTS, unitField, type UnitPart } from './declaration.rules';
import type { offerIn } from './offer-told';

type Offer = ReturnType<typeof offerIn>;
/** Rooms with beds, groups with sizes or terms with places: one line each, added and taken away. */
export function UnitFields({ kind, first }: { readonly kind: Divided; readonly first: Offer }) {
  const { t } = useTexts();
  const { setValue } = useFormContext();
  const count = Math.max(1, (first?.rooms ?? first?.groups ?? first?.terms ?? []).length);
  const [rows, setRows] = useState(() => Array.from({ length: count }, (_, index) => index));
  const remove = (row: number): void => {
    for (const part of UNIT_PARTS) setValue(unitField(row, part), '');
    setRows(rows.filter((each) => each !== row));
  };
  return (
    <fieldset className="field">
      <legend>{t(`capacity.units.${kind}`)}</legend>
      {rows.map((row, index) => (
        <div
          key={row}
          className="field-row"
          role="group"
          aria-label={t('capacity.units.line', { count: index + 1 })}
        >
          <TextField name={unitField(row, 'code')} label={t('capacity.units.code')} />
          <NumberField name={unitField(row, 'size')} label={t(`capacity.units.size.${kind}`)} />
          {kind === 'beds' && (
            <SelectField
              name={unitField(row, 'for')}
              label={t('capacity.units.for')}
              options={ROOM_FOR.map((value) => ({ value, text: t(`capacity.for.${value}`) }))}
            />
          )}
          {kind === 'terms' && (
            <>
              <DateField name={unitField(row, 'from')} label={t('capacity.from')} />
              <DateField name={unitField(row, 'to')} label={t('capacity.to')} />
            </>
          )}
          <Button kind="plain" onClick={() => remove(row)}>
            {t('capacity.units.remove')}
          </Button>
        </div>
      ))}
      <Button onClick={() => setRows([...rows, (rows.at(-1) ?? -1) + 1])}>{t('capacity.units.add')}</Button>
      {kind === 'beds' && (
        <NumberField
          name="statedPersons"
          label={t('capacity.units.stated')}
          hint={t('capacity.units.statedHint')}
          optional
        />
      )}
    </fieldset>
  );
}

/** The first values of the lines for what was said before. */
export function unitValues(offer: Offer, date: (day: string) => string): Record<string, string> {
  const lines = [
    ...(offer?.rooms ?? []).map(({ code, beds, for: whom }) => ({ code, size: beds, for: whom })),
    ...(offer?.groups ?? []).map(({ code, size }) => ({ code, size })),
    ...(offer?.terms ?? []).map(({ code, places, from, to }) => ({
      code,
      size: places,
      from: date(from),
      to: date(to),
    })),
  ];
  return Object.fromEntries(
    lines.flatMap((line, index) =>
      Object.entries(line).map(([part, value]) => [unitField(index, part as UnitPart), String(value)]),
    ),
  );
}
