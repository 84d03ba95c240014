import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional, IsUUID } from 'class-validator';
import { IsLocalDate } from '#libs/platform';
import {
  ACCESS_LANGUAGES,
  type AccessLanguage,
  EXPORT_FORMATS,
  type ExportFormat,
  EXTENSION_REASONS,
  HANDOVER_WAYS,
  IDENTITY_MEANS,
  REFUSAL_REASONS,
  REQUEST_CHANNELS,
} from './subject-access.events';

/** A person asks for everything that is known of them. */
export class RegisterAccessRequestDto {
  @IsUUID()
  personId!: string;

  @ApiProperty({ enum: REQUEST_CHANNELS })
  @IsIn(REQUEST_CHANNELS)
  channel!: (typeof REQUEST_CHANNELS)[number];

  @IsLocalDate()
  receivedOn!: string;

  /** The language of the answer; that in which the person is written to, else Slovene, when left out. */
  @IsOptional()
  @IsIn(ACCESS_LANGUAGES)
  language?: AccessLanguage;
}

/** By what who asks proved who they are. */
export class IdentifyRequesterDto {
  @ApiProperty({ enum: IDENTITY_MEANS })
  @IsIn(IDENTITY_MEANS)
  means!: (typeof IDENTITY_MEANS)[number];
}

/** Why the answer takes longer. */
export class ExtendAccessDto {
  @ApiProperty({ enum: EXTENSION_REASONS })
  @IsIn(EXTENSION_REASONS)
  reason!: (typeof EXTENSION_REASONS)[number];
}

/** In which form the data are wanted. */
export class ProduceExportDto {
  @ApiProperty({ enum: EXPORT_FORMATS })
  @IsIn(EXPORT_FORMATS)
  format!: ExportFormat;
}

/** How the data reached the person. */
export class HandOverExportDto {
  @ApiProperty({ enum: HANDOVER_WAYS })
  @IsIn(HANDOVER_WAYS)
  way!: (typeof HANDOVER_WAYS)[number];
}

/** Why a request is not answered with data. */
export class RefuseAccessDto {
  @ApiProperty({ enum: REFUSAL_REASONS })
  @IsIn(REFUSAL_REASONS)
  reason!: (typeof REFUSAL_REASONS)[number];
}

/** Which requests. */
export class ListAccessRequestsDto {
  /** `open` ones only, or `closed` ones. */
  @IsOptional()
  @IsIn(['open', 'closed'])
  state?: 'open' | 'closed';
}

/** A request as it stands today. */
export class AccessRequestDto {
  requestId!: string;
  personId!: string;
  @ApiProperty({ enum: ACCESS_LANGUAGES })
  language!: AccessLanguage;
  @ApiProperty({ enum: REQUEST_CHANNELS })
  channel!: string;
  receivedOn!: string;
  dueOn!: string;
  dueSource!: string;
  extended!: boolean;
  /** True where the last day for the answer has passed without one. */
  overdue!: boolean;
  @ApiProperty({ enum: ['registered', 'identified', 'produced', 'handed-over', 'refused'] })
  state!: string;
  identifiedBy!: string | null;
  producedOn!: string | null;
  handedOverOn!: string | null;
}
