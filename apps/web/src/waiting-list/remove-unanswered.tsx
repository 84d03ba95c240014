import { useState } from 'react';
import { useCommand, useRead } from '../api/hooks';
import type { components } from '../api/schema';
import { announce } from '../shell/announce';
import { dayOf } from '../texts/formats';
import { useTexts } from '../texts/texts';
import { Button, Dialog, Loaded } from '../ui';
import { Problem } from '../ui/problem';
import { ManyDone } from './many-done';

type Many = components['schemas']['ManyAnsweredDto'];
const MOST = 500;

/** Takes all off the list who did not answer in time: they are listed first, then it is confirmed. */
export function RemoveUnanswered({ id, close }: { readonly id: string; readonly close: () => void }) {
  const { t, date } = useTexts();
  const [done, setDone] = useState<Many | null>(null);
  const remove = useCommand('/api/revalidation-campaigns/{id}/removals');
  const due = useRead('/api/revalidation-campaigns/{id}/entries', {
    params: { path: { id }, query: { dueBefore: dayOf(new Date()), offset: 0, limit: MOST } },
  });
  const go = (): void =>
    remove.mutate(
      { params: { path: { id } } },
      {
        onSuccess: (answer) => {
          setDone(answer);
          announce(t('waiting-list.done'));
        },
      },
    );
  const count = due.data?.entries.length ?? 0;
  const actions = done === null && count > 0 && (
    <Button kind="danger" busy={remove.isPending} onClick={go}>
      {t('waiting-list.removal.confirm', { count })}
    </Button>
  );
  return (
    <Dialog title={t('waiting-list.removal.title')} close={close} actions={actions}>
      {remove.error && <Problem error={remove.error} />}
      {done ? (
        <ManyDone answer={done} />
      ) : (
        <Loaded read={due}>
          {({ entries }) =>
            entries.length === 0 ? (
              <p>{t('waiting-list.removal.none')}</p>
            ) : (
              <>
                <p>{t('waiting-list.removal.lead')}</p>
                <ul className="lines">
                  {entries.map(({ entryId, answerBy }) => (
                    <li key={entryId}>
                      <span>{entryId.slice(0, 8)}</span>
                      <span>{answerBy && t('waiting-list.removal.due', { day: date(answerBy) })}</span>
                    </li>
                  ))}
                </ul>
              </>
            )
          }
        </Loaded>
      )}
    </Dialog>
  );
}
