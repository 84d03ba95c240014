import { useCommand } from '../api/hooks';
import { dayOf } from '../texts/formats';
import { useTexts } from '../texts/texts';
import { CommandDialog } from '../ui/command-dialog';
import { DateField, NumberField, RadioField, SelectField } from '../ui/fields';
import { numberOf, oneOf, said, textOf } from '../ui/given.rules';
import { NoteField, noteIn } from '../ui/note-field';
import { type EntryDialog, needOf, useEntryDialog } from './entry';
import { NeedFields, needIn, needValues } from './need-fields';

const RERANKS = [
  'urgent-need',
  'hospital-discharge',
  'carer-lost',
  'order-mistaken',
  'court-or-inspection',
  'other',
] as const;
const FACTS = ['livesAlone', 'hospitalDischarge', 'terminallyIll'] as const;
const KNOWN = ['yes', 'no', 'unknown'] as const;

/** Puts the entry elsewhere in the order by hand, with a reason. */
export function Rerank(given: EntryDialog) {
  const { t, date } = useTexts();
  const rerank = useCommand('/api/waiting-list-entries/{id}/rerank');
  const { dialog, params } = useEntryDialog('waiting-list.action.rerank', given);
  return (
    <CommandDialog
      {...dialog}
      values={{ effectiveOn: date(dayOf(new Date())) }}
      run={(form, headers) => {
        const body = {
          effectiveOn: textOf(form, 'effectiveOn'),
          rank: numberOf(form, 'rank'),
          reason: oneOf(RERANKS, form['reason']),
          ...noteIn(form),
        };
        return rerank.mutateAsync({ params, body, headers });
      }}
    >
      <p>{t('waiting-list.rerank.lead')}</p>
      <NumberField name="rank" label={t('waiting-list.rerank.rank')} />
      <DateField name="effectiveOn" label={t('waiting-list.effectiveOn')} />
      <SelectField
        name="reason"
        label={t('waiting-list.rerank.why')}
        options={RERANKS.map((value) => ({ value, text: t(`waiting-list.rerank.reason.${value}`) }))}
      />
      <NoteField label={t('waiting-list.note')} />
    </CommandDialog>
  );
}

/** Says what a priority rule asks beside the need; what is not known gives no points. */
export function StateFacts(given: EntryDialog) {
  const { t, date } = useTexts();
  const state = useCommand('/api/waiting-list-entries/{id}/priority-facts');
  const { dialog, params } = useEntryDialog('waiting-list.action.facts', given);
  return (
    <CommandDialog
      {...dialog}
      values={{
        effectiveOn: date(dayOf(new Date())),
        ...Object.fromEntries(FACTS.map((name) => [name, 'unknown'])),
      }}
      run={(form, headers) => {
        const known = (name: string): boolean | undefined =>
          form[name] === 'unknown' ? undefined : form[name] === 'yes';
        const body = {
          effectiveOn: said(form['effectiveOn']),
          livesAlone: known('livesAlone'),
          hospitalDischarge: known('hospitalDischarge'),
          terminallyIll: known('terminallyIll'),
        };
        return state.mutateAsync({ params, body, headers });
      }}
    >
      <DateField name="effectiveOn" label={t('waiting-list.effectiveOn')} />
      {FACTS.map((name) => (
        <RadioField
          key={name}
          name={name}
          label={t(`waiting-list.fact.${name}`)}
          options={KNOWN.map((value) => ({ value, text: t(`waiting-list.fact.known.${value}`) }))}
        />
      ))}
    </CommandDialog>
  );
}

/** Changes what the person needs from a day on. */
export function ChangeNeed(given: EntryDialog) {
  const { t, date, number } = useTexts();
  const change = useCommand('/api/waiting-list-entries/{id}/need-profile');
  const { dialog, params } = useEntryDialog('waiting-list.action.need', given);
  return (
    <CommandDialog
      {...dialog}
      values={{ effectiveOn: date(dayOf(new Date())), ...needValues(needOf(given.entry), number) }}
      run={(form, headers) => {
        const body = { effectiveOn: said(form['effectiveOn']), needProfile: needIn(form) };
        return change.mutateAsync({ params, body, headers });
      }}
    >
      <DateField name="effectiveOn" label={t('waiting-list.effectiveOn')} />
      <NeedFields />
    </CommandDialog>
  );
}
