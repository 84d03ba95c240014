import { ApiProperty } from '@nestjs/swagger';
import type { ParameterGroup } from './house-parameters';

const GROUPS = [
  'procedure',
  'exemption',
  'waiting-list',
  'service',
  'statistics',
  'data-protection',
  'retention',
  'detectors',
  'programme',
] as const satisfies readonly ParameterGroup[];

/** A named part of a value. */
export class ParameterPartDto {
  name!: string;
  text!: string;
}

/** One value of a parameter with the days between which it holds, both included. */
export class ParameterValueDto {
  /** Null where the value has parts. */
  text!: string | null;
  /** `days`, `working-days`, `months`, `years`, `hours`, `eur`, `percent` …; null for a plain number or word. */
  unit!: string | null;
  @ApiProperty({ type: [ParameterPartDto] })
  parts!: ParameterPartDto[];
  /** Null: always before. */
  from!: string | null;
  /** Null: until something else is set. */
  until!: string | null;
  /** The act, decision or document that sets it. */
  source!: string;
  /** False where nobody has confirmed it. */
  verified!: boolean;
  note!: string | null;
}

/** A number or choice that law or the office sets, with all its values in order of time. */
export class ParameterDto {
  id!: string;
  @ApiProperty({ enum: GROUPS })
  group!: ParameterGroup;
  /** Code of the programme whose own it is. */
  programme!: string | null;
  /** Slovene name where the declaration gives one. */
  name!: string | null;
  /** None where it is known by name only. */
  @ApiProperty({ type: [ParameterValueDto] })
  values!: ParameterValueDto[];
}
