import { useNavigate } from '@tanstack/react-router';
import { useRef } from 'react';
import { useCommand } from '../api/hooks';
import { useTexts } from '../texts/texts';
import { CommandDialog } from '../ui/command-dialog';
import { SelectField } from '../ui/fields';
import { oneOf, said } from '../ui/given.rules';
import { type DecisionDialog, decisionPath, useDecisionSubject } from './decision';
import { DecisionSummary } from './decision-summary';

const GROUNDS = [
  'new-facts-or-evidence',
  'false-evidence',
  'criminal-act',
  'court-ruling-changed',
  'party-misled-authority',
  'preliminary-question-decided-otherwise',
  'official-to-be-excluded',
  'not-competent-person-decided',
  'collegial-body-irregular',
  'party-not-heard',
  'party-not-represented',
  'party-could-not-use-language',
] as const;

/** An error in the decision is corrected by an order, which the case gives a number of its own. */
export function Correct(parts: DecisionDialog) {
  const { t } = useTexts();
  const correct = useCommand('/api/decisions/{id}/corrections');
  return (
    <CommandDialog
      title={t('decisions.action.correct')}
      subject={useDecisionSubject(parts)}
      run={(_, headers) => {
        const body = { textKey: 'order.correction', textVersion: 1 };
        return correct.mutateAsync({ params: decisionPath(parts), body, headers });
      }}
      done={t('decisions.done')}
      close={parts.close}
    >
      <DecisionSummary shown={parts.shown} />
      <p>{t('decisions.correct')}</p>
    </CommandDialog>
  );
}

/** The finished procedure is renewed by an order; the new decision opens. */
export function Renew(parts: DecisionDialog) {
  const { t } = useTexts();
  const navigate = useNavigate();
  const renew = useCommand('/api/decisions/{id}/renewals');
  const made = useRef<string | null>(null);
  const finish = (): void => {
    parts.close();
    if (made.current) void navigate({ to: `/decisions/${made.current}` });
  };
  return (
    <CommandDialog
      title={t('decisions.action.renew')}
      subject={useDecisionSubject(parts)}
      run={async (given, headers) => {
        const proposedBy = said(given['proposedBy']) || null;
        const order = { textKey: 'order.renewal', textVersion: 1 };
        const body = { ground: oneOf(GROUNDS, given['ground']), proposedBy, ...order };
        made.current = (await renew.mutateAsync({ params: decisionPath(parts), body, headers })).partId;
      }}
      done={t('decisions.done')}
      close={finish}
    >
      <p>{t('decisions.renew')}</p>
      <SelectField
        name="ground"
        label={t('decisions.groundLabel')}
        options={GROUNDS.map((value) => ({ value, text: t(`decisions.ground.${value}`) }))}
      />
      <SelectField
        name="proposedBy"
        label={t('decisions.proposedBy')}
        hint={t('decisions.proposedByHint')}
        options={parts.shown.parties.map(({ personId, role }, index) => ({
          value: personId,
          text: `${index + 1}. ${t(`decisions.role.${role}`)}`,
        }))}
        optional
      />
    </CommandDialog>
  );
}

/** It is certified that the decision is final. */
export function Finality(parts: DecisionDialog) {
  const { t, date } = useTexts();
  const confirm = useCommand('/api/decisions/{id}/finality');
  return (
    <CommandDialog
      title={t('decisions.action.finality')}
      subject={useDecisionSubject(parts)}
      run={(_, headers) => confirm.mutateAsync({ params: decisionPath(parts), headers })}
      done={t('decisions.done')}
      close={parts.close}
    >
      <DecisionSummary shown={parts.shown} />
      <p>{t('decisions.finality', { day: date(parts.shown.finalOn ?? '') })}</p>
    </CommandDialog>
  );
}

/** It is certified that the decision is in legal force. */
export function LegalForce(parts: DecisionDialog) {
  const { t, date } = useTexts();
  const confirm = useCommand('/api/decisions/{id}/legal-force');
  return (
    <CommandDialog
      title={t('decisions.action.legalForce')}
      subject={useDecisionSubject(parts)}
      run={(_, headers) => confirm.mutateAsync({ params: decisionPath(parts), headers })}
      done={t('decisions.done')}
      close={parts.close}
    >
      <DecisionSummary shown={parts.shown} />
      <p>{t('decisions.legalForce', { day: date(parts.shown.legalForceOn ?? '') })}</p>
    </CommandDialog>
  );
}
