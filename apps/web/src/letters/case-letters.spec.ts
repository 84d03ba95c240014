import { lettersOf } from './case-letters.rules';

const [application, entry] = ['a0000000-0000-4000-8000-000000000001', 'e0000000-0000-4000-8000-000000000001'];

describe('The letters of a case', () => {
  it('follow from what happened in it, the latest first', () => {
    const timeline = [
      { type: 'ApplicationReceived', data: {} },
      { type: 'SupplementCalled', data: { callId: 'c' } },
      { type: 'ApplicationListed', data: { entryId: entry } },
    ];
    expect(lettersOf(application, timeline)).toEqual([
      { kind: 'list-placement', about: entry },
      { kind: 'supplement-call', about: application },
    ]);
  });

  it('are offered once, however often the same happened', () => {
    const called = { type: 'SupplementCalled', data: {} };
    expect(lettersOf(application, [called, called])).toHaveLength(1);
  });

  it('are none before anything calls for one, or where nothing says what it is about', () => {
    expect(lettersOf(application, [{ type: 'ApplicationReceived', data: {} }])).toEqual([]);
    expect(lettersOf(application, [{ type: 'ApplicationListed', data: {} }])).toEqual([]);
  });
});
