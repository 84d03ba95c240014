import type { components } from '../api/schema';
import { dayOf } from '../texts/formats';
import { useTexts } from '../texts/texts';
import { DateField, SelectField } from '../ui/fields';
import type { Given } from '../ui/form';
import { oneOf, textOf } from '../ui/given.rules';
import type { Programme } from './admission';
import { saidTerms, TermsFields } from './terms-fields';

const KINDS = ['service', 'participation', 'accommodation', 'inclusion'] as const;
const KIND_OF: Readonly<Record<string, (typeof KINDS)[number]>> = { hours: 'service', beds: 'accommodation' };
const TERMS = ['hoursPerWeek', 'unitsPerWeek', 'price', 'exemptionId', 'schedule', 'tasks'] as const;

/** Where the server names the fields of an agreement otherwise. */
export const agreementPaths = Object.fromEntries(
  [...TERMS, 'kind', 'concludedOn', 'until'].map((name) => [`agreement.${name}`, name]),
);
/** As `agreementPaths`, for changed terms. */
export const termsPaths = Object.fromEntries(TERMS.map((name) => [`terms.${name}`, name]));

/** An agreement with what it is about, its day and term, and what is given. */
export function AgreementFields({
  programme,
  personId,
}: {
  readonly programme: Programme;
  readonly personId: string;
}) {
  const { t } = useTexts();
  return (
    <>
      <SelectField
        name="kind"
        label={t('admissions.agreement.kindLabel')}
        options={KINDS.map((value) => ({ value, text: t(`admissions.agreement.kind.${value}`) }))}
      />
      <div className="field-row">
        <DateField name="concludedOn" label={t('admissions.agreement.concludedOn')} />
        <DateField
          name="until"
          label={t('admissions.agreement.until')}
          hint={t('admissions.agreement.untilHint')}
          optional
        />
      </div>
      <TermsFields programme={programme} personId={personId} />
    </>
  );
}

/** What the fields of an agreement begin with. */
export const agreementValues = (
  { capacity }: Pick<Programme, 'capacity'>,
  date: (day: string) => string,
): Record<string, string> => ({
  kind: KIND_OF[capacity] ?? 'participation',
  concludedOn: date(dayOf(new Date())),
});

/** The agreement that a form gives. */
export const agreementIn = (given: Given, programme: Programme): components['schemas']['AgreementDto'] => ({
  kind: oneOf(KINDS, given['kind']),
  concludedOn: textOf(given, 'concludedOn'),
  until: textOf(given, 'until'),
  ...saidTerms(given, programme),
});
