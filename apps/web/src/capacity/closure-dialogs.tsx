import { useCommand } from '../api/hooks';
import type { components } from '../api/schema';
import { dayOf } from '../texts/formats';
import { useTexts } from '../texts/texts';
import { CommandDialog } from '../ui/command-dialog';
import { DateField, NumberField, SelectField } from '../ui/fields';
import { oneOf, said, textOf } from '../ui/given.rules';
import { OverrideField, overridingIn } from './override-fields';
import type { ByDay } from './capacity-shown';

const REASONS = ['renovation', 'infection', 'staff-shortage', 'holiday'] as const;

/** Takes a room, group or appointment, or an amount, out of use for a time. */
export function CloseUnit({
  code,
  book,
  close,
}: {
  readonly code: string;
  readonly book: ByDay;
  readonly close: () => void;
}) {
  const { t, date } = useTexts();
  const closing = useCommand('/api/programmes/{code}/capacity/closures');
  const units = [...new Set(book.days.flatMap((day) => day.units.map(({ unit }) => unit)))].filter(
    (unit) => unit !== null,
  );
  return (
    <CommandDialog
      title={t('capacity.close.title')}
      values={{ from: date(dayOf(new Date())) }}
      run={(form) => {
        const body = {
          provider: book.provider,
          unit: textOf(form, 'unit'),
          amount: textOf(form, 'amount'),
          from: said(form['from']),
          to: textOf(form, 'to'),
          reason: oneOf(REASONS, form['reason']),
          overriding: overridingIn(form),
        };
        return closing.mutateAsync({ params: { path: { code } }, body });
      }}
      done={t('capacity.done')}
      close={close}
    >
      {units.length > 0 && (
        <SelectField
          name="unit"
          label={t('capacity.unit')}
          hint={t('capacity.close.unitHint')}
          options={units.map((value) => ({ value, text: value }))}
          optional
        />
      )}
      <NumberField
        name="amount"
        label={t('capacity.close.amount')}
        hint={t('capacity.close.amountHint')}
        optional
      />
      <DateField name="from" label={t('capacity.from')} />
      <DateField name="to" label={t('capacity.to')} hint={t('capacity.toHint')} optional />
      <SelectField
        name="reason"
        label={t('capacity.close.why')}
        options={REASONS.map((value) => ({ value, text: t(`capacity.close.reason.${value}`) }))}
      />
      <OverrideField />
    </CommandDialog>
  );
}

/** Ends a closure. */
export function Reopen({
  code,
  provider,
  closure: { closureId },
  close,
}: {
  readonly code: string;
  readonly provider: string;
  readonly closure: components['schemas']['ClosureDto'];
  readonly close: () => void;
}) {
  const { t, date } = useTexts();
  const reopen = useCommand('/api/programmes/{code}/capacity/closures/{closureId}/reopening');
  return (
    <CommandDialog
      title={t('capacity.reopen.title')}
      values={{ on: date(dayOf(new Date())) }}
      run={(form) =>
        reopen.mutateAsync({
          params: { path: { code, closureId } },
          body: { provider, on: said(form['on']) },
        })
      }
      done={t('capacity.done')}
      close={close}
    >
      <DateField name="on" label={t('capacity.reopen.on')} />
    </CommandDialog>
  );
}
