import { IsOptional } from 'class-validator';
import { IsLocalDate } from '#libs/platform';

/** As on which day. */
export class ProgrammeQueryDto {
  /** Today when left out. */
  @IsOptional()
  @IsLocalDate()
  on?: string;
}

/** A programme by its name. */
export class ProgrammeNameDto {
  code!: string;
  /** Slovene name. */
  name!: string;
}

/** A rule of eligibility, a document asked for. */
export class ProgrammeRuleDto {
  id!: string;
  /** In Slovene. */
  text!: string;
}

/** What holds in a programme on a day; null and empty where nothing is set for that day. */
export class ProgrammeDto extends ProgrammeNameDto {
  on!: string;
  /** Sign of the classification plan offered for its applications; null where it is not in force. */
  sign!: string | null;
  /** Kind and, where printed, name of who receives applications. */
  recipient!: string | null;
  /** Who pays what the user does not. */
  payer!: 'municipality' | 'state' | 'society' | 'user' | null;
  outcome!: 'agreement' | 'decision';
  waitingList!: string;
  capacity!: string;
  exemption!: boolean;
  identity!: string;
  regimes!: string[];
  rules!: ProgrammeRuleDto[];
  evidence!: ProgrammeRuleDto[];
  /** Parts of the definition that no source settles. */
  open!: string[];
}
