import { ApiProperty } from '@nestjs/swagger';
import { IsString, Length } from 'class-validator';

/** What is searched; it stands in the body, since addresses of requests are logged on the way. */
export class SearchPersonsDto {
  /**
   * Names or their beginnings, a day of birth, an EMŠO, a tax number or a code, of which all must apply; or the
   * number of a case such as 181-2/2019, of one of its documents such as 181-2/2019-5, or how a number begins.
   */
  @IsString()
  @Length(2, 200)
  text!: string;
}

/** Somebody who was found; the EMŠO is masked. */
export class FoundPersonDto {
  personId!: string;
  surname!: string | null;
  givenName!: string | null;
  pseudonym!: string | null;
  birthDate!: string | null;
  emso!: string | null;
}

/** A case that bears the number, with its person. */
export class FoundCaseDto {
  applicationId!: string;
  /** e.g. 181-2/2019. */
  number!: string;
  /** The document asked for, where the case has one of that number. */
  documentNumber!: number | null;
  programme!: string;
  /** Null where it would tell another unit where a protected person is. */
  unit!: string | null;
  /** Where the case stands. */
  state!: string;
  receivedOn!: string;
  person!: FoundPersonDto;
}

/** Who was found, the closest first, and which cases. */
export class FoundPersonsDto {
  @ApiProperty({ type: [FoundPersonDto] })
  persons!: readonly FoundPersonDto[];
  /** More than are listed would fit. */
  more!: boolean;
  @ApiProperty({ type: [FoundCaseDto] })
  cases!: readonly FoundCaseDto[];
  /** More cases than are listed would fit. */
  moreCases!: boolean;
}
