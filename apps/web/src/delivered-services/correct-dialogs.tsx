import { DELIVERY_REASONS } from '../api/choices';
import { useCommand } from '../api/hooks';
import { useTexts } from '../texts/texts';
import { CommandDialog, type Subject } from '../ui/command-dialog';
import { SelectField } from '../ui/fields';
import type { Given } from '../ui/form';
import { oneOf, textOf } from '../ui/given.rules';
import type { DeliveredMonth, Delivery } from './delivered';
import {
  DeliveryNoteField,
  UnitsFields,
  unitsIn,
  unitsValues,
  VisitFields,
  visitIn,
  visitPaths,
  visitValues,
} from './delivery-fields';
import { itemsOf } from './items.rules';
import type { MonthShown } from './month-shown';
import { useMonthSubject } from './month-subject';

/** A delivery that is told otherwise, and the month it stands in. */
export interface ToldOtherwise {
  readonly shown: MonthShown & { readonly month: DeliveredMonth };
  readonly delivery: Delivery;
  readonly close: () => void;
}

/** Why something is told otherwise, and what else there is to say. */
export function BecauseFields() {
  const { t } = useTexts();
  return (
    <>
      <SelectField
        name="reason"
        label={t('delivered-services.field.reason')}
        options={DELIVERY_REASONS.map((value) => ({ value, text: t(`delivered-services.reason.${value}`) }))}
      />
      <DeliveryNoteField />
    </>
  );
}

/** The reason as the fields tell it. */
export const becauseIn = (given: Given) => ({
  reason: oneOf(DELIVERY_REASONS, given['reason']),
  note: textOf(given, 'note'),
});

/** What every dialog about a month that stands has in common: whose month, and what changed meanwhile. */
export function useToldOtherwise({
  shown,
  id,
  close,
}: Omit<ToldOtherwise, 'delivery'> & { readonly id: string }) {
  const { t } = useTexts();
  const subjectOf = useMonthSubject();
  const { month, refetch } = shown;
  const subject: { subject?: Subject<DeliveredMonth> } = refetch
    ? { subject: subjectOf(month, refetch) }
    : {};
  return {
    dialog: { ...subject, done: t('delivered-services.done'), close },
    params: {
      path: { admission: month.admissionId, month: month.month, id },
      query: { provider: month.provider },
    },
  };
}

/** Tells a visit as it was; the former telling stays in the record. */
export function CorrectVisit(told: ToldOtherwise) {
  const { t, date } = useTexts();
  const { delivery, shown } = told;
  const { timed } = itemsOf(shown.programme);
  const { dialog, params } = useToldOtherwise({ ...told, id: told.delivery.deliveryId });
  const correct = useCommand(
    '/api/delivered-services/admissions/{admission}/months/{month}/deliveries/{id}/visit-corrections',
  );
  return (
    <CommandDialog
      {...dialog}
      title={t('delivered-services.action.correct')}
      values={visitValues(delivery, date)}
      paths={visitPaths}
      run={(form, headers) =>
        correct.mutateAsync({ params, body: { ...visitIn(form, timed), ...becauseIn(form) }, headers })
      }
    >
      <VisitFields items={timed} />
      <BecauseFields />
    </CommandDialog>
  );
}

/** Tells units as they were. */
export function CorrectUnits(told: ToldOtherwise) {
  const { t, date, number } = useTexts();
  const { delivery, shown } = told;
  const { counted } = itemsOf(shown.programme);
  const { dialog, params } = useToldOtherwise({ ...told, id: told.delivery.deliveryId });
  const correct = useCommand(
    '/api/delivered-services/admissions/{admission}/months/{month}/deliveries/{id}/units-corrections',
  );
  return (
    <CommandDialog
      {...dialog}
      title={t('delivered-services.action.correct')}
      values={unitsValues(delivery, { date, number })}
      run={(form, headers) =>
        correct.mutateAsync({ params, body: { ...unitsIn(form, counted), ...becauseIn(form) }, headers })
      }
    >
      <UnitsFields items={counted} />
      <BecauseFields />
    </CommandDialog>
  );
}

/** Takes back that something was delivered, with the reason. */
export function Withdraw(told: ToldOtherwise) {
  const { t } = useTexts();
  const { dialog, params } = useToldOtherwise({ ...told, id: told.delivery.deliveryId });
  const withdraw = useCommand(
    '/api/delivered-services/admissions/{admission}/months/{month}/deliveries/{id}/withdrawal',
  );
  return (
    <CommandDialog
      {...dialog}
      title={t('delivered-services.action.withdraw')}
      values={{ reason: 'not-delivered' }}
      run={(form, headers) => withdraw.mutateAsync({ params, body: becauseIn(form), headers })}
    >
      <p>{t('delivered-services.withdraw.lead')}</p>
      <BecauseFields />
    </CommandDialog>
  );
}
