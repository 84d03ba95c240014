import { useState } from 'react';
import { useTexts } from '../texts/texts';
import { Button, Link } from '../ui';
import { endOf, type EntryShown, offersOf } from './entry';
import { CorrectEnd, EndWait, Reinstate } from './end-dialogs';
import { ChangeNeed, Rerank, StateFacts } from './order-dialogs';
import { MakeOffer, PauseWait } from './wait-dialogs';

const OPEN = {
  offer: MakeOffer,
  pause: PauseWait,
  need: ChangeNeed,
  facts: StateFacts,
  rerank: Rerank,
  end: EndWait,
};
const ENDED = { correct: CorrectEnd, reinstate: Reinstate };
const DIALOGS = { ...OPEN, ...ENDED };
type Action = keyof typeof DIALOGS;

/** What can be done with an entry: while it waits, or once it has ended. */
export function EntryActions(parts: EntryShown) {
  const { t } = useTexts();
  const [open, setOpen] = useState<Action | null>(null);
  const { entry } = parts;
  const Chosen = open && DIALOGS[open];
  return (
    <div className="form-actions" role="group" aria-label={t('waiting-list.entry.actions')}>
      {endOf(entry) === null && offersOf(entry).some(({ standing }) => standing === 'accepted') && (
        <Link to="/admissions/new" search={{ entry: entry.entryId }} className="button button-primary">
          {t('waiting-list.action.admit')}
        </Link>
      )}
      {offered(parts).map((action) => (
        <Button key={action} onClick={() => setOpen(action)}>
          {t(`waiting-list.action.${action}`)}
        </Button>
      ))}
      {Chosen && <Chosen {...parts} close={() => setOpen(null)} />}
    </div>
  );
}

function offered({ entry }: EntryShown): Action[] {
  const end = endOf(entry);
  if (end === null) return Object.keys(OPEN) as Action[];
  return end.reason === 'revalidation-unanswered' ? ['correct', 'reinstate'] : ['correct'];
}
