import { useRead } from '../api/hooks';
import type { components } from '../api/schema';
import { useActsAs } from '../sign-in/session';
import { useTexts } from '../texts/texts';
import { CheckField, NumberField, SelectField } from '../ui/fields';
import { isTicked, numberOf, textOf } from '../ui/given.rules';
import type { Given } from '../ui/form';
import type { Programme } from './admission';
import type { Terms } from './course.rules';
import { VisitFields, visitsIn, visitValues } from './visit-fields';

type TermsBody = components['schemas']['TermsDto'];
const BY_HOURS = 'hours';
const taskField = (code: string): string => `task-${code}`;
const priceOf = ({ item, provider }: { readonly item: string; readonly provider: string }): string =>
  JSON.stringify([item, provider]);
const codesOf = ({ tasks }: Pick<Programme, 'tasks'>): string[] =>
  tasks.flatMap((set) => set.tasks.map(({ code }) => code));

/** What is given and at which price, as far as the programme reckons by it: volume, tasks, schedule, price, exemption. */
export function TermsFields({
  programme,
  personId,
  visits = 0,
}: {
  readonly programme: Programme;
  readonly personId: string;
  /** How many times of the week stand there already. */
  readonly visits?: number;
}) {
  const { t } = useTexts();
  const byHours = programme.capacity === BY_HOURS;
  // Exemptions are the office's.
  const isOffice = useActsAs('caseworker', 'manager');
  return (
    <>
      {byHours ? (
        <NumberField name="hoursPerWeek" label={t('admissions.terms.hours')} />
      ) : (
        <NumberField
          name="unitsPerWeek"
          label={t('admissions.terms.units')}
          hint={t('admissions.terms.unitsHint')}
          optional
        />
      )}
      {programme.tasks.map(({ code, name, tasks }) => (
        <fieldset key={code} className="field">
          <legend>{t('admissions.terms.tasks', { set: name })}</legend>
          {tasks.map((task) => (
            <CheckField key={task.code} name={taskField(task.code)} label={task.name} />
          ))}
        </fieldset>
      ))}
      <VisitFields first={visits} />
      {programme.prices.length > 0 && (
        <SelectField
          name="price"
          label={t('admissions.terms.price')}
          options={programme.prices.map((price) => ({
            value: priceOf(price),
            text: `${price.name}, ${price.provider}`,
          }))}
          optional
        />
      )}
      {programme.exemption && isOffice && <ExemptionField personId={personId} programme={programme.code} />}
    </>
  );
}

function ExemptionField({ personId, programme }: { readonly personId: string; readonly programme: string }) {
  const { t } = useTexts();
  const exemptions = useRead('/api/exemptions', { params: { query: { beneficiaryId: personId } } });
  const own = exemptions.data?.filter((each) => each.programme === programme) ?? [];
  if (own.length === 0) return null;
  return (
    <SelectField
      name="exemptionId"
      label={t('admissions.terms.exemption')}
      options={own.map(({ exemptionId, determinations }) => ({
        value: exemptionId,
        text: t('admissions.terms.exemptionOption', { id: exemptionId.slice(0, 8), count: determinations }),
      }))}
      optional
    />
  );
}

/** The first values of the fields for terms that hold already. */
export function termsValues(
  terms: Terms,
  number: (value: number) => string,
): Record<string, string | boolean> {
  const { hoursPerWeek, unitsPerWeek, tasks, price, exemptionId, schedule } = terms;
  return {
    hoursPerWeek: hoursPerWeek === null ? '' : number(hoursPerWeek),
    unitsPerWeek: unitsPerWeek === null ? '' : number(unitsPerWeek),
    price: price === null ? '' : priceOf(price),
    exemptionId: exemptionId ?? '',
    ...Object.fromEntries(tasks.map((task) => [taskField(task), true])),
    ...visitValues(schedule),
  };
}

/** The terms that a form gives. */
export function saidTerms(given: Given, programme: Programme): TermsBody {
  const said = textOf(given, 'price');
  const price = programme.prices.find((each) => priceOf(each) === said);
  return {
    hoursPerWeek: numberOf(given, 'hoursPerWeek'),
    unitsPerWeek: numberOf(given, 'unitsPerWeek'),
    schedule: visitsIn(given),
    tasks: codesOf(programme).filter((code) => isTicked(given, taskField(code))),
    price: price && { item: price.item, provider: price.provider },
    exemptionId: textOf(given, 'exemptionId'),
  };
}
