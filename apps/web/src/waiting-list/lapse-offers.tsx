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

/** Lets offers lapse that nobody answered in time: those it concerns are listed first, then it is confirmed. */
export function LapseOffers({
  code,
  provider,
  close,
}: {
  readonly code: string;
  /** Of one provider; of all where it is empty. */
  readonly provider: string;
  readonly close: () => void;
}) {
  const { t, date } = useTexts();
  const [done, setDone] = useState<Many | null>(null);
  const lapse = useCommand('/api/programmes/{code}/waiting-list/lapsed-offers');
  const whose = provider ? { provider } : {};
  const query = { standing: 'open' as const, dueBefore: dayOf(new Date()), offset: 0, limit: MOST, ...whose };
  const due = useRead('/api/programmes/{code}/waiting-list/offers', { params: { path: { code }, query } });
  const go = (): void =>
    lapse.mutate(
      { params: { path: { code } }, body: whose },
      {
        onSuccess: (answer) => {
          setDone(answer);
          announce(t('waiting-list.done'));
        },
      },
    );
  const count = due.data?.offers.length ?? 0;
  const actions = done === null && count > 0 && (
    <Button kind="danger" busy={lapse.isPending} onClick={go}>
      {t('waiting-list.offers.lapseConfirm', { count })}
    </Button>
  );
  return (
    <Dialog title={t('waiting-list.offers.lapse')} close={close} actions={actions}>
      {lapse.error && <Problem error={lapse.error} />}
      {done ? (
        <ManyDone answer={done} />
      ) : (
        <Loaded read={due}>
          {({ offers }) =>
            offers.length === 0 ? (
              <p>{t('waiting-list.offers.noneDue')}</p>
            ) : (
              <>
                <p>{t('waiting-list.offers.lapseLead')}</p>
                <ul className="lines">
                  {offers.map(({ offerId, entryId, answerBy }) => (
                    <li key={offerId}>
                      <span>{entryId.slice(0, 8)}</span>
                      <span>{date(answerBy)}</span>
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
