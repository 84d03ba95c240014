import { useState } from 'react';
import { useProgramme } from '../programmes';
import { useActsAs } from '../sign-in/session';
import { useTexts } from '../texts/texts';
import { Button } from '../ui';
import type { Case, CaseShown } from './case';
import { CLOSED } from './case';
import { Dismiss, ReachProvider, RecordDeath, Transfer, Withdraw } from './closing-dialogs';
import { HandOver, PutOnHold, Resume, SupplementCall, Take } from './handling-dialogs';
import { PlaceOnList } from './place-on-list';

const DIALOGS = {
  take: Take,
  handOver: HandOver,
  supplement: SupplementCall,
  place: PlaceOnList,
  hold: PutOnHold,
  resume: Resume,
  reach: ReachProvider,
  transfer: Transfer,
  withdraw: Withdraw,
  dismiss: Dismiss,
  death: RecordDeath,
};
/** What a provider does too; the rest is the office's. */
const PROVIDERS: readonly string[] = ['reach'];
type Action = keyof typeof DIALOGS;

/** Whether the applicant may be put on a list: of one addressed to several providers, on the list of each. */
const mayBeListed = (shown: Case): boolean =>
  shown.state === 'complete' || (shown.state === 'on-waiting-list' && shown.providers.length > 1);

/** What can be done with a case in its state; each in a dialog that tells what somebody changed meanwhile. */
export function CaseActions({ shown, refetch }: CaseShown) {
  const { t } = useTexts();
  const [open, setOpen] = useState<Action | null>(null);
  const { state, assignee, onHold, programme } = shown;
  const isOffice = useActsAs('caseworker', 'manager');
  const keepsList = (useProgramme(programme).data?.waitingList ?? 'none') !== 'none';
  if (CLOSED.includes(state)) return null;
  const offered: Record<Action, boolean> = {
    take: assignee === null,
    handOver: assignee !== null,
    supplement: state === 'incomplete',
    place: keepsList && mayBeListed(shown),
    hold: !onHold,
    resume: onHold,
    reach: shown.providers.some((each) => each.state === 'awaiting-documents'),
    transfer: true,
    withdraw: true,
    dismiss: state !== 'on-waiting-list',
    death: true,
  };
  const actions = (Object.keys(DIALOGS) as Action[]).filter(
    (action) => offered[action] && (isOffice || PROVIDERS.includes(action)),
  );
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
