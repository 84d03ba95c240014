import { useCommand } from '../api/hooks';
import { useTexts } from '../texts/texts';
import { CommandDialog } from '../ui/command-dialog';
import { CheckField, DateField, NumberField, TextField } from '../ui/fields';
import type { SchedulePeriod } from './retention';

const SIGN = /^\d{1,5}$/;

/** Sets how long cases under a sign are kept, from a day on; nothing in the past is overwritten. */
export function PeriodDialog({
  period,
  close,
}: {
  readonly period: SchedulePeriod | null;
  readonly close: () => void;
}) {
  const { t } = useTexts();
  const set = useCommand('/api/retention/schedule');
  return (
    <CommandDialog
      title={t('retention.schedule.set')}
      submit={t('ui.save')}
      values={
        period
          ? {
              sign: period.sign,
              title: period.title,
              months: period.months === null ? '' : String(period.months),
            }
          : {}
      }
      run={({ sign, title, months, from, source, verified }) =>
        set.mutateAsync({
          body: {
            sign: String(sign),
            title: String(title),
            months: months === null ? null : Number(months),
            from: String(from),
            source: String(source),
            verified: verified === true,
          },
        })
      }
      done={t('retention.schedule.done')}
      close={close}
    >
      <TextField
        name="sign"
        label={t('retention.column.sign')}
        hint={t('retention.schedule.signHint')}
        check={(typed) => (SIGN.test(typed) ? undefined : t('retention.schedule.signWrong'))}
      />
      <TextField name="title" label={t('retention.schedule.title')} />
      <NumberField
        name="months"
        label={t('retention.schedule.monthsField')}
        hint={t('retention.schedule.monthsHint')}
        optional
      />
      <DateField name="from" label={t('retention.schedule.fromField')} />
      <TextField
        name="source"
        label={t('retention.schedule.source')}
        hint={t('retention.schedule.sourceHint')}
      />
      <CheckField name="verified" label={t('retention.schedule.verified')} />
    </CommandDialog>
  );
}
