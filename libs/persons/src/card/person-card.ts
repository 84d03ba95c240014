import type { LocalDate } from '#libs/kernel';
import type { PersonalField } from '#libs/personal-data';
import type { ContactLanguage, DetailsReason } from '../persons.events';

/** What a page shows of a person. The EMŠO is masked; values nobody wrote down, or that are hidden, are null. */
export interface PersonCard {
  /** The record under which the person is shown, also where one was asked for that was joined to it. */
  readonly personId: string;
  /** Other records of the same person. */
  readonly joinedIds: readonly string[];
  readonly revision: string;
  readonly pseudonymous: boolean;
  /** True where the data were erased: nothing is known any more but that there was such a person. */
  readonly erased: boolean;
  readonly surname: string | null;
  readonly givenName: string | null;
  readonly pseudonym: string | null;
  readonly sex: string | null;
  readonly birthDate: string | null;
  readonly emso: string | null;
  readonly taxNumber: string | null;
  readonly street: string | null;
  readonly postalCode: string | null;
  readonly post: string | null;
  readonly phone: string | null;
  readonly email: string | null;
  readonly note: string | null;
  readonly contactLanguage: ContactLanguage | null;
  /** The day of death, from whichever record knows it. */
  readonly diedOn: LocalDate | null;
  /** True where only one unit may see where the person lives. */
  readonly addressProtected: boolean;
  /** True where the reader's unit is not that one, and the address is left out. */
  readonly addressHidden: boolean;
}

/** One value of a field in the history of one of the person's records. */
export interface ShownVersion {
  readonly personId: string;
  readonly field: PersonalField;
  readonly version: number;
  readonly value: string;
  readonly recordedAt: string;
  /** Why it took the place of another; null where nobody said. */
  readonly reason: DetailsReason | null;
}
