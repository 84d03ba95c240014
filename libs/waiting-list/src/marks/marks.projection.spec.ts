import { localDate } from '#libs/kernel';
import { foldView, recorder } from '#libs/testing';
import { entryStream } from '../entry-id';
import type { WaitingListEvent } from '../entry.events';
import { NO_REFUSAL_RULE } from '../offers.decider';
import { campaignIdOf, entryIdOf, offerIdOf } from '../waiting-list.builder';
import { marksView } from './marks.projection';

const day = localDate;
const campaignId = campaignIdOf(1);
const letterRef = '77777777-7777-4777-8777-777777777777';
const answerPeriod = { parameter: 'waiting-list.revalidation-answer', source: 'praksa', verified: false };
const asked: WaitingListEvent = {
  type: 'RevalidationAsked',
  data: { campaignId, askedOn: day('2026-04-01') },
};
const letter = (kind: 'first' | 'reminder', producedOn: string, answerBy: string): WaitingListEvent => ({
  type: 'RevalidationLetterProduced',
  data: { campaignId, kind, letterRef, producedOn: day(producedOn), answerBy: day(answerBy), answerPeriod },
});
const offered: WaitingListEvent = {
  type: 'PlaceOffered',
  data: {
    offerId: offerIdOf(1),
    offeredOn: day('2026-03-01'),
    answerBy: day('2026-03-09'),
    answerPeriod: null,
    startsOn: null,
    rank: 3,
    passedOver: [entryIdOf(2), entryIdOf(3)],
    outOfOrderReason: 'volume-fits',
    noteRef: null,
  },
};

function rowsOf(...events: readonly WaitingListEvent[]) {
  const record = recorder();
  return foldView(
    marksView,
    events.map((event) => record(event, { stream: entryStream(entryIdOf(1)) })),
  );
}

describe('What happens to one who waits', () => {
  it('is an offer with how it stands, and everyone who was passed over by it', () => {
    const { offers, passings } = rowsOf(offered);
    expect(offers).toEqual([
      expect.objectContaining({ standing: 'open', rank: 3, passed_over: 2, deadline_verified: true }),
    ]);
    expect(passings).toEqual(
      [2, 3].map((number) =>
        expect.objectContaining({
          passed_id: entryIdOf(number),
          by_id: entryIdOf(1),
          type: 'PlaceOffered',
          reason: 'volume-fits',
        }),
      ),
    );
  });

  it.each<[string, WaitingListEvent, object]>([
    [
      'accepted',
      { type: 'OfferAccepted', data: { offerId: offerIdOf(1), acceptedOn: day('2026-03-10'), late: true } },
      { settled_on: '2026-03-10', late: true },
    ],
    [
      'refused',
      {
        type: 'OfferRefused',
        data: {
          offerId: offerIdOf(1),
          refusedOn: day('2026-03-05'),
          reason: 'price',
          noteRef: null,
          rule: NO_REFUSAL_RULE,
        },
      },
      { settled_on: '2026-03-05', reason: 'price' },
    ],
    [
      'lapsed',
      {
        type: 'OfferLapsed',
        data: {
          offerId: offerIdOf(1),
          answerBy: day('2026-03-09'),
          lapsedOn: day('2026-03-10'),
          rule: NO_REFUSAL_RULE,
        },
      },
      { settled_on: '2026-03-10' },
    ],
    [
      'withdrawn',
      {
        type: 'OfferWithdrawn',
        data: {
          offerId: offerIdOf(1),
          withdrawnOn: day('2026-03-06'),
          reason: 'place-gone',
          noteRef: null,
        },
      },
      { settled_on: '2026-03-06', reason: 'place-gone' },
    ],
  ])('settles an offer: %s', (standing, event, more) => {
    expect(rowsOf(offered, event)['offers']).toEqual([expect.objectContaining({ standing, ...more })]);
  });

  it('is a question with its letter, its reminder and the later of both deadlines', () => {
    const { revalidations } = rowsOf(
      asked,
      letter('first', '2026-04-02', '2026-05-04'),
      letter('reminder', '2026-04-10', '2026-04-28'),
    );
    expect(revalidations).toEqual([
      expect.objectContaining({
        standing: 'reminded',
        letter_on: '2026-04-02',
        reminder_due_on: '2026-04-17',
        reminder_on: '2026-04-10',
        answer_by: '2026-05-04',
        confirmed_on: null,
      }),
    ]);
  });

  it('confirms by an answer, and by a return after the removal', () => {
    const answered: WaitingListEvent = {
      type: 'RevalidationAnswered',
      data: {
        campaignId,
        answeredOn: day('2026-04-20'),
        answer: 'still-waiting',
        late: false,
        noteRef: null,
      },
    };
    expect(rowsOf(asked, answered)['revalidations']).toEqual([
      expect.objectContaining({ standing: 'still-waiting', confirmed_on: '2026-04-20' }),
    ]);
    const removed: WaitingListEvent = {
      type: 'RevalidationUnanswered',
      data: { campaignId, answerBy: day('2026-05-04'), foundOn: day('2026-05-05'), decidedBy: 'run' },
    };
    expect(rowsOf(asked, removed)['revalidations']).toEqual([
      expect.objectContaining({ standing: 'removed', settled_on: '2026-05-05', confirmed_on: null }),
    ]);
    const back: WaitingListEvent = {
      type: 'WaitingReinstated',
      data: {
        reinstatedOn: day('2026-05-20'),
        reason: 'prevented',
        noteRef: null,
        replaces: { endedOn: day('2026-05-05'), reason: 'revalidation-unanswered' },
      },
    };
    expect(rowsOf(asked, removed, back)['revalidations']).toEqual([
      expect.objectContaining({ standing: 'reinstated', confirmed_on: '2026-05-20' }),
    ]);
  });
});
