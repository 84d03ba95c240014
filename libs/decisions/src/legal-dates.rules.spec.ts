import fc from 'fast-check';
import { addDays, at, endOfPeriod, isWorkingDay, localDate } from '#libs/kernel';
import { deemedServedOn, procedurePeriods } from '#libs/programmes';
import { aDecision, daughter, daughterId, type DecisionPast } from './decision.builder';
import { decisionDecider } from './decision.decider';
import { legalDates } from './legal-dates.rules';

const datesOf = ({ events }: DecisionPast, on: string) =>
  legalDates(events.reduce(decisionDecider.evolve, decisionDecider.initialState), localDate(on));
const sent = () => aDecision().outOfHouse();

describe('The days of a decision', () => {
  it('sent but not served, run no period', () => {
    expect(datesOf(sent(), '2026-11-03')).toMatchObject({
      status: 'sent',
      parties: [{ servedOn: null, appealUntil: null }],
      finalOn: null,
      legalForceOn: null,
    });
  });

  it('after a failed attempt, count as served on the 15th day and not before', () => {
    const past = sent().attempted('2025-11-07');
    expect(datesOf(past, '2025-11-21')).toMatchObject({
      status: 'sent',
      parties: [{ servedOn: null, deemedServedOn: '2025-11-22' }],
    });
    expect(datesOf(past, '2025-11-22')).toMatchObject({
      status: 'served',
      parties: [{ servedOn: '2025-11-22', byFiction: true, appealUntil: '2025-12-08' }],
      finalOn: '2025-12-09',
    });
  });

  it('taken over before the 15th day, run from that day', () => {
    const past = sent().attempted('2025-11-07').takenOver('2025-11-12');
    expect(datesOf(past, '2025-12-31')).toMatchObject({
      parties: [{ servedOn: '2025-11-12', byFiction: false, appealUntil: '2025-11-27' }],
    });
  });

  it('without an appeal, make it final and bring legal force on the first day after the period', () => {
    const past = sent().takenOver('2025-11-08');
    expect(datesOf(past, '2025-11-24')).toMatchObject({ status: 'served', finalOn: '2025-11-25' });
    expect(datesOf(past, '2025-11-25')).toMatchObject({
      status: 'in-legal-force',
      finalOn: '2025-11-25',
      legalForceOn: '2025-11-25',
      unverified: [],
    });
  });

  const upheld = () =>
    sent()
      .takenOver('2025-11-05')
      .appealed('2025-11-20', '2025-11-20')
      .appealDecided('upheld', '2025-12-10', '2025-12-15');

  it('after an appeal, bring legal force when the period for an action before the court has run out', () => {
    expect(datesOf(upheld(), '2026-01-14')).toMatchObject({ status: 'final', legalForceOn: '2026-01-15' });
    expect(datesOf(upheld(), '2026-01-15')).toMatchObject({ status: 'in-legal-force' });
  });

  it('while the court has an action in time, are final without legal force', () => {
    const past = upheld().broughtToCourt('2026-01-10', '2026-01-14');
    expect(datesOf(past, '2026-06-30')).toMatchObject({
      status: 'in-court',
      finalOn: '2025-12-15',
      legalForceOn: null,
      unverified: ['procedure.court-action'],
    });
  });

  it('after a judgment that leaves the decision alone, bring legal force as it is served', () => {
    for (const outcome of ['rejected', 'inadmissible'] as const) {
      const past = upheld()
        .broughtToCourt('2026-01-10', '2026-01-14')
        .judged(outcome, '2026-05-11', '2026-05-18');
      expect(datesOf(past, '2026-05-18')).toMatchObject({
        status: 'in-legal-force',
        legalForceOn: '2026-05-18',
      });
    }
  });

  it('are not held back by an action that came too late', () => {
    const past = upheld().broughtToCourt('2026-01-15', '2026-01-14');
    expect(datesOf(past, '2026-01-15')).toMatchObject({
      status: 'in-legal-force',
      legalForceOn: '2026-01-15',
    });
  });

  it('end when the court annuls the decision', () => {
    const past = upheld().broughtToCourt('2026-01-10', '2026-01-14').judged('annulled', '2026-05-11');
    expect(datesOf(past, '2026-05-11')).toMatchObject({
      status: 'annulled',
      finalOn: null,
      legalForceOn: null,
    });
  });

  it('go on in a renewed procedure, until its decision replaces this one', () => {
    const final = () => sent().takenOver('2025-11-08').renewed('2025-12-01');
    expect(datesOf(final(), '2025-12-31')).toMatchObject({ status: 'in-legal-force' });
    expect(datesOf(final().renewalConcluded('left-in-force', '2025-12-31'), '2025-12-31')).toMatchObject({
      status: 'in-legal-force',
    });
    expect(datesOf(final().renewalConcluded('replaced', '2025-12-31'), '2025-12-31')).toMatchObject({
      status: 'replaced',
      finalOn: null,
    });
  });

  it('of a draft say whether it was returned', () => {
    const draft = () => aDecision().drafted();
    expect(datesOf(draft(), '2025-12-31').status).toBe('drafted');
    expect(datesOf(draft().returned(), '2025-12-31').status).toBe('returned');
    expect(datesOf(draft().returned().revised(), '2025-12-31').status).toBe('returned');
    expect(datesOf(draft().returned().revised().resubmitted(), '2025-12-31').status).toBe('drafted');
  });

  it('of the longer period under the amendment are marked as unverified', () => {
    const past = sent().takenOver('2026-11-22');
    expect(datesOf(past, '2026-11-22')).toMatchObject({
      parties: [{ appealUntil: '2026-12-14' }],
      unverified: ['procedure.appeal'],
    });
  });

  it('of several parties wait for the last of them', () => {
    const two = aDecision()
      .outOfHouse({ parties: [aDecisionParty(), daughter] })
      .takenOver('2025-11-05');
    expect(datesOf(two, '2026-01-31')).toMatchObject({ status: 'sent', finalOn: null });
    expect(datesOf(two.takenOver('2025-11-12', daughterId), '2026-01-31')).toMatchObject({
      finalOn: '2025-11-28',
    });
  });

  it('stand still while an appeal in time is open, and go on when the decision is upheld', () => {
    const past = sent().takenOver('2025-11-05').appealed('2025-11-20', '2025-11-20');
    expect(datesOf(past, '2026-06-01')).toMatchObject({ status: 'appealed', finalOn: null });
    past.forwarded('2025-11-25').appealDecided('upheld', '2026-02-10', '2026-02-16');
    expect(datesOf(past, '2026-02-16')).toMatchObject({
      status: 'final',
      finalOn: '2026-02-16',
      legalForceOn: '2026-03-19',
      unverified: ['procedure.court-action'],
    });
    expect(datesOf(past, '2026-03-19')).toMatchObject({ status: 'in-legal-force' });
  });

  it('are not held back by a late appeal', () => {
    const past = sent().takenOver('2025-11-05').appealed('2025-11-21', '2025-11-20');
    expect(datesOf(past, '2025-11-21')).toMatchObject({ status: 'in-legal-force', finalOn: '2025-11-21' });
  });

  it.each(['annulled', 'replaced'] as const)('end when it is %s', (outcome) => {
    const past = sent().takenOver('2025-11-05').appealed('2025-11-20', '2025-11-20');
    past.forwarded('2025-11-25').appealDecided(outcome, '2026-02-10');
    expect(datesOf(past, '2026-06-01')).toMatchObject({ status: outcome, finalOn: null, legalForceOn: null });
  });

  it('end when it is given up', () => {
    expect(datesOf(aDecision().drafted().withdrawn(), '2026-06-01').status).toBe('withdrawn');
  });

  it('let nobody appeal for less than the period, nor on a day on which offices are closed', () => {
    fc.assert(
      fc.property(fc.nat(15_000), fc.boolean(), (offset, fiction) => {
        const on = addDays(localDate('2000-01-01'), offset);
        const past = fiction ? sent().attempted(on) : sent().takenOver(on);
        const served = fiction ? deemedServedOn(on) : on;
        const { parties, finalOn } = datesOf(past, '2060-01-01');
        const until = parties[0]?.appealUntil ?? localDate('1999-01-01');
        expect(parties[0]?.servedOn).toBe(served);
        expect(isWorkingDay(until)).toBe(true);
        expect(until >= endOfPeriod(served, at(procedurePeriods.appeal, served).value)).toBe(true);
        expect(finalOn).toBe(addDays(until, 1));
      }),
    );
  });

  it('never grow earlier as days go by', () => {
    fc.assert(
      fc.property(fc.nat(60), fc.nat(60), (first, more) => {
        const past = sent().attempted('2025-11-07');
        const seen = [first, first + more].map(
          (days) => datesOf(past, addDays(localDate('2025-11-07'), days)).finalOn,
        );
        expect(seen[0] === null || seen[0] === seen[1]).toBe(true);
      }),
    );
  });
});

const aDecisionParty = () => ({ ...daughter, personId: '00000000-0000-4000-8002-000000000001' });
