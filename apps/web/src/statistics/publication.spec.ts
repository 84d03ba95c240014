import { lastPublished } from './publication.rules';

describe('What is published by a day', () => {
  it('is the month before from the 16th on, and the one before that until then', () => {
    expect(lastPublished('2026-11-22')).toEqual({ month: '2026-10', year: '2025' });
    expect(lastPublished('2026-11-15').month).toBe('2026-09');
    expect(lastPublished('2026-11-16').month).toBe('2026-10');
  });

  it('is a year once its December is', () => {
    expect(lastPublished('2026-01-15')).toEqual({ month: '2025-11', year: '2024' });
    expect(lastPublished('2026-01-16')).toEqual({ month: '2025-12', year: '2025' });
  });
});
