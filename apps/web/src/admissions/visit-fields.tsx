import { useState } from 'react';
import { useFormContext } from 'react-hook-form';
import type { components } from '../api/schema';
import { useTexts } from '../texts/texts';
import { Button } from '../ui';
import { SelectField, TimeField } from '../ui/fields';
import type { Given } from '../ui/form';
import { numberOf, textOf } from '../ui/given.rules';
import type { Visit } from './course.rules';

const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;
const MOST = 100;
const PARTS = ['weekday', 'from', 'to'] as const;
const field = (index: number, part: (typeof PARTS)[number]): string => `visit-${index}-${part}`;

/** The times of the week at which the service is given; one can be added and taken away. */
export function VisitFields({ first }: { readonly first: number }) {
  const { t } = useTexts();
  const { setValue } = useFormContext();
  const [rows, setRows] = useState(() => Array.from({ length: first }, (_, index) => index));
  const remove = (row: number): void => {
    for (const part of PARTS) setValue(field(row, part), '');
    setRows(rows.filter((each) => each !== row));
  };
  return (
    <fieldset className="field">
      <legend>{t('admissions.terms.schedule')}</legend>
      {rows.map((row, index) => (
        <div
          key={row}
          className="field-row"
          role="group"
          aria-label={t('admissions.terms.visit', { count: index + 1 })}
        >
          <SelectField
            name={field(row, 'weekday')}
            label={t('admissions.terms.weekday')}
            options={WEEKDAYS.map((day) => ({ value: String(day), text: t(`admissions.weekday.${day}`) }))}
          />
          <TimeField name={field(row, 'from')} label={t('admissions.terms.from')} />
          <TimeField name={field(row, 'to')} label={t('admissions.terms.to')} />
          <Button kind="plain" onClick={() => remove(row)}>
            {t('admissions.terms.removeVisit')}
          </Button>
        </div>
      ))}
      <Button onClick={() => setRows([...rows, (rows.at(-1) ?? -1) + 1])}>
        {t('admissions.terms.addVisit')}
      </Button>
    </fieldset>
  );
}

/** The first values of the fields for times that stand already. */
export const visitValues = (schedule: readonly Visit[]): Record<string, string> =>
  Object.fromEntries(
    schedule.flatMap(({ weekday, from, to }, index) => [
      [field(index, 'weekday'), String(weekday)],
      [field(index, 'from'), from],
      [field(index, 'to'), to],
    ]),
  );

/** The times that a form gives; a row that was taken away is none. */
export function visitsIn(given: Given): components['schemas']['VisitDto'][] {
  return Array.from({ length: MOST }, (_, index) => index).flatMap((index) => {
    const weekday = numberOf(given, field(index, 'weekday'));
    const [from, to] = [textOf(given, field(index, 'from')), textOf(given, field(index, 'to'))];
    return weekday !== undefined && from !== undefined && to !== undefined ? [{ weekday, from, to }] : [];
  });
}
