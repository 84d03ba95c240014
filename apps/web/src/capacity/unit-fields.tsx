import { useState } from 'react';
import { useFormContext } from 'react-hook-form';
import type { components } from '../api/schema';
import { useTexts } from '../texts/texts';
import { Button } from '../ui';
import { DateField, NumberField, SelectField, TextField } from '../ui/fields';
import type { Given } from '../ui/form';
import { numberOf, oneOf, said, textOf } from '../ui/given.rules';
import type { offerIn } from './offer-told';

type Offer = ReturnType<typeof offerIn>;
type Said = Pick<components['schemas']['DeclareCapacityDto'], 'rooms' | 'groups' | 'terms' | 'statedPersons'>;
const ROOM_FOR = ['anyone', 'men', 'women', 'women-or-couples'] as const;
const PARTS = ['code', 'size', 'for', 'from', 'to'] as const;
const MOST = 500;
const field = (index: number, part: (typeof PARTS)[number]): string => `unit-${index}-${part}`;

/** Rooms with beds, groups with sizes or terms with places: one line each, added and taken away. */
export function UnitFields({ kind, first }: { readonly kind: string; readonly first: Offer }) {
  const { t } = useTexts();
  const { setValue } = useFormContext();
  const count = Math.max(1, (first?.rooms ?? first?.groups ?? first?.terms ?? []).length);
  const [rows, setRows] = useState(() => Array.from({ length: count }, (_, index) => index));
  const remove = (row: number): void => {
    for (const part of PARTS) setValue(field(row, part), '');
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
          <TextField name={field(row, 'code')} label={t('capacity.units.code')} />
          <NumberField name={field(row, 'size')} label={t(`capacity.units.size.${kind}`)} />
          {kind === 'beds' && (
            <SelectField
              name={field(row, 'for')}
              label={t('capacity.units.for')}
              options={ROOM_FOR.map((value) => ({ value, text: t(`capacity.for.${value}`) }))}
            />
          )}
          {kind === 'terms' && (
            <>
              <DateField name={field(row, 'from')} label={t('capacity.from')} />
              <DateField name={field(row, 'to')} label={t('capacity.to')} />
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
      Object.entries(line).map(([part, value]) => [
        field(index, part as (typeof PARTS)[number]),
        String(value),
      ]),
    ),
  );
}

/** What the lines say. */
export function unitsIn(given: Given, kind: string): Said {
  const lines = Array.from({ length: MOST }, (_, index) => index).filter(
    (index) => textOf(given, field(index, 'code')) !== undefined,
  );
  const code = (index: number): string => said(given[field(index, 'code')]);
  const size = (index: number): number => numberOf(given, field(index, 'size')) ?? 0;
  if (kind === 'groups') return { groups: lines.map((index) => ({ code: code(index), size: size(index) })) };
  if (kind === 'terms')
    return {
      terms: lines.map((index) => ({
        code: code(index),
        places: size(index),
        from: said(given[field(index, 'from')]),
        to: said(given[field(index, 'to')]),
      })),
    };
  return {
    rooms: lines.map((index) => ({
      code: code(index),
      beds: size(index),
      for: oneOf(ROOM_FOR, given[field(index, 'for')]),
    })),
    statedPersons: numberOf(given, 'statedPersons'),
  };
}
