import { Installation } from './spis-process';

describe('A record longer than one thread is given', () => {
  const house = new Installation();
  jest.setTimeout(300_000);
  afterAll(() => house.remove());

  it('is sealed and checked by the built program, whose threads come with the build', async () => {
    const { events } = await house.json<{ events: number }>('generate', '--cases', '6000');
    expect(events).toBeGreaterThan(12_000);
    await house.json('evidence', 'seal');
    expect(await house.json('verify', '--evidence')).toMatchObject({
      ok: true,
      sealedEvents: events,
      unsealedEvents: 0,
    });
  });
});
