import { type CommandContext, type Decider, Refusal } from '#libs/kernel';
import type { DetectorParameterSet, SettingsEvent } from './settings.events';

/**
 * Sets a parameter from a day on; nothing when the last setting said the same. `limits` are the parameter's own.
 * Refuses `PARAMETER_OUT_OF_LIMITS` with the limits, `PARAMETER_NOT_WHOLE`.
 */
export class SetDetectorParameter {
  readonly type = 'SetDetectorParameter';
  constructor(
    readonly data: DetectorParameterSet['data'],
    readonly limits: { readonly least: number; readonly most: number },
    readonly context: CommandContext,
  ) {}
}

/** All that was set, in the order in which it was said. */
export type SettingsState = readonly DetectorParameterSet['data'][];

/** The rules of the detectors' settings. */
export const settings: Decider<SetDetectorParameter, SettingsEvent, SettingsState> = {
  initialState: [],
  evolve: (state, event) => [...state, event.data],
  decide({ data, limits: { least, most } }, state) {
    if (!Number.isInteger(data.value)) throw new Refusal('PARAMETER_NOT_WHOLE');
    if (data.value < least || data.value > most)
      throw new Refusal('PARAMETER_OUT_OF_LIMITS', { least, most });
    const last = state.findLast(
      ({ detector, parameter }) => detector === data.detector && parameter === data.parameter,
    );
    const same = last?.value === data.value && last.from === data.from && last.source === data.source;
    return same ? [] : [{ type: 'DetectorParameterSet', data }];
  },
};
