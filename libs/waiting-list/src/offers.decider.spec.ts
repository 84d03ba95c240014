import { localDate } from '#libs/kernel';
import { given } from '#libs/testing';
import type { AppliedRefusalRule, OfferEvent, PlaceOffered } from './offer.events';
import {
  AcceptOffer,
  LapseOffer,
  NO_REFUSAL_RULE,
  OfferPlace,
  RefuseOffer,
  WithdrawOffer,
} from './offers.decider';
import { waitingListEntry } from './waiting-list.decider';
import { anEnd, anEntry, contextOf, entryIdOf, offerIdOf } from './waiting-list.builder';

const day = localDate;
const id = entryIdOf(1);
const on = contextOf;
const offerId = offerIdOf(1);
const said = {
  offerId,
  offeredOn: day('2022-03-01'),
  startsOn: day('2022-03-15'),
  rank: 1,
  passedOver: [],
  outOfOrderReason: null,
  noteRef: null,
};
type Offering = OfferPlace['data'];
const offer = (more: Partial<Offering> = {}, today = '2022-03-01') =>
  new OfferPlace(id, { ...said, answerBy: null, ...more }, on(today));
const offered: { type: 'PlaceOffered'; data: PlaceOffered['data'] } = {
  type: 'PlaceOffered',
  data: {
    ...said,
    answerBy: day('2022-03-09'),
    answerPeriod: {
      parameter: 'waiting-list.offer-answer',
      count: 8,
      unit: 'days',
      source: 'praksa izvajalcev, ni potrjeno',
      verified: false,
    },
  },
};
const second: OfferEvent = { ...offered, data: { ...offered.data, offerId: offerIdOf(2) } };
const waiting = anEntry().placed().events;
const withOffer = [...waiting, offered];
const refused = (rule: AppliedRefusalRule): OfferEvent => ({
  type: 'OfferRefused',
  data: { offerId, refusedOn: day('2022-03-05'), reason: 'price', noteRef: null, rule },
});
const refuse = (rule = NO_REFUSAL_RULE, more: Partial<RefuseOffer['data']> = {}, today = '2022-03-05') =>
  new RefuseOffer(
    id,
    { offerId, refusedOn: day(today), reason: 'price', noteRef: null, rule, ...more },
    on(today),
  );
const accept = (acceptedOn: string, which = offerId) =>
  new AcceptOffer(id, { offerId: which, acceptedOn: day(acceptedOn) }, on('2022-03-20'));
const lapse = (today: string, rule = NO_REFUSAL_RULE) => new LapseOffer(id, { offerId, rule }, on(today));
const withdraw = (more: Partial<WithdrawOffer['data']> = {}, today = '2022-03-06') =>
  new WithdrawOffer(
    id,
    { offerId, withdrawnOn: day(today), reason: 'place-gone', noteRef: null, ...more },
    on(today),
  );

