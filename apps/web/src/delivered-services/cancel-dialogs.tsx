import { CANCELLED_BY, SUBSTITUTION_REASONS } from '../api/choices';
import { useCommand } from '../api/hooks';
import { useTexts } from '../texts/texts';
import { CommandDialog } from '../ui/command-dialog';
import { CheckField, DateField, NumberField, SelectField, TextField } from '../ui/fields';
import type { Given } from '../ui/form';
import { isTicked, numberOf, oneOf, said, textOf } from '../ui/given.rules';
import { BecauseFields, becauseIn, type ToldOtherwise, useToldOtherwise } from './correct-dialogs';
import type { Cancellation } from './delivered';
import { DeliveryNoteField, TimesFields, visitPaths } from './delivery-fields';
import { itemsOf } from './items.rules';
import { type PlannedVisit, timesOf } from './month.rules';
import type { MonthShown } from './month-shown';
import { firstDay } from './record-dialogs';

/** Records that a visit was called off, and who bears it; one that was agreed brings its times along. */
export function CancelVisit({
  of,
  programme,
  planned,
  close,
}: MonthShown & { readonly planned?: PlannedVisit; readonly close: () => void }) {
  const { t, date } = useTexts();
  const cancel = useCommand('/api/delivered-services/cancellations');
  const { admissionId } = of.admission;
  const { timed } = itemsOf(programme);
  return (
    <CommandDialog
      title={t('delivered-services.action.cancel')}
      values={{
        day: date(planned?.day ?? firstDay(of.month)),
        ...(planned && { from: planned.from, to: planned.to }),
        cancelledBy: 'beneficiary',
      }}
      paths={{ ...visitPaths, 'charged.source': 'source', 'charged.minutes': 'minutes' }}
      run={(form) =>
        cancel.mutateAsync({ body: { admissionId, item: timed[0]?.item, ...cancelledIn(form) } })
      }
      done={t('delivered-services.done')}
      close={close}
    >
      <p>{t('delivered-services.cancel.lead')}</p>
      <TimesFields />
      <SelectField
        name="cancelledBy"
        label={t('delivered-services.field.cancelledBy')}
        options={CANCELLED_BY.map((value) => ({ value, text: t(`delivered-services.cancelledBy.${value}`) }))}
      />
      <DateField
        name="announcedOn"
        label={t('delivered-services.field.announcedOn')}
        hint={t('delivered-services.field.announcedOnHint')}
        optional
      />
      <ChargeFields />
      <DeliveryNoteField />
    </CommandDialog>
  );
}

function ChargeFields() {
  const { t } = useTexts();
  return (
    <fieldset className="field">
      <legend>{t('delivered-services.cancel.charge')}</legend>
      <p className="hint">{t('delivered-services.cancel.chargeHint')}</p>
      <TextField name="source" label={t('delivered-services.field.source')} optional />
      <NumberField
        name="minutes"
        label={t('delivered-services.field.minutes')}
        hint={t('delivered-services.field.effectiveMinutesHint')}
        optional
      />
      <CheckField name="verified" label={t('delivered-services.field.verified')} />
    </fieldset>
  );
}

function cancelledIn(given: Given) {
  const source = textOf(given, 'source');
  const charged = source && {
    source,
    minutes: numberOf(given, 'minutes'),
    verified: isTicked(given, 'verified'),
  };
  return {
    ...timesOf(said(given['day']), said(given['from']), said(given['to'])),
    cancelledBy: oneOf(CANCELLED_BY, given['cancelledBy']),
    announcedOn: textOf(given, 'announcedOn'),
    note: textOf(given, 'note'),
    ...(charged && { charged }),
  };
}

/** Takes back that a visit was called off. */
export function WithdrawCancellation({
  cancellation,
  ...told
}: Omit<ToldOtherwise, 'delivery'> & { readonly cancellation: Cancellation }) {
  const { t } = useTexts();
  const { dialog, params } = useToldOtherwise({ ...told, id: cancellation.cancellationId });
  const withdraw = useCommand(
    '/api/delivered-services/admissions/{admission}/months/{month}/cancellations/{id}/withdrawal',
  );
  return (
    <CommandDialog
      {...dialog}
      title={t('delivered-services.action.withdrawCancellation')}
      values={{ reason: 'recorded-twice' }}
      run={(form, headers) => withdraw.mutateAsync({ params, body: becauseIn(form), headers })}
    >
      <p>{t('delivered-services.cancel.withdrawLead')}</p>
      <BecauseFields />
    </CommandDialog>
  );
}

/** Records that another carer came than the one who was to, and why. */
export function Substitute(told: ToldOtherwise) {
  const { t } = useTexts();
  const { dialog, params } = useToldOtherwise({ ...told, id: told.delivery.deliveryId });
  const { carer, substitution } = told.delivery;
  const substitute = useCommand(
    '/api/delivered-services/admissions/{admission}/months/{month}/deliveries/{id}/substitution',
  );
  return (
    <CommandDialog
      {...dialog}
      title={t('delivered-services.action.substitute')}
      values={{ insteadOf: substitution?.insteadOf ?? '', reason: substitution?.reason ?? 'sick-leave' }}
      run={(form, headers) =>
        substitute.mutateAsync({
          params,
          body: {
            insteadOf: said(form['insteadOf']),
            reason: oneOf(SUBSTITUTION_REASONS, form['reason']),
            note: textOf(form, 'note'),
          },
          headers,
        })
      }
    >
      <p>{t('delivered-services.substitute.lead', { carer: carer ?? '' })}</p>
      <TextField
        name="insteadOf"
        label={t('delivered-services.field.insteadOf')}
        hint={t('delivered-services.field.carerHint')}
      />
      <SelectField
        name="reason"
        label={t('delivered-services.field.reason')}
        options={SUBSTITUTION_REASONS.map((value) => ({
          value,
          text: t(`delivered-services.substitutionReason.${value}`),
        }))}
      />
      <DeliveryNoteField />
    </CommandDialog>
  );
}
