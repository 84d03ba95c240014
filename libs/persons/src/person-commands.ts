import { Command } from '@nestjs/cqrs';
import type { EventMetadata } from '#libs/kernel';
import type { PersonalValues } from '#libs/personal-data';
import type { AnyPersonCommand } from './persons.decider';
import type { ContactLanguage, DetailsReason } from './persons.events';

/** Where a person's stream stands after a command; `events` is 0 when nothing was left to do. */
export interface PersonOutcome {
  readonly personId: string;
  readonly revision: bigint | null;
  readonly position: string | null;
  readonly events: number;
}

/** What every command brings along; a revision that is not the newest is refused before anything is written. */
export interface PersonContext {
  readonly metadata: EventMetadata;
  readonly expectedRevision?: bigint;
}

/** Registers a new person by name, with or without EMŠO; see the decider's `RegisterNewPerson`. */
export class AddPerson extends Command<PersonOutcome> {
  constructor(
    readonly values: PersonalValues,
    readonly contactLanguage: ContactLanguage | null,
    readonly context: PersonContext,
  ) {
    super();
  }
}

/** Registers a person under a code of the acting unit; see the decider's `RegisterPseudonymousPerson`. */
export class AddPseudonymousPerson extends Command<PersonOutcome> {
  constructor(
    readonly unit: string,
    readonly values: PersonalValues & { readonly pseudonym: string },
    readonly context: PersonContext,
  ) {
    super();
  }
}

/** Writes details of a person down, the former ones stay; see the decider's `RecordPersonDetails`. */
export class ChangePersonDetails extends Command<PersonOutcome> {
  constructor(
    readonly personId: string,
    readonly values: PersonalValues,
    readonly context: PersonContext,
    readonly reason: DetailsReason | null = null,
  ) {
    super();
  }
}

/** Puts another EMŠO in the place of the known one; refuses `EMSO_OF_ANOTHER_PERSON` with that person's id. */
export class ChangeEmso extends Command<PersonOutcome> {
  constructor(
    readonly personId: string,
    readonly emso: string,
    readonly context: PersonContext,
    readonly reason: DetailsReason | null = null,
  ) {
    super();
  }
}

/** Any command of the decider that needs no personal data, on a person's stream. */
export class DecideOnPerson extends Command<PersonOutcome> {
  constructor(
    readonly personId: string,
    readonly command: AnyPersonCommand,
    readonly context: PersonContext,
  ) {
    super();
  }
}
