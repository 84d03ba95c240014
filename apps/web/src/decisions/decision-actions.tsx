import { type ComponentType, useState } from 'react';
import { useSession } from '../sign-in/session';
import { dayOf } from '../texts/formats';
import { useTexts } from '../texts/texts';
import { Button, Notice } from '../ui';
import { type Action, courseOf, offered, preparedIt } from './course.rules';
import type { DecisionDialog, DecisionShown } from './decision';
import { Approve, Resubmit, Return, Sign, TakeNumber, Withdraw } from './drafting-dialogs';
import { Correct, Finality, LegalForce, Renew } from './order-dialogs';
import { Revise } from './revise-dialog';
import { Dispatch } from './service-dialogs';

const DIALOGS: Readonly<Record<Action, ComponentType<DecisionDialog>>> = {
  approve: Approve,
  return: Return,
  revise: Revise,
  resubmit: Resubmit,
  number: TakeNumber,
  sign: Sign,
  dispatch: Dispatch,
  finality: Finality,
  legalForce: LegalForce,
  correct: Correct,
  renew: Renew,
  withdraw: Withdraw,
};

/** What comes next with a decision, for whoever may do it; who prepared a draft is told why another approves it. */
export function DecisionActions({ shown, refetch }: DecisionShown) {
  const { t } = useTexts();
  const { personId, role } = useSession();
  const [open, setOpen] = useState<Action | null>(null);
  const course = courseOf(shown.timeline);
  const looking = { personId, role, today: dayOf(new Date()) };
  const actions = offered(shown, course, looking);
  const Chosen = open && DIALOGS[open];
  const waits = shown.status === 'drafted';
  return (
    <>
      {waits && (
        <Notice title={t('decisions.fourEyes.title')}>
          <p>{t(`decisions.fourEyes.${whyNot(role, preparedIt(course, looking))}`)}</p>
        </Notice>
      )}
      {actions.length > 0 && (
        <div className="form-actions" role="group" aria-label={t('decisions.actions')}>
          {actions.map((action, index) => (
            <Button key={action} kind={index === 0 ? 'primary' : 'secondary'} onClick={() => setOpen(action)}>
              {t(`decisions.action.${action}`)}
            </Button>
          ))}
        </div>
      )}
      {Chosen && <Chosen shown={shown} refetch={refetch} close={() => setOpen(null)} />}
    </>
  );
}

function whyNot(role: string, prepared: boolean): 'yours' | 'you' | 'manager' {
  if (prepared) return 'yours';
  return role === 'manager' ? 'you' : 'manager';
}
