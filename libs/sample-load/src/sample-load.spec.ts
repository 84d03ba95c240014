import { MemoryEventStore } from '#libs/event-store';
import { EventCatalogue, localDate, type RecordedEvent } from '#libs/kernel';
import { waitingListEntry, waitingListEvents, type WaitingListEvent } from '#libs/waiting-list';
import { generateCases } from './case-generator';
import { SampleLoad } from './sample-load';

const request = { cases: 2_000, seed: 7, today: localDate('2026-06-30') };

describe('made-up waits', () => {
  it('are the same for the same seed and others for another', () => {
    const first = JSON.stringify([...generateCases({ ...request, cases: 50 })]);
    expect(JSON.stringify([...generateCases({ ...request, cases: 50 })])).toBe(first);
    expect(JSON.stringify([...generateCases({ ...request, cases: 50, seed: 8 })])).not.toBe(first);
  });

  it('look like an office: most ended, some paused or changed, some ends learned late, years of them', () => {
    const cases = [...generateCases(request)];
    const all = cases.flatMap((each) => each.events);
    const count = (type: string) => all.filter(({ event }) => event.type === type).length;
    expect(count('PlacedOnWaitingList')).toBe(2_000);
    expect(count('WaitingEnded')).toBeGreaterThan(1_300);
    expect(count('WaitingEnded')).toBeLessThan(1_900);
    expect(count('WaitingPaused')).toBeGreaterThan(150);
    expect(count('WaitingResumed')).toBeGreaterThan(100);
    expect(count('NeedProfileChanged')).toBeGreaterThan(150);
    const late = all.filter(
      ({ event, knownOn }) => event.type === 'WaitingEnded' && knownOn > event.data.endedOn,
    );
    expect(late.length).toBeGreaterThan(80);
    const listed = all.flatMap(({ event }) => (event.type === 'PlacedOnWaitingList' ? [event.data] : []));
    expect(new Set(listed.map(({ listedOn }) => listedOn.slice(0, 4))).size).toBeGreaterThanOrEqual(6);
    expect(new Set(listed.map(({ provider }) => provider)).size).toBe(2);
    const people = new Set(listed.map(({ personId }) => personId)).size;
    expect(people).toBeGreaterThan(1_800);
    expect(people).toBeLessThan(1_980);
    expect(all.every(({ knownOn }) => knownOn <= request.today)).toBe(true);
    expect(new Set(cases.map(({ stream }) => stream)).size).toBe(2_000);
  });

  it.each([
    [3_000, 2],
    [30_000, 20],
  ])(
    'make lists as long as a town’s, however many there are: %i waits with %i providers',
    (many, providers) => {
      const ON = '2025-06-30';
      const lists = new Map<string, string[]>();
      const codes = new Set<string>();
      for (const { events } of generateCases({ ...request, cases: many })) {
        const [first] = events;
        if (first?.event.type !== 'PlacedOnWaitingList') throw new Error('begins with something else');
        const { provider, municipality, listedOn } = first.event.data;
        codes.add(municipality);
        const ended = events.some(({ event }) => event.type === 'WaitingEnded' && event.data.endedOn <= ON);
        if (listedOn <= ON && !ended) lists.set(provider, [...(lists.get(provider) ?? []), listedOn]);
      }
      expect(lists.size).toBe(providers);
      expect(codes.size).toBe(providers);
      for (const code of codes) expect(code).toMatch(/^(00[1-9]|0[1-9]\d|1\d\d|20\d|21[0-3])$/);
      for (const list of lists.values()) {
        expect(list.length).toBeGreaterThan(100);
        expect(list.length).toBeLessThan(220);
        const old = list.filter((listedOn) => listedOn < '2024-01-01').length;
        expect(old / list.length).toBeLessThan(0.15);
      }
    },
  );

  it('go through the store in streams that the rules can read; a repetition adds nothing', async () => {
    const store = new MemoryEventStore();
    const catalogue = new EventCatalogue().register(waitingListEvents);
    const load = new SampleLoad(store, catalogue);
    const small = { ...request, cases: 120 };
    const result = await load.run(small);
    expect(result.cases).toBe(120);
    await load.run(small);
    const stored: RecordedEvent[] = [];
    for await (const page of store.readAll()) stored.push(...page);
    expect(stored).toHaveLength(result.events);
    let state = waitingListEntry.initialState;
    const stream = stored[0]!.stream;
    for await (const event of store.readStream(stream))
      state = waitingListEntry.evolve(state, catalogue.decode(event) as unknown as WaitingListEvent);
    expect(stream).toBe(`waitingListEntry-${state.placed?.entryId}`);
    await store.close();
  });
});