describe('An offer', () => {
  it('to the first on the list runs for the period in force, shown as unverified', () => {
    given(waitingListEntry, waiting).when(offer()).then(offered);
  });

  it('may have a deadline set by hand, not before the offer itself', () => {
    given(waitingListEntry, waiting)
      .when(offer({ answerBy: day('2022-03-03') }))
      .then({ ...offered, data: { ...offered.data, answerBy: day('2022-03-03'), answerPeriod: null } });
    given(waitingListEntry, waiting)
      .when(offer({ answerBy: day('2022-02-28') }))
      .thenRefused('ANSWER_DUE_BEFORE_OFFER', { field: 'answerBy' });
  });

  it('out of order needs a reason, and says whom it passes over', () => {
    const passing = { rank: 3, passedOver: [entryIdOf(2), entryIdOf(3)] };
    given(waitingListEntry, waiting)
      .when(offer(passing))
      .thenRefused('OFFER_OUT_OF_ORDER', { rank: 3, passedOver: 2 });
    given(waitingListEntry, waiting)
      .when(offer({ ...passing, outOfOrderReason: 'other' }))
      .thenRefused('NOTE_REQUIRED', { field: 'noteRef' });
    given(waitingListEntry, waiting)
      .when(offer({ ...passing, outOfOrderReason: 'volume-fits' }))
      .then({ ...offered, data: { ...offered.data, ...passing, outOfOrderReason: 'volume-fits' } });
  });

  it('in order keeps no reason that was given needlessly', () => {
    given(waitingListEntry, waiting)
      .when(offer({ outOfOrderReason: 'volume-fits' }))
      .then(offered);
  });

  it('is made one at a time, and not after one was accepted', () => {
    given(waitingListEntry, withOffer).when(offer()).thenRefused('OFFER_ALREADY_EXISTS');
    const another = { offerId: offerIdOf(2) };
    given(waitingListEntry, withOffer).when(offer(another)).thenRefused('OFFER_OPEN');
    const accepted: OfferEvent = {
      type: 'OfferAccepted',
      data: { offerId, acceptedOn: day('2022-03-01'), late: false },
    };
    given(waitingListEntry, [...withOffer, accepted])
      .when(offer(another))
      .thenRefused('OFFER_ACCEPTED');
    given(waitingListEntry, [...withOffer, refused(NO_REFUSAL_RULE)])
      .when(offer({ ...another, offeredOn: day('2022-03-06') }, '2022-03-06'))
      .then({
        ...offered,
        data: {
          ...offered.data,
          ...another,
          offeredOn: day('2022-03-06'),
          answerBy: day('2022-03-14'),
        },
      });
  });

  it('is refused before the listing, in the future, after the end and for nobody', () => {
    given(waitingListEntry, waiting)
      .when(offer({ offeredOn: day('2022-01-14') }))
      .thenRefused('OFFER_BEFORE_LISTING');
    given(waitingListEntry, waiting)
      .when(offer({ offeredOn: day('2022-03-02') }))
      .thenRefused('DATE_IN_FUTURE', { field: 'offeredOn' });
    given(waitingListEntry, anEntry().placed().ended('2022-02-01').events)
      .when(offer())
      .thenRefused('ENTRY_ALREADY_CLOSED');
    given(waitingListEntry, []).when(offer()).thenRefused('ENTRY_NOT_FOUND');
  });
});

describe('The answer to an offer', () => {
  it('accepts it; the person stays on the list until admitted', () => {
    given(waitingListEntry, withOffer)
      .when(accept('2022-03-09'))
      .then({ type: 'OfferAccepted', data: { offerId, acceptedOn: day('2022-03-09'), late: false } });
  });

  it('counts late too as long as the offer has not lapsed', () => {
    given(waitingListEntry, withOffer)
      .when(accept('2022-03-10'))
      .then({ type: 'OfferAccepted', data: { offerId, acceptedOn: day('2022-03-10'), late: true } });
    const lapsed: OfferEvent = {
      type: 'OfferLapsed',
      data: { offerId, answerBy: day('2022-03-09'), lapsedOn: day('2022-03-10'), rule: NO_REFUSAL_RULE },
    };
    given(waitingListEntry, [...withOffer, lapsed])
      .when(accept('2022-03-10'))
      .thenRefused('OFFER_NOT_OPEN', { standing: 'lapsed' });
  });

  it('is one to an offer that was made, on its day at the earliest and not in the future', () => {
    given(waitingListEntry, withOffer)
      .when(accept('2022-03-09', offerIdOf(9)))
      .thenRefused('OFFER_NOT_FOUND');
    given(waitingListEntry, withOffer).when(accept('2022-02-28')).thenRefused('BEFORE_OFFER');
    given(waitingListEntry, withOffer).when(accept('2022-03-21')).thenRefused('DATE_IN_FUTURE');
    given(waitingListEntry, [...withOffer, { type: 'WaitingEnded', data: anEnd('2022-03-02') }])
      .when(accept('2022-03-03'))
      .thenRefused('ENTRY_ALREADY_CLOSED');
  });

  it('refuses it with a reason, after which by default nothing else follows', () => {
    given(waitingListEntry, withOffer).when(refuse()).then(refused(NO_REFUSAL_RULE));
    given(waitingListEntry, withOffer)
      .when(refuse(NO_REFUSAL_RULE, { reason: 'other' }))
      .thenRefused('NOTE_REQUIRED', { field: 'noteRef' });
    given(waitingListEntry, [...withOffer, refused(NO_REFUSAL_RULE)])
      .when(refuse())
      .thenRefused('OFFER_NOT_OPEN', { standing: 'refused' });
    given(waitingListEntry, withOffer)
      .when(refuse(NO_REFUSAL_RULE, { refusedOn: day('2022-03-06') }))
      .thenRefused('DATE_IN_FUTURE', { field: 'refusedOn' });
  });

  it("costs the place in the order where the provider's rule says so", () => {
    const rule: AppliedRefusalRule = { version: 1, consequence: 'to-end', after: null, lapsedCounts: false };
    const effectiveOn = day('2022-03-05');
    given(waitingListEntry, withOffer)
      .when(refuse(rule))
      .then(refused(rule), {
        type: 'PlaceInOrderLost',
        data: { effectiveOn, offerId, because: 'offer-refused', ruleVersion: 1 },
      });
  });

  it('ends the wait at the refusal at which the rule ends it, not before', () => {
    const rule: AppliedRefusalRule = { version: 2, consequence: 'ends-after', after: 2, lapsedCounts: false };
    given(waitingListEntry, withOffer).when(refuse(rule)).then(refused(rule));
    const again = refuse(rule, { offerId: offerIdOf(2) });
    given(waitingListEntry, [...withOffer, refused(rule), second])
      .when(again)
      .then(
        { type: 'OfferRefused', data: again.data },
        { type: 'WaitingEnded', data: anEnd('2022-03-05', { reason: 'offers-refused' }) },
      );
  });
});

