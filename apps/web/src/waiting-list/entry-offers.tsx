import { useState } from 'react';
import { useCommand } from '../api/hooks';
import { dayOf } from '../texts/formats';
import { useTexts } from '../texts/texts';
import { Button, Deadline, Empty, StatusTag } from '../ui';
import { CommandDialog } from '../ui/command-dialog';
import { DateField, SelectField, TextField } from '../ui/fields';
import { filled, oneOf, said } from '../ui/given.rules';
import type { Entry } from './entry';

interface Offer {
  readonly offerId: string;
  readonly offeredOn: string;
  readonly answerBy: string;
  readonly standing: string;
  readonly reason?: string | null;
}
type Answer = { readonly offerId: string; readonly kind: 'accept' | 'refuse' };
const REFUSALS = [
  'not-needed-now',
  'cared-for-otherwise',
  'time-does-not-suit',
  'provider-does-not-suit',
  'price',
  'health',
  'other',
] as const;

/** The offers of a place with their deadlines; an open one is accepted or refused here. */
export function EntryOffers({ entry }: { readonly entry: Entry }) {
  const { t, date } = useTexts();
  const [answer, setAnswer] = useState<Answer | null>(null);
  const offers = entry.offers as unknown as readonly Offer[];
  if (offers.length === 0) return <Empty title={t('waiting-list.offer.none')} />;
  return (
    <>
      <ul className="lines">
        {offers.map(({ offerId, offeredOn, answerBy, standing, reason }) => (
          <li key={offerId}>
            <span>
              {t('waiting-list.offer.made', { day: date(offeredOn) })} · {t('waiting-list.offer.answerBy')}{' '}
              <Deadline day={answerBy} done={standing !== 'open'} />{' '}
              <StatusTag tone={standing === 'open' ? 'info' : 'neutral'}>
                {t(`waiting-list.offer.standing.${standing}`)}
              </StatusTag>
              {standing === 'refused' && reason && `, ${t(`waiting-list.offer.refusal.${reason}`)}`}
            </span>
            {standing === 'open' && (
              <span className="page-actions">
                <Button onClick={() => setAnswer({ offerId, kind: 'accept' })}>
                  {t('waiting-list.offer.accept')}
                </Button>
                <Button onClick={() => setAnswer({ offerId, kind: 'refuse' })}>
                  {t('waiting-list.offer.refuse')}
                </Button>
              </span>
            )}
          </li>
        ))}
      </ul>
      {answer && <AnswerOffer id={entry.entryId} answer={answer} close={() => setAnswer(null)} />}
    </>
  );
}

function AnswerOffer({
  id,
  answer: { offerId, kind },
  close,
}: {
  readonly id: string;
  readonly answer: Answer;
  readonly close: () => void;
}) {
  const { t, date } = useTexts();
  const accept = useCommand('/api/waiting-list-entries/{id}/offers/{offerId}/acceptance');
  const refuse = useCommand('/api/waiting-list-entries/{id}/offers/{offerId}/refusal');
  const params = { path: { id, offerId } };
  return (
    <CommandDialog
      title={t(`waiting-list.offer.${kind}`)}
      values={{ on: date(dayOf(new Date())) }}
      run={(given) => {
        const on = said(given['on']);
        if (kind === 'accept') return accept.mutateAsync({ params, body: { acceptedOn: on } });
        const reason = oneOf(REFUSALS, given['reason']);
        return refuse.mutateAsync({ params, body: { refusedOn: on, reason, ...filled(given, 'note') } });
      }}
      done={t('waiting-list.done')}
      close={close}
    >
      <DateField name="on" label={t('waiting-list.offer.on')} />
      {kind === 'refuse' && (
        <>
          <SelectField
            name="reason"
            label={t('waiting-list.offer.why')}
            options={REFUSALS.map((value) => ({ value, text: t(`waiting-list.offer.refusal.${value}`) }))}
          />
          <TextField name="note" label={t('waiting-list.note')} rows={3} optional />
        </>
      )}
    </CommandDialog>
  );
}
