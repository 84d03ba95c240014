import { instant, localDate } from '#libs/kernel';
import { aFact, foundBy, type SaidOfFact } from '../detectors.builder';
import { shortNoticeRefusals } from './short-notice-refusals';

function refused(answerBy: string, startsOn: string | null, more: SaidOfFact = {}) {
  const offer = {
    revision: 1,
    position: '41',
    recordedAt: instant('2026-05-04T09:00:00+02:00'),
    actor: 'bojan',
    offeredOn: localDate('2026-05-04'),
    answerBy: localDate(answerBy),
    startsOn: startsOn === null ? null : localDate(startsOn),
  };
  return aFact({ type: 'OfferRefused', revision: 2, detail: { offer }, ...more });
}

describe('Refusals after short-notice offers', () => {
  it('are found with both the offer and the refusal', () => {
    const fact = refused('2026-05-06', null);
    const [found] = foundBy(shortNoticeRefusals, { facts: [fact] });
    expect(found).toMatchObject({ signs: ['short-to-answer'], figures: { daysToAnswer: 2 } });
    expect(found?.evidence).toMatchObject([
      { type: 'PlaceOffered', stream: fact.stream, revision: 1, position: '41', actor: 'bojan' },
      { type: 'OfferRefused', stream: fact.stream, revision: 2, actor: 'ana' },
    ]);
  });

  it('are found where the service was to begin at once, and where nobody answered', () => {
    const facts = [refused('2026-05-11', '2026-05-05'), refused('2026-05-05', null, { type: 'OfferLapsed' })];
    expect(foundBy(shortNoticeRefusals, { facts }).map(({ signs }) => signs)).toEqual([
      ['short-to-begin'],
      ['short-to-answer'],
    ]);
  });

  it('are not found where there was time, or where the offer is not known', () => {
    const controls = [
      refused('2026-05-09', '2026-05-07'),
      refused('2026-05-11', null),
      aFact({ type: 'OfferRefused', detail: {} }),
      refused('2026-05-05', null, { imported: true }),
    ];
    expect(foundBy(shortNoticeRefusals, { facts: controls })).toEqual([]);
  });
});
