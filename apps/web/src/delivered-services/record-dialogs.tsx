import { useCommand } from '../api/hooks';
import { dayOf } from '../texts/formats';
import { useTexts } from '../texts/texts';
import { CommandDialog } from '../ui/command-dialog';
import { UnitsFields, unitsIn, VisitFields, visitIn, visitPaths } from './delivery-fields';
import { itemsOf } from './items.rules';
import type { PlannedVisit } from './month.rules';
import type { MonthShown } from './month-shown';

type RecordDialog = MonthShown & { readonly close: () => void };

/** The day offered first: today in the month that runs, else the first of the month. */
export function firstDay(month: string): string {
  const today = dayOf(new Date());
  return today.startsWith(month) ? today : `${month}-01`;
}

/** Records a visit; one that was agreed brings its times along. */
export function RecordVisit({
  of,
  programme,
  planned,
  close,
}: RecordDialog & { readonly planned?: PlannedVisit }) {
  const { t, date } = useTexts();
  const record = useCommand('/api/delivered-services/visits');
  const { admissionId } = of.admission;
  const { timed } = itemsOf(programme);
  return (
    <CommandDialog
      title={t('delivered-services.action.visit')}
      values={{
        day: date(planned?.day ?? firstDay(of.month)),
        ...(planned && { from: planned.from, to: planned.to }),
      }}
      paths={visitPaths}
      run={(form) => record.mutateAsync({ body: { admissionId, ...visitIn(form, timed) } })}
      done={t('delivered-services.done')}
      close={close}
    >
      <VisitFields items={timed} />
    </CommandDialog>
  );
}

/** Records meals, days or months that were delivered. */
export function RecordUnits({ of, programme, close }: RecordDialog) {
  const { t, date } = useTexts();
  const record = useCommand('/api/delivered-services/units');
  const { admissionId } = of.admission;
  const { counted } = itemsOf(programme);
  return (
    <CommandDialog
      title={t('delivered-services.action.units')}
      values={{ on: date(firstDay(of.month)), quantity: '1' }}
      run={(form) => record.mutateAsync({ body: { admissionId, ...unitsIn(form, counted) } })}
      done={t('delivered-services.done')}
      close={close}
    >
      <UnitsFields items={counted} />
    </CommandDialog>
  );
}
