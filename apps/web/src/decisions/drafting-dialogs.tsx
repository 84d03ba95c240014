import { useCommand } from '../api/hooks';
import { useTexts } from '../texts/texts';
import { CommandDialog } from '../ui/command-dialog';
import { SelectField, TextField } from '../ui/fields';
import { oneOf, said } from '../ui/given.rules';
import { NoteField, noteIn } from '../ui/note-field';
import { type DecisionDialog, decisionPath, useDecisionSubject } from './decision';
import { DecisionSummary } from './decision-summary';

const REASONS = [
  'facts-incomplete',
  'law-misapplied',
  'calculation-wrong',
  'reasoning-insufficient',
  'wording',
  'other',
] as const;
const WITHDRAWALS = [
  'application-withdrawn',
  'person-died',
  'drafted-in-error',
  'earlier-decision-stands',
] as const;

/** A second person approves the draft, with the summary of what is decided before them. */
export function Approve(parts: DecisionDialog) {
  const { t } = useTexts();
  const approve = useCommand('/api/decisions/{id}/approval');
  return (
    <CommandDialog
      title={t('decisions.action.approve')}
      subject={useDecisionSubject(parts)}
      run={(_, headers) => approve.mutateAsync({ params: decisionPath(parts), headers })}
      done={t('decisions.done')}
      close={parts.close}
    >
      <DecisionSummary shown={parts.shown} />
      <p>{t('decisions.approve')}</p>
    </CommandDialog>
  );
}

/** A second person returns the draft, with a reason and what is to be changed. */
export function Return(parts: DecisionDialog) {
  const { t } = useTexts();
  const back = useCommand('/api/decisions/{id}/return');
  return (
    <CommandDialog
      title={t('decisions.action.return')}
      subject={useDecisionSubject(parts)}
      run={(given, headers) => {
        const body = { reason: oneOf(REASONS, given['reason']), ...noteIn(given) };
        return back.mutateAsync({ params: decisionPath(parts), body, headers });
      }}
      done={t('decisions.done')}
      close={parts.close}
    >
      <SelectField
        name="reason"
        label={t('decisions.reason')}
        options={REASONS.map((value) => ({ value, text: t(`decisions.returned.${value}`) }))}
      />
      <NoteField label={t('decisions.note')} hint={t('decisions.noteHint')} rows={4} />
    </CommandDialog>
  );
}

/** A revised draft goes before the approver again. */
export function Resubmit(parts: DecisionDialog) {
  const { t } = useTexts();
  const resubmit = useCommand('/api/decisions/{id}/resubmission');
  return (
    <CommandDialog
      title={t('decisions.action.resubmit')}
      subject={useDecisionSubject(parts)}
      run={(_, headers) => resubmit.mutateAsync({ params: decisionPath(parts), headers })}
      done={t('decisions.done')}
      close={parts.close}
    >
      <DecisionSummary shown={parts.shown} />
    </CommandDialog>
  );
}

/** The decision gets its number: the case gives the next one, a person says it only where there is no case. */
export function TakeNumber(parts: DecisionDialog) {
  const { t } = useTexts();
  const take = useCommand('/api/decisions/{id}/number');
  const byCase = parts.shown.applicationId !== null;
  return (
    <CommandDialog
      title={t('decisions.action.number')}
      subject={useDecisionSubject(parts)}
      run={(given, headers) => {
        const body = byCase ? {} : { number: said(given['number']) };
        return take.mutateAsync({ params: decisionPath(parts), body, headers });
      }}
      done={t('decisions.done')}
      close={parts.close}
    >
      {byCase ? (
        <p>{t('decisions.numberByCase', { number: parts.shown.caseNumber ?? '' })}</p>
      ) : (
        <TextField name="number" label={t('decisions.field.number')} hint={t('decisions.numberHint')} />
      )}
    </CommandDialog>
  );
}

/** The decision is signed; from now on its letter can be issued. */
export function Sign(parts: DecisionDialog) {
  const { t } = useTexts();
  const sign = useCommand('/api/decisions/{id}/signature');
  return (
    <CommandDialog
      title={t('decisions.action.sign')}
      subject={useDecisionSubject(parts)}
      run={(_, headers) => sign.mutateAsync({ params: decisionPath(parts), headers })}
      done={t('decisions.done')}
      close={parts.close}
    >
      <DecisionSummary shown={parts.shown} />
      <p>{t('decisions.sign')}</p>
    </CommandDialog>
  );
}

/** A decision that was not sent is given up, with a reason. */
export function Withdraw(parts: DecisionDialog) {
  const { t } = useTexts();
  const withdraw = useCommand('/api/decisions/{id}/withdrawal');
  return (
    <CommandDialog
      title={t('decisions.action.withdraw')}
      subject={useDecisionSubject(parts)}
      run={(given, headers) => {
        const body = { reason: oneOf(WITHDRAWALS, given['reason']) };
        return withdraw.mutateAsync({ params: decisionPath(parts), body, headers });
      }}
      done={t('decisions.done')}
      close={parts.close}
    >
      <p>{t('decisions.withdraw')}</p>
      <SelectField
        name="reason"
        label={t('decisions.reason')}
        options={WITHDRAWALS.map((value) => ({ value, text: t(`decisions.withdrawn.${value}`) }))}
      />
    </CommandDialog>
  );
}
