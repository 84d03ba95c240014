import { ApiProperty } from '@nestjs/swagger';
import { IsOptional } from 'class-validator';
import { IsLocalDate } from '#libs/platform';
import { COUNTED_BY, type CountedBy, type PriceLine } from '#libs/programmes';

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

/** A rule or a document by its text. */
export class ProgrammeRuleDto {
  id!: string;
  /** In Slovene. */
  text!: string;
}

/** A code to choose, by its name. */
export class FactOptionDto {
  code!: string;
  /** In Slovene. */
  name!: string;
}

/** One thing that the rules or the list of documents ask about a case. */
export class ProgrammeFactDto {
  key!: string;
  @ApiProperty({ enum: ['yes-no', 'number', 'day', 'choice', 'choices'] })
  kind!: 'yes-no' | 'number' | 'day' | 'choice' | 'choices';
  /** The question in Slovene. */
  label!: string;
  /** `special` is health, addiction or violence. */
  @ApiProperty({ enum: ['plain', 'personal', 'special'] })
  sensitivity!: 'plain' | 'personal' | 'special';
  @ApiProperty({ type: [FactOptionDto] })
  options!: FactOptionDto[];
}

/** The fact on which it rests whether a document is asked for. */
export class EvidenceConditionDto {
  fact!: string;
  @ApiProperty({
    oneOf: [
      { type: 'boolean' },
      { type: 'number' },
      { type: 'string' },
      { type: 'array', items: { type: 'string' } },
    ],
  })
  is!: boolean | number | string | readonly string[];
}

/** A document that applications bring. */
export class ProgrammeEvidenceDto extends ProgrammeRuleDto {
  /** Null where everybody brings it. */
  @ApiProperty({ type: EvidenceConditionDto, nullable: true })
  when!: EvidenceConditionDto | null;
}

/** A number or condition on which a rule rests, as it holds on the day. */
export class RuleParameterDto {
  id!: string;
  /** As it is written in the rules; null where nothing is set for the day. */
  value!: string | null;
  source!: string | null;
  /** False where nobody has confirmed it. */
  verified!: boolean;
}

/** A rule of eligibility with what it rests on. */
export class EligibilityRuleDto extends ProgrammeRuleDto {
  version!: number;
  /** The act that states it. */
  basis!: string;
  /** False where the rule or a parameter of it is confirmed by nobody. */
  verified!: boolean;
  @ApiProperty({ type: [RuleParameterDto] })
  parameters!: RuleParameterDto[];
  /** Keys of the facts it asks. */
  inputs!: string[];
}

/** A set of tasks that a service is made of. */
export class TaskSetDto {
  code!: string;
  /** In Slovene. */
  name!: string;
  @ApiProperty({ type: [FactOptionDto] })
  tasks!: FactOptionDto[];
}

/** A line of a price list that may be named in an agreement. */
export class AgreedPriceDto {
  item!: string;
  /** In Slovene. */
  name!: string;
  provider!: string;
  /** By what it is charged. */
  @ApiProperty({ enum: ['effective-hour', 'hour', 'meal', 'month', 'day'] })
  unit!: PriceLine['unit'];
  /** Whether its price depends on the day: weekdays, Sundays and nights, holidays. */
  byTariff!: boolean;
}

/** When the individual plan is looked at again, and the questionnaires that go with it. */
export class PlanReviewDto {
  /** In words of the rules, e.g. 6 months. */
  every!: string;
  @ApiProperty({ type: [String], enum: ['entry', 'evaluation', 'exit'] })
  questionnaires!: readonly ('entry' | 'evaluation' | 'exit')[];
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
  /** By what providers say how much they can give; null where nothing is limited. */
  @ApiProperty({ type: 'string', enum: COUNTED_BY, nullable: true })
  countedBy!: CountedBy | null;
  exemption!: boolean;
  identity!: string;
  /** Whether people may be admitted at once, the papers following. */
  atOnce!: boolean;
  @ApiProperty({ type: [TaskSetDto] })
  tasks!: TaskSetDto[];
  /** Price lists in force on the day, each line once. */
  @ApiProperty({ type: [AgreedPriceDto] })
  prices!: AgreedPriceDto[];
  @ApiProperty({ type: PlanReviewDto, nullable: true })
  review!: PlanReviewDto | null;
  /** Activities from which a breach of the house rules keeps people; none where there are no such rules. */
  suspends!: string[];
  regimes!: string[];
  @ApiProperty({ type: [EligibilityRuleDto] })
  rules!: EligibilityRuleDto[];
  @ApiProperty({ type: [ProgrammeEvidenceDto] })
  evidence!: ProgrammeEvidenceDto[];
  /** What rules and documents ask about a case, each once. */
  @ApiProperty({ type: [ProgrammeFactDto] })
  facts!: ProgrammeFactDto[];
  /** Parts of the definition that no source settles. */
  open!: string[];
}
