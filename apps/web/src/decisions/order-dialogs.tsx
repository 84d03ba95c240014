import { useNavigate } from '@tanstack/react-router';
import { useRef } from 'react';
import { RENEWAL_GROUNDS } from '../api/choices';
import { useCommand } from '../api/hooks';
import { useAddressState } from '../shell/address';
import { useSession } from '../sign-in/session';
import { useTexts } from '../texts/texts';
import { CommandDialog } from '../ui/command-dialog';
import { SelectField } from '../ui/fields';
import { oneOf, said } from '../ui/given.rules';
import { type DecisionDialog, decisionPath, useDecisionSubject } from './decision';
import { DecisionSummary } from './decision-summary';
import { textInForce } from './letter-of';

/** Asks for the text that the unit's orders of a kind are written with today. */
function useOrderText({ shown }: DecisionDialog, kind: 'correction-order' | 'renewal-order') {
  const { unit } = useSession();
  return () => textInForce(kind, shown.unit ?? unit ?? '');
}

/** An error is corrected by an order with a number of its own; its letter opens, to be worded. */
export function Correct(parts: DecisionDialog) {
  const { t } = useTexts();
  const correct = useCommand('/api/decisions/{id}/corrections');
  const textOfOrder = useOrderText(parts, 'correction-order');
  const [, change] = useAddressState({ letter: '' });
  const made = useRef<string | null>(null);
  const finish = (): void => {
    parts.close();
    if (made.current) change({ letter: made.current });
  };
  return (
    <CommandDialog
      title={t('decisions.action.correct')}
      subject={useDecisionSubject(parts)}
      run={async (_, headers) => {
        const body = await textOfOrder();
        made.current = (await correct.mutateAsync({ params: decisionPath(parts), body, headers })).partId;
      }}
      done={t('decisions.done')}
      close={finish}
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
  const textOfOrder = useOrderText(parts, 'renewal-order');
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
        const order = await textOfOrder();
        const body = { ground: oneOf(RENEWAL_GROUNDS, given['ground']), proposedBy, ...order };
        made.current = (await renew.mutateAsync({ params: decisionPath(parts), body, headers })).partId;
      }}
      done={t('decisions.done')}
      close={finish}
    >
      <p>{t('decisions.renew')}</p>
      <SelectField
        name="ground"
        label={t('decisions.groundLabel')}
        options={RENEWAL_GROUNDS.map((value) => ({ value, text: t(`decisions.ground.${value}`) }))}
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
