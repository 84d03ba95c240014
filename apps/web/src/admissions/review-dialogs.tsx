import { useCommand } from '../api/hooks';
import { useTexts } from '../texts/texts';
import { CommandDialog } from '../ui/command-dialog';
import { DateField, SelectField, TextField } from '../ui/fields';
import { oneOf, said, textOf } from '../ui/given.rules';
import { type AdmissionDialog, useAdmissionDialog } from './admitting-dialogs';

const QUESTIONNAIRES = ['entry', 'evaluation', 'exit'] as const;

/** Records an evaluation of the individual plan. */
export function Evaluate(given: AdmissionDialog) {
  const { t } = useTexts();
  const evaluate = useCommand('/api/admissions/{id}/plan-evaluations');
  const { dialog, params, today } = useAdmissionDialog('evaluate', given);
  return (
    <CommandDialog
      {...dialog}
      values={{ evaluatedOn: today }}
      run={(form, headers) => {
        const body = { evaluatedOn: said(form['evaluatedOn']), note: textOf(form, 'note') };
        return evaluate.mutateAsync({ params, body, headers });
      }}
    >
      <DateField name="evaluatedOn" label={t('admissions.evaluate.on')} />
      <TextField name="note" label={t('admissions.evaluate.note')} rows={4} optional />
    </CommandDialog>
  );
}

/** Records that a questionnaire was answered. */
export function Answer(given: AdmissionDialog) {
  const { t } = useTexts();
  const record = useCommand('/api/admissions/{id}/questionnaires');
  const { dialog, params, today } = useAdmissionDialog('questionnaire', given);
  const foreseen = given.programme.review?.questionnaires ?? [];
  return (
    <CommandDialog
      {...dialog}
      values={{ answeredOn: today }}
      run={(form, headers) => {
        const kind = oneOf(QUESTIONNAIRES, form['kind']);
        return record.mutateAsync({
          params,
          body: { kind, answeredOn: said(form['answeredOn']) },
          headers,
        });
      }}
    >
      <SelectField
        name="kind"
        label={t('admissions.questionnaire.kind')}
        options={foreseen.map((value) => ({ value, text: t(`admissions.review.questionnaire-${value}`) }))}
      />
      <DateField name="answeredOn" label={t('admissions.questionnaire.on')} />
    </CommandDialog>
  );
}
