import { localDate } from '#libs/kernel';
import { given } from '#libs/testing';
import { latePauses } from '../catalogue/late-pauses';
import { valuesOf } from '../detector';
import { parametersSet } from './detector-settings';
import { settings, SetDetectorParameter } from './settings.decider';
import type { DetectorParameterSet } from './settings.events';

const context = {
  metadata: {
    commandId: 'c0ffee00-0000-4000-8000-000000000001',
    correlationId: 'c0ffee00-0000-4000-8000-000000000001',
    causationId: null,
    actor: { id: 'vida', role: 'manager', unit: 'Koper', onBehalfOf: null },
    legalBasis: null,
    purpose: 'detectors',
  },
  today: localDate('2026-05-12'),
};
const data = (said: Partial<DetectorParameterSet['data']> = {}): DetectorParameterSet['data'] => ({
  detector: 'late-pauses',
  parameter: 'lateAfterDays',
  value: 3,
  from: localDate('2026-05-01'),
  source: 'office',
  ...said,
});
const set = (said: Partial<DetectorParameterSet['data']> = {}) =>
  new SetDetectorParameter(data(said), { least: 0, most: 366 }, context);

describe("A detector's parameter", () => {
  it('is set from a day on, once', () => {
    given(settings, []).when(set()).then({ type: 'DetectorParameterSet', data: data() });
    given(settings, [{ type: 'DetectorParameterSet', data: data() }])
      .when(set())
      .thenNothing();
  });

  it('is a whole number within its limits', () => {
    given(settings, [])
      .when(set({ value: 367 }))
      .thenRefused('PARAMETER_OUT_OF_LIMITS', { least: 0, most: 366 });
    given(settings, [])
      .when(set({ value: 2.5 }))
      .thenRefused('PARAMETER_NOT_WHOLE');
  });

  it('holds from its day on, the value before stays, and nobody else is touched', () => {
    const own = parametersSet(latePauses, [data(), data({ detector: 'off-hours-access', value: 9 })]);
    const value = valuesOf(own);
    expect(value('lateAfterDays', localDate('2026-04-30'))).toBe(7);
    expect(value('lateAfterDays', localDate('2026-05-01'))).toBe(3);
    expect(value('lastWorkingDays', localDate('2026-05-01'))).toBe(2);
    expect(own['lateAfterDays']?.dated.values.map(({ verified }) => verified)).toEqual([false, true]);
  });
});
