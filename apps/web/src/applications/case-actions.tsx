import { useState } from 'react';
import { useTexts } from '../texts/texts';
import { Button } from '../ui';
import type { CaseShown } from './case';
import { CLOSED } from './case';
import { HandOver, PutOnHold, Resume, SupplementCall, Take, Withdraw } from './handling-dialogs';
import { PlaceOnList } from './place-on-list';

const DIALOGS = {
  take: Take,
  handOver: HandOver,
  supplement: SupplementCall,
  place: PlaceOnList,
  hold: PutOnHold,
  resume: Resume,
  withdraw: Withdraw,
};
type Action = keyof typeof DIALOGS;

/** What can be done with a case in its state; each in a dialog that tells what somebody changed meanwhile. */
export function CaseActions({ shown, refetch }: CaseShown) {
  const { t } = useTexts();
  const [open, setOpen] = useState<Action | null>(null);
  const { state, assignee, onHold, programme } = shown;
  if (CLOSED.includes(state)) return null;
  const offered: Record<Action, boolean> = {
    take: assignee === null,
    handOver: assignee !== null,
    supplement: state === 'incomplete',
    place: state === 'complete' && programme !== '',
    hold: !onHold,
    resume: onHold,
    withdraw: true,
  };
  const actions = (Object.keys(DIALOGS) as Action[]).filter((action) => offered[action]);
  const Chosen = open && DIALOGS[open];
  return (
    <div className="form-actions" role="group" aria-label={t('applications.actions')}>
      {actions.map((action) => (
        <Button key={action} onClick={() => setOpen(action)}>
          {t(`applications.action.${action}`)}
        </Button>
      ))}
      {Chosen && <Chosen shown={shown} refetch={refetch} close={() => setOpen(null)} />}
    </div>
  );
}
