import { useState } from 'react';
import { useCommand } from '../api/hooks';
import { useTexts } from '../texts/texts';
import { CheckInput } from '../ui';
import { CommandDialog } from '../ui/command-dialog';
import { said } from '../ui/given.rules';
import { CarerField } from './delivery-fields';
import { useClock } from './duration';
import { itemsOf } from './items.rules';
import { type PlannedVisit, timesOf } from './month.rules';
import type { MonthShown } from './month-shown';

const keyOf = ({ day, from }: PlannedVisit): string => `${day} ${from}`;

/**
 * Records agreed visits of a month that nothing was told of as delivered at their times; those that were not are left
 * out. One after the other: where one is refused, those before it stay recorded and sending again adds none twice.
 */
export function RecordPlanned({
  of,
  programme,
  missing,
  close,
}: MonthShown & { readonly missing: readonly PlannedVisit[]; readonly close: () => void }) {
  const { t } = useTexts();
  const record = useCommand('/api/delivered-services/visits');
  // What is recorded meanwhile must not vanish under the hands of whoever chooses.
  const [visits] = useState(missing);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const { timed } = itemsOf(programme);
  const { admissionId } = of.admission;
  const chosen = visits.filter((visit) => !left.has(keyOf(visit)));
  const send = async (carer: string): Promise<void> => {
    for (const { day, from, to } of chosen) {
      const visit = { ...timesOf(day, from, to), carer, item: timed[0]?.item };
      await record.mutateAsync({ body: { admissionId, ...visit } });
    }
  };
  const choose = (key: string, take: boolean): void => {
    const next = new Set(left);
    if (take) next.delete(key);
    else next.add(key);
    setLeft(next);
  };
  return (
    <CommandDialog
      title={t('delivered-services.action.planned')}
      submit={t('delivered-services.planned.send', { count: chosen.length })}
      run={(form) => send(said(form['carer']))}
      done={t('delivered-services.done')}
      close={close}
    >
      <p>{t('delivered-services.planned.lead')}</p>
      <fieldset className="field">
        <legend>{t('delivered-services.planned.visits')}</legend>
        {visits.map((visit) => (
          <PlannedCheck
            key={keyOf(visit)}
            visit={visit}
            checked={!left.has(keyOf(visit))}
            choose={(take) => choose(keyOf(visit), take)}
          />
        ))}
      </fieldset>
      <CarerField />
    </CommandDialog>
  );
}

function PlannedCheck({
  visit: { day, from, to },
  checked,
  choose,
}: {
  readonly visit: PlannedVisit;
  readonly checked: boolean;
  readonly choose: (take: boolean) => void;
}) {
  const { t, date } = useTexts();
  const clock = useClock();
  const label = t('delivered-services.planned.visit', { day: date(day), from: clock(from), to: clock(to) });
  return <CheckInput label={label} checked={checked} onChange={choose} />;
}
