import { z } from 'zod';
import { defineEvent, type EventOf, isLocalDate, type LocalDate } from '#libs/kernel';

const day = z.custom<LocalDate>(isLocalDate, 'not a day');
const code = z.string().regex(/^[a-z]+(-[a-z]+)*$/);

/** Who or what sets a parameter of a detector. */
export const SETTING_SOURCES = [
  'office',
  'directors-order',
  'ministry-instruction',
  'data-protection-officer',
] as const;
export type SettingSource = (typeof SETTING_SOURCES)[number];

/** A parameter of a detector has this value from a day on. */
export const detectorParameterSet = defineEvent(
  'DetectorParameterSet',
  1,
  z.strictObject({
    detector: code,
    parameter: z.string().regex(/^[a-z][A-Za-z]*$/),
    value: z.number(),
    from: day,
    source: z.enum(SETTING_SOURCES),
  }),
);

/** The events of the detectors' settings. */
export const settingsEvents = [detectorParameterSet] as const;
export type SettingsEvent = EventOf<(typeof settingsEvents)[number]>;
export type DetectorParameterSet = EventOf<typeof detectorParameterSet>;
