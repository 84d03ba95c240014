import { DETAILS_REASONS } from '../api/choices';
import { useTexts } from '../texts/texts';
import { SelectField } from '../ui/fields';
import type { Given } from '../ui/form';
import { oneOf } from '../ui/given.rules';

/** Why a value about a person takes the place of another; everybody who corrects one says so. */
export function ReasonField() {
  const { t } = useTexts();
  return (
    <SelectField
      name="reason"
      label={t('persons.reason.label')}
      options={DETAILS_REASONS.map((value) => ({ value, text: t(`persons.reason.of.${value}`) }))}
    />
  );
}

/** The reason that a form gives. */
export const reasonIn = (given: Given) => oneOf(DETAILS_REASONS, given['reason']);
