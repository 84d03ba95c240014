import { useMemo, useState } from 'react';
import { useCommand, useRead } from '../api/hooks';
import type { components } from '../api/schema';
import { dayOf } from '../texts/formats';
import { useTexts } from '../texts/texts';
import { Button, type Column, DataTable, DefinitionList, Empty, Loaded, Section } from '../ui';
import { CommandDialog } from '../ui/command-dialog';
import { DateField, NumberField } from '../ui/fields';
import { numberOf, said, textOf } from '../ui/given.rules';
import { useMaySet } from './may-set';

type Staff = components['schemas']['StaffingRowDto'];
interface Whose {
  readonly code: string;
  readonly provider: string;
}

/** The staff of a provider today and how it was, the latest first; whoever leads it records a day. */
export function StaffingPart({ code, provider }: Whose) {
  const { t } = useTexts();
  const [open, setOpen] = useState(false);
  const maySet = useMaySet(provider);
  const columns = useColumns();
  const staffing = useRead(
    '/api/programmes/{code}/capacity/staffing',
    { params: { path: { code }, query: { provider } } },
    { views: ['capacity'] },
  );
  return (
    <Section
      title={t('capacity.tab.staffing')}
      actions={maySet && <Button onClick={() => setOpen(true)}>{t('capacity.staffing.record')}</Button>}
    >
      <Loaded read={staffing}>
        {({ staff, history }) => (
          <>
            {staff ? <StaffNow staff={staff} /> : <Empty title={t('capacity.staffing.none')} />}
            {history.length > 0 && (
              <DataTable
                caption={t('capacity.staffing.count', { count: history.length })}
                columns={columns}
                rows={history}
                rowKey={({ on }) => on}
                empty={t('capacity.staffing.none')}
                sortName="staffing"
              />
            )}
          </>
        )}
      </Loaded>
      {open && <RecordStaffing code={code} provider={provider} close={() => setOpen(false)} />}
    </Section>
  );
}

function StaffNow({ staff }: { readonly staff: Staff }) {
  const { t, number } = useTexts();
  const { employed, active, hoursDeliverable } = staff;
  return (
    <DefinitionList
      figures
      items={[
        [t('capacity.staffing.employed'), number(employed)],
        [t('capacity.staffing.active'), number(active)],
        [t('capacity.staffing.hours'), hoursDeliverable === null ? null : number(hoursDeliverable)],
      ]}
    />
  );
}

function useColumns(): readonly Column<Staff>[] {
  const { t, date, number } = useTexts();
  return useMemo(
    () => [
      { id: 'on', header: t('capacity.staffing.on'), cell: ({ on }) => date(on), sort: ({ on }) => on },
      {
        id: 'employed',
        header: t('capacity.staffing.employed'),
        align: 'end',
        cell: ({ employed }) => number(employed),
      },
      {
        id: 'active',
        header: t('capacity.staffing.active'),
        align: 'end',
        cell: ({ active }) => number(active),
      },
      {
        id: 'hours',
        header: t('capacity.staffing.hours'),
        align: 'end',
        cell: ({ hoursDeliverable }) => (hoursDeliverable === null ? t('ui.none') : number(hoursDeliverable)),
      },
    ],
    [t, date, number],
  );
}

function RecordStaffing({ code, provider, close }: Whose & { readonly close: () => void }) {
  const { t, date } = useTexts();
  const record = useCommand('/api/programmes/{code}/capacity/staffing');
  return (
    <CommandDialog
      title={t('capacity.staffing.record')}
      values={{ on: date(dayOf(new Date())) }}
      run={(form) => {
        const body = {
          provider,
          on: said(form['on']),
          employed: numberOf(form, 'employed') ?? 0,
          active: said(form['active']),
          hoursDeliverable: textOf(form, 'hoursDeliverable'),
        };
        return record.mutateAsync({ params: { path: { code } }, body });
      }}
      done={t('capacity.done')}
      close={close}
    >
      <DateField name="on" label={t('capacity.staffing.on')} />
      <NumberField name="employed" label={t('capacity.staffing.employed')} />
      <NumberField
        name="active"
        label={t('capacity.staffing.active')}
        hint={t('capacity.staffing.activeHint')}
      />
      <NumberField name="hoursDeliverable" label={t('capacity.staffing.hours')} optional />
    </CommandDialog>
  );
}
