import { Injectable } from '@nestjs/common';
import { type CommandOutcome, CommandRunner, EventStore } from '#libs/event-store';
import {
  amend,
  type CommandContext,
  type DatedParameter,
  EventCatalogue,
  type KnownAt,
  knownMoment,
} from '#libs/kernel';
import { NotFound } from '#libs/platform';
import { getDetector } from '../catalogue';
import type { Detector, ParametersOf } from '../detector';
import { settings, SetDetectorParameter, type SettingsState } from './settings.decider';
import type { DetectorParameterSet, SettingsEvent } from './settings.events';

/** The one stream of the detectors' settings. */
export const SETTINGS_STREAM = 'detectorSettings-4b0f0a52-7a86-4d1c-9d0e-1d5a3b9c6e70';

/** The parameters of the detectors with what was set since. */
@Injectable()
export class DetectorSettings {
  constructor(
    private readonly store: EventStore,
    private readonly catalogue: EventCatalogue,
    private readonly runner: CommandRunner,
  ) {}

  /** What had been set by the end of a day or at a moment. */
  async setBy(knownAt: KnownAt): Promise<SettingsState> {
    const moment = knownMoment(knownAt);
    let state = settings.initialState;
    for await (const stored of this.store.readStream(SETTINGS_STREAM)) {
      if (stored.recordedAt > moment) break;
      state = settings.evolve(state, this.catalogue.decode(stored) as unknown as SettingsEvent);
    }
    return state;
  }

  /** Sets a parameter; throws `NotFound` and what the rule refuses. */
  async set(data: DetectorParameterSet['data'], context: CommandContext): Promise<CommandOutcome> {
    const parameter = getDetector(data.detector).parameters[data.parameter];
    if (!parameter) throw new NotFound('parameter', data.parameter);
    const command = new SetDetectorParameter(data, parameter, context);
    const { metadata } = context;
    return this.runner.run({ stream: SETTINGS_STREAM, decider: settings, command, metadata });
  }
}

/** A detector's parameters with what was set since, the later word before the earlier. */
export function parametersSet({ id, parameters }: Detector, set: SettingsState): ParametersOf {
  const own = set.filter(({ detector }) => detector === id);
  return Object.fromEntries(
    Object.entries(parameters).map(([name, parameter]) => {
      const values = own.filter((each) => each.parameter === name);
      return [name, { ...parameter, dated: values.reduce(withValue, parameter.dated) }];
    }),
  );
}

const withValue = (
  dated: DatedParameter<number>,
  { value, from, source }: DetectorParameterSet['data'],
): DatedParameter<number> => amend(dated, { value, from, until: null, source, verified: true });
