import { useTexts } from '../texts/texts';
import { CheckField, NumberField, SelectField } from '../ui/fields';
import type { Given } from '../ui/form';
import { isTicked, numberOf, oneOf } from '../ui/given.rules';
import type { Need } from './entry';

const FREQUENCIES = ['several-times-daily', 'daily', 'three-weekly', 'two-weekly', 'weekly'] as const;
const EXTENDED = ['afternoon', 'weekend', 'holiday'] as const;

/** What the person needs: how often, when, how many hours, and whether relatives help. */
export function NeedFields() {
  const { t } = useTexts();
  return (
    <>
      <SelectField
        name="frequency"
        label={t('waiting-list.column.frequency')}
        options={FREQUENCIES.map((value) => ({ value, text: t(`waiting-list.frequency.${value}`) }))}
      />
      <NumberField name="hoursPerWeek" label={t('waiting-list.entry.hours')} optional />
      <fieldset className="field">
        <legend>{t('waiting-list.figure.extended')}</legend>
        {EXTENDED.map((name) => (
          <CheckField key={name} name={name} label={t(`waiting-list.extended.${name}`)} />
        ))}
      </fieldset>
      <CheckField name="relativesHelp" label={t('waiting-list.figure.relatives')} />
    </>
  );
}

/** The first values of the fields for a need that is known. */
export const needValues = (
  need: Need,
  number: (value: number) => string,
): Record<string, string | boolean> => ({
  frequency: need.frequency,
  hoursPerWeek: need.hoursPerWeek ? number(need.hoursPerWeek) : '',
  relativesHelp: need.relativesHelp,
  ...Object.fromEntries(need.extendedScope.map((name) => [name, true])),
});

/** The need that a form gives. */
export const needIn = (given: Given): Need => ({
  frequency: oneOf(FREQUENCIES, given['frequency']),
  extendedScope: EXTENDED.filter((name) => isTicked(given, name)),
  relativesHelp: isTicked(given, 'relativesHelp'),
  hoursPerWeek: numberOf(given, 'hoursPerWeek'),
});
