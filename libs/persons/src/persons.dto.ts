import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsEmail, IsIn, IsOptional, Length, Matches, ValidateBy } from 'class-validator';
import { IsDayOrInstant, IsLocalDate } from '#libs/platform';
import { parseEmso } from './emso';
import {
  CONTACT_LANGUAGES,
  type ContactLanguage,
  DETAILS_REASONS,
  type DetailsReason,
} from './persons.events';
import { parseTaxNumber } from './tax-number';

const isNumber = (name: string, what: string, parse: (text: string) => unknown): PropertyDecorator => {
  const validate = (value: unknown): boolean => {
    try {
      return typeof value === 'string' && Boolean(parse(value));
    } catch {
      return false;
    }
  };
  return ValidateBy({ name, validator: { validate, defaultMessage: () => `must be a valid ${what}` } });
};
const IsEmso = (): PropertyDecorator => isNumber('isEmso', 'EMŠO of 13 digits', parseEmso);
const IsTaxNumber = (): PropertyDecorator =>
  isNumber('isTaxNumber', 'tax number of 8 digits', parseTaxNumber);
const Trimmed = (): PropertyDecorator =>
  Transform(({ value }: { value: unknown }) =>
    typeof value === 'string' ? value.trim().normalize('NFC') : value,
  );

/** Why a value takes the place of another. */
const Reason = (): PropertyDecorator =>
  applyDecorators(
    IsOptional(),
    IsIn(DETAILS_REASONS),
    ApiProperty({ enum: DETAILS_REASONS, required: false, description: 'Why, where the sender knows.' }),
  );

/** Details of a person besides the name; what is left out stays as it is. */
export class PersonDetailsDto {
  @IsOptional()
  @IsIn(['male', 'female'])
  sex?: 'male' | 'female';

  /** Day of birth, e.g. 1949-05-26; needed only where the EMŠO is not known. */
  @IsOptional()
  @IsLocalDate()
  birthDate?: string;

  @IsOptional()
  @IsTaxNumber()
  taxNumber?: string;

  @IsOptional()
  @Trimmed()
  @Length(1, 200)
  street?: string;

  @IsOptional()
  @Matches(/^[A-Z0-9][A-Z0-9 -]{2,9}$/, { message: 'must be a postal code' })
  postalCode?: string;

  @IsOptional()
  @Trimmed()
  @Length(1, 100)
  post?: string;

  @IsOptional()
  @Trimmed()
  @Matches(/^\+?[0-9 ()/-]{6,30}$/, { message: 'must be a telephone number' })
  phone?: string;

  @IsOptional()
  @IsEmail({}, { message: 'must be an e-mail address' })
  email?: string;

  @IsOptional()
  @Trimmed()
  @Length(1, 2000)
  note?: string;
}

/** A person who is to be registered by name. */
export class RegisterPersonDto extends PersonDetailsDto {
  @Trimmed()
  @Length(1, 100)
  surname!: string;

  @Trimmed()
  @Length(1, 100)
  givenName!: string;

  @IsOptional()
  @IsEmso()
  emso?: string;

  @IsOptional()
  @IsIn(CONTACT_LANGUAGES)
  contactLanguage?: ContactLanguage;
}

/** What is new about a person or was wrong; the former values stay in the history. */
export class ChangeDetailsDto extends PersonDetailsDto {
  @IsOptional()
  @Trimmed()
  @Length(1, 100)
  surname?: string;

  @IsOptional()
  @Trimmed()
  @Length(1, 100)
  givenName?: string;

  @Reason()
  reason?: DetailsReason;
}

/** A person whom the acting unit knows under a code only. */
export class RegisterPseudonymousPersonDto {
  /** The unit's own code, e.g. MK-1984; never a name. */
  @Trimmed()
  @Matches(/^(?=.*\d)[A-Za-z0-9]+([-/.][A-Za-z0-9]+)*$/, { message: 'must be a code of letters and digits' })
  @Length(2, 30)
  code!: string;

  @IsOptional()
  @IsIn(['male', 'female'])
  sex?: 'male' | 'female';
}

/** The EMŠO that turned out to be right. */
export class CorrectEmsoDto {
  @IsEmso()
  emso!: string;

  @Reason()
  reason?: DetailsReason;
}

/** The language of letters. */
export class ContactLanguageDto {
  @IsIn(CONTACT_LANGUAGES)
  language!: ContactLanguage;
}

/** The day on which a person died. */
export class RecordDeathDto {
  @IsLocalDate()
  diedOn!: string;
}

/** The day of death that turned out to be right. */
export class CorrectDeathDto {
  /** Left out where the person did not die. */
  @IsOptional()
  @IsLocalDate()
  diedOn?: string;

  @Reason()
  reason?: DetailsReason;
}

/** Where a person's record stands after a command. */
export class PersonOutcomeDto {
  personId!: string;
  /** For the header `if-match` of the next command; null where nothing was ever recorded. */
  revision!: string | null;
  position!: string | null;
  /** Facts that were recorded; 0 when nothing was left to do. */
  events!: number;
}

/** A person as the reader's unit may see one; the EMŠO is masked. */
export class PersonCardDto {
  /** The record under which the person is shown, also where one was asked for that was joined to it. */
  personId!: string;
  /** Other records of the same person. */
  @ApiProperty({ type: [String] })
  joinedIds!: readonly string[];
  revision!: string;
  pseudonymous!: boolean;
  /** The data were erased: nothing is known any more but that there was such a person. */
  erased!: boolean;
  surname!: string | null;
  givenName!: string | null;
  pseudonym!: string | null;
  sex!: string | null;
  birthDate!: string | null;
  emso!: string | null;
  taxNumber!: string | null;
  street!: string | null;
  postalCode!: string | null;
  post!: string | null;
  phone!: string | null;
  email!: string | null;
  note!: string | null;
  @ApiProperty({ enum: CONTACT_LANGUAGES, nullable: true })
  contactLanguage!: ContactLanguage | null;
  diedOn!: string | null;
  addressProtected!: boolean;
  /** Only another unit may see where the person lives. */
  addressHidden!: boolean;
}

/** What was written down until when. */
export class PersonHistoryQueryDto {
  /** By the end of this day, or at this moment; everything when left out. */
  @IsOptional()
  @IsDayOrInstant()
  knownAt?: string;
}

/** A value as it was written down once. */
export class PersonVersionDto {
  personId!: string;
  field!: string;
  version!: number;
  value!: string;
  recordedAt!: string;
  /** Why it took the place of another value; null where nobody said. */
  @ApiProperty({ enum: DETAILS_REASONS, nullable: true })
  reason!: DetailsReason | null;
}