describe('An offer without an answer', () => {
  const lapsed = (rule: AppliedRefusalRule): OfferEvent => ({
    type: 'OfferLapsed',
    data: { offerId, answerBy: day('2022-03-09'), lapsedOn: day('2022-03-10'), rule },
  });

  it('lapses after the last day to answer, not on it', () => {
    given(waitingListEntry, withOffer)
      .when(lapse('2022-03-09'))
      .thenRefused('OFFER_PERIOD_RUNS', { answerBy: '2022-03-09' });
    given(waitingListEntry, withOffer).when(lapse('2022-03-10')).then(lapsed(NO_REFUSAL_RULE));
    given(waitingListEntry, [...withOffer, lapsed(NO_REFUSAL_RULE)])
      .when(lapse('2022-03-11'))
      .thenRefused('OFFER_NOT_OPEN', { standing: 'lapsed' });
  });

  it('counts as a refusal only where the rule says so', () => {
    const rule = (lapsedCounts: boolean): AppliedRefusalRule => ({
      version: 1,
      consequence: 'ends-after',
      after: 1,
      lapsedCounts,
    });
    given(waitingListEntry, withOffer)
      .when(lapse('2022-03-10', rule(false)))
      .then(lapsed(rule(false)));
    given(waitingListEntry, withOffer)
      .when(lapse('2022-03-10', rule(true)))
      .then(lapsed(rule(true)), {
        type: 'WaitingEnded',
        data: anEnd('2022-03-10', { reason: 'offers-refused' }),
      });
  });
});

describe('An offer taken back', () => {
  it('is taken back with a reason, open or accepted', () => {
    const withdrawn = { type: 'OfferWithdrawn' as const, data: withdraw().data };
    given(waitingListEntry, withOffer).when(withdraw()).then(withdrawn);
    const accepted: OfferEvent = {
      type: 'OfferAccepted',
      data: { offerId, acceptedOn: day('2022-03-02'), late: false },
    };
    given(waitingListEntry, [...withOffer, accepted])
      .when(withdraw())
      .then(withdrawn);
  });

  it('is not one that was refused, nor before it was made, nor without a note for another reason', () => {
    given(waitingListEntry, [...withOffer, refused(NO_REFUSAL_RULE)])
      .when(withdraw())
      .thenRefused('OFFER_NOT_OPEN', { standing: 'refused' });
    given(waitingListEntry, withOffer)
      .when(withdraw({ withdrawnOn: day('2022-02-01') }))
      .thenRefused('BEFORE_OFFER', { field: 'withdrawnOn' });
    given(waitingListEntry, withOffer)
      .when(withdraw({ withdrawnOn: day('2022-03-07') }))
      .thenRefused('DATE_IN_FUTURE', { field: 'withdrawnOn' });
    given(waitingListEntry, withOffer)
      .when(withdraw({ reason: 'other' }))
      .thenRefused('NOTE_REQUIRED');
    given(waitingListEntry, waiting).when(withdraw()).thenRefused('OFFER_NOT_FOUND');
  });
});
