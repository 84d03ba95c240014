import { ApiProperty } from '@nestjs/swagger';
import { IsString, Length } from 'class-validator';

/** What is searched; it stands in the body, since addresses of requests are logged on the way. */
export class SearchPersonsDto {
  /** Names or their beginnings, a day of birth, an EMŠO, a tax number or a code; all of it must apply. */
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

/** Who was found, the closest first. */
export class FoundPersonsDto {
  @ApiProperty({ type: [FoundPersonDto] })
  persons!: readonly FoundPersonDto[];
  /** More than are listed would fit. */
  more!: boolean;
}
