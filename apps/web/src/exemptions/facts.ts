import type { components } from '../api/schema';

type Schemas = components['schemas'];
/** The facts of an exemption over time, as the interface takes and answers them. */
export type Facts = Schemas['ExemptionFactsDto'];
export type SettingRow = Schemas['SettingDto'];
export type HouseholdRow = Schemas['HouseholdDto'];
export type IncomeRow = Schemas['DatedIncomeDto'];
export type ServiceRow = Schemas['ServiceDto'];
export type LiableRow = Schemas['LiableDto'];
export type Member = HouseholdRow['members'][number];
/** A part of a calculation, and one line of it. */
export type Period = Schemas['CalculatedPeriodDto'];
export type Line = Schemas['CalculationLineDto'];
export type Exemption = Schemas['ExemptionDto'];
export type Determination = Schemas['DeterminationDto'];
export type Change = Schemas['RecalculatedPartDto'];

/** What answers about exemptions come from. */
export const EXEMPTION_VIEWS = ['exemption-cases'];
