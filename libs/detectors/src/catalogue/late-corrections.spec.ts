import { localDate } from '#libs/kernel';
import { aFact, foundBy, streamsOf } from '../detectors.builder';
import { capacityAroundOffers } from './capacity-around-offers';
import { deliveriesAfterStatement } from './deliveries-after-statement';
import { lateExemptionChanges } from './late-exemption-changes';

const MAY_12 = '2026-05-12T09:00:00+02:00';

describe('Exemptions changed after the fact', () => {
  const change = (effectiveOn: string, more: object = {}) =>
    aFact({ type: 'ExemptionRedetermined', effectiveOn, ...more });

  it('are found with the event and how many days late it was', () => {
    const planted = [
      change('2026-04-11', { stream: 'exemption-1' }),
      change('2026-01-01', { stream: 'exemption-2', type: 'ExemptionRecalculated' }),
    ];
    expect(foundBy(lateExemptionChanges, { facts: planted })).toMatchObject([
      {
        about: { kind: 'stream', id: 'exemption-1' },
        signs: ['redetermined-after-the-fact'],
        figures: { daysLate: 31 },
        evidence: [{ kind: 'event', type: 'ExemptionRedetermined', position: planted[0]?.position }],
      },
      { signs: ['recalculated-after-the-fact'], figures: { daysLate: 131 } },
    ]);
  });

  it('are not found in time, from a register, or outside the period', () => {
    const controls = [
      change('2026-04-12'),
      change('2026-01-01', { imported: true }),
      change('2026-01-01', { at: '2026-06-02T09:00:00+02:00' }),
    ];
    expect(foundBy(lateExemptionChanges, { facts: controls })).toEqual([]);
  });
});

describe('Places withdrawn and given back around an offer', () => {
  const closed = (at: string, more: object = {}) =>
    aFact({ type: 'CapacityClosed', stream: 'capacity-1', at, detail: { closureId: 'c' }, ...more });
  const back = (at: string, more: object = {}) =>
    aFact({ type: 'CapacityReopened', stream: 'capacity-1', at, detail: { closureId: 'c' }, ...more });
  const offer = (at: string, more: object = {}) =>
    aFact({ type: 'PlaceOffered', stream: 'waitingListEntry-offer', at, ...more });

  it('are found with the closure, the offer and the return, also where the closure was before the period', () => {
    const facts = [
      back('2026-05-06T09:00:00+02:00'),
      offer('2026-05-04T09:00:00+02:00'),
      closed('2026-04-28T09:00:00+02:00'),
    ];
    const [found] = foundBy(capacityAroundOffers, { facts });
    expect(found).toMatchObject({
      on: '2026-05-06',
      about: { kind: 'stream', id: 'capacity-1' },
      figures: { daysClosed: 8, offers: 1 },
    });
    expect(streamsOf([found!])).toEqual(['capacity-1', 'waitingListEntry-offer', 'capacity-1']);
  });

  it.each([
    ['without an offer in between', [offer('2026-05-07T09:00:00+02:00')]],
    ['with an offer of another provider', [offer(MAY_12, { provider: 'Izvajalec Piran' })]],
    ['with an offer in another programme', [offer(MAY_12, { programme: 'day-care' })]],
  ])('are not found %s', (_what, offers) => {
    const facts = [closed('2026-05-11T09:00:00+02:00'), back('2026-05-14T09:00:00+02:00'), ...offers];
    expect(foundBy(capacityAroundOffers, { facts })).toEqual([]);
  });

  it('are not found where the places stayed closed for long, or others were given back', () => {
    const long = [closed('2026-05-01T09:00:00+02:00'), back('2026-05-20T09:00:00+02:00'), offer(MAY_12)];
    expect(foundBy(capacityAroundOffers, { facts: long })).toEqual([]);
    const other = back('2026-05-14T09:00:00+02:00', { detail: { closureId: 'another' } });
    const facts = [closed('2026-05-11T09:00:00+02:00'), other, offer(MAY_12)];
    expect(foundBy(capacityAroundOffers, { facts })).toEqual([]);
  });
});

describe('Deliveries corrected after the month was stated', () => {
  const correction = (type: string, statedOn: string | null) =>
    aFact({
      type,
      stream: 'deliveryMonth-1',
      effectiveOn: '2026-04-20',
      detail: statedOn === null ? {} : { statedOn: localDate(statedOn) },
    });

  it('are found with the event and the days since the statement', () => {
    const facts = [
      correction('DeliveredVisitCorrected', '2026-05-05'),
      correction('DeliveryWithdrawn', '2026-05-12'),
    ];
    expect(foundBy(deliveriesAfterStatement, { facts })).toMatchObject([
      { signs: ['corrected-after-statement'], figures: { daysAfterStatement: 7, daysLate: 22 } },
      { signs: ['withdrawn-after-statement'], figures: { daysAfterStatement: 0 } },
    ]);
  });

  it('are not found where nothing was stated yet', () => {
    expect(
      foundBy(deliveriesAfterStatement, { facts: [correction('DeliveredUnitsCorrected', null)] }),
    ).toEqual([]);
  });
});
