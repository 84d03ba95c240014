import { useTexts } from '../texts/texts';
import { DateField, SelectField, TextField } from '../ui/fields';
import type { Given } from '../ui/form';
import { filled, oneOf } from '../ui/given.rules';

const PLAIN = ['taxNumber', 'street', 'postalCode', 'post', 'phone', 'email'] as const;
export const SEXES = ['female', 'male'] as const;

/** The details that were filled in, as commands take them. */
export const detailsIn = (given: Given) => ({
  ...filled(given, 'birthDate', 'note', ...PLAIN),
  ...(given['sex'] && { sex: oneOf(SEXES, given['sex']) }),
});

/** The only details that are kept of somebody known under a code. */
export function PseudonymFields() {
  const { t } = useTexts();
  return (
    <>
      <SelectField
        name="sex"
        label={t('persons.field.sex')}
        options={SEXES.map((value) => ({ value, text: t(`persons.sex.${value}`) }))}
        optional
      />
      <TextField name="note" label={t('persons.field.note')} rows={3} optional />
    </>
  );
}

/** The details of a person that may be written down besides the name and the EMŠO. */
export function DetailFields() {
  const { t } = useTexts();
  return (
    <>
      <DateField name="birthDate" label={t('persons.field.birthDate')} optional />
      <SelectField
        name="sex"
        label={t('persons.field.sex')}
        options={SEXES.map((value) => ({ value, text: t(`persons.sex.${value}`) }))}
        optional
      />
      {PLAIN.map((name) => (
        <TextField key={name} name={name} label={t(`persons.field.${name}`)} optional />
      ))}
      <TextField name="note" label={t('persons.field.note')} rows={3} optional />
    </>
  );
}
