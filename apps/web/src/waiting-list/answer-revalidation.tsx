import { useWatch } from 'react-hook-form';
import { useCommand, useRead } from '../api/hooks';
import { dayOf } from '../texts/formats';
import { useTexts } from '../texts/texts';
import { Dialog, Loaded } from '../ui';
import { CommandDialog } from '../ui/command-dialog';
import { DateField, RadioField } from '../ui/fields';
import { oneOf, said } from '../ui/given.rules';
import { NoteField, noteIn } from '../ui/note-field';
import { type Entry, needOf } from './entry';
import { NeedFields, needIn, needValues } from './need-fields';

const ANSWERS = ['still-waiting', 'changed-need', 'withdraws'] as const;
interface Parts {
  readonly id: string;
  readonly entryId: string;
  readonly close: () => void;
}

/** Records what somebody answered: still waits, needs something else, or withdraws, which ends the wait. */
export function AnswerRevalidation(parts: Parts) {
  const { t } = useTexts();
  const { entryId, close } = parts;
  const entry = useRead('/api/waiting-list-entries/{id}', { params: { path: { id: entryId } } });
  if (entry.data) return <Answer {...parts} entry={entry.data} />;
  return (
    <Dialog title={t('waiting-list.answer.title')} close={close}>
      <Loaded read={entry}>{() => null}</Loaded>
    </Dialog>
  );
}

function Answer({ id, entryId, close, entry }: Parts & { readonly entry: Entry }) {
  const { t, date, number } = useTexts();
  const answer = useCommand('/api/revalidation-campaigns/{id}/entries/{entryId}/answer');
  return (
    <CommandDialog
      title={t('waiting-list.answer.title')}
      values={{ answeredOn: date(dayOf(new Date())), ...needValues(needOf(entry), number) }}
      run={(form) => {
        const given = oneOf(ANSWERS, form['answer']);
        const body = {
          answeredOn: said(form['answeredOn']),
          answer: given,
          needProfile: given === 'changed-need' ? needIn(form) : undefined,
          ...noteIn(form),
        };
        return answer.mutateAsync({ params: { path: { id, entryId } }, body });
      }}
      done={t('waiting-list.done')}
      close={close}
    >
      <RadioField
        name="answer"
        label={t('waiting-list.answer.what')}
        options={ANSWERS.map((value) => ({ value, text: t(`waiting-list.asked.${value}`) }))}
      />
      <DateField name="answeredOn" label={t('waiting-list.answer.on')} />
      <NeedIfChanged />
      <NoteField label={t('waiting-list.note')} />
    </CommandDialog>
  );
}

function NeedIfChanged() {
  const answer: unknown = useWatch({ name: 'answer' });
  return answer === 'changed-need' ? <NeedFields /> : null;
}
