import { useState } from 'react';
import { dayOf } from '../texts/formats';
import { useTexts } from '../texts/texts';
import { Button, Deadline, Empty, StatusTag, type Tone } from '../ui';
import { type EntryShown, type Offer, offersOf } from './entry';
import { HeldPlace } from './held-place';
import { AcceptOffer, LapseOffer, RefuseOffer, WithdrawOffer } from './offer-dialogs';

const ANSWERS = { accept: AcceptOffer, refuse: RefuseOffer, withdraw: WithdrawOffer, lapse: LapseOffer };
type Answer = keyof typeof ANSWERS;
const TONES: Readonly<Record<string, Tone>> = { open: 'info', accepted: 'good' };

/** The offers of a place with their deadlines; an open one is accepted, refused or taken back here. */
export function EntryOffers(parts: EntryShown) {
  const { t } = useTexts();
  const [open, setOpen] = useState<{ readonly offerId: string; readonly answer: Answer } | null>(null);
  const offers = offersOf(parts.entry);
  if (offers.length === 0) return <Empty title={t('waiting-list.offer.none')} />;
  const Chosen = open && ANSWERS[open.answer];
  return (
    <>
      <ul className="lines">
        {offers.map((offer) => (
          <li key={offer.offerId}>
            <OfferShown offer={offer} />
            <span className="page-actions">
              {answersTo(offer, parts.entry.end !== null).map((answer) => (
                <Button key={answer} onClick={() => setOpen({ offerId: offer.offerId, answer })}>
                  {t(`waiting-list.offer.${answer}`)}
                </Button>
              ))}
            </span>
            <HeldPlace entry={parts.entry} offer={offer} />
          </li>
        ))}
      </ul>
      {Chosen && open && <Chosen {...parts} offerId={open.offerId} close={() => setOpen(null)} />}
    </>
  );
}

function OfferShown({ offer: { offeredOn, answerBy, startsOn, standing } }: { readonly offer: Offer }) {
  const { t, date } = useTexts();
  return (
    <span>
      {t('waiting-list.offer.made', { day: date(offeredOn) })} · {t('waiting-list.offer.answerBy')}{' '}
      <Deadline day={answerBy} done={standing !== 'open'} />{' '}
      {startsOn && `· ${t('waiting-list.offer.startsOn')} ${date(startsOn)} `}
      <StatusTag tone={TONES[standing] ?? 'neutral'}>
        {t(`waiting-list.offer.standing.${standing}`)}
      </StatusTag>
    </span>
  );
}

function answersTo({ standing, answerBy }: Offer, ended: boolean): Answer[] {
  if (ended) return [];
  const isOver = answerBy < dayOf(new Date());
  if (standing === 'open')
    return isOver ? ['accept', 'refuse', 'withdraw', 'lapse'] : ['accept', 'refuse', 'withdraw'];
  return standing === 'accepted' ? ['withdraw'] : [];
}
