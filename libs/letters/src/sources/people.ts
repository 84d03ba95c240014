import { Injectable } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { isLocalDate, Refusal } from '#libs/kernel';
import { PersonalData } from '#libs/personal-data';
import { GetPersonCard, type PersonCard } from '#libs/persons';
import { NotFound } from '#libs/platform';
import type { PersonNamed } from '../compose/letter-facts';

type Known = Pick<
  PersonCard,
  'surname' | 'givenName' | 'sex' | 'birthDate' | 'street' | 'postalCode' | 'post'
> &
  Partial<Pick<PersonCard, 'pseudonym' | 'addressHidden'>>;

/** The persons whom letters name. */
@Injectable()
export class People {
  constructor(
    private readonly queries: QueryBus,
    private readonly personalData: PersonalData,
  ) {}

  /** The addressee, with the address; refuses `ADDRESS_PROTECTED` where the unit may not see it. */
  async addressee(personId: string, unit: string): Promise<PersonNamed> {
    const known = await this.known(personId, unit);
    if (known.addressHidden) throw new Refusal('ADDRESS_PROTECTED');
    const place = [known.postalCode, known.post].filter(Boolean).join(' ');
    return { ...named(known), lines: [known.street ?? '', place].filter((line) => line !== '') };
  }

  /** Another person whom the letter names, without birth and address. */
  async mentioned(personId: string, unit: string): Promise<PersonNamed> {
    return { ...named(await this.known(personId, unit)), bornOn: null };
  }

  private async known(personId: string, unit: string): Promise<Known> {
    try {
      return await this.queries.execute(new GetPersonCard(personId, unit));
    } catch (error) {
      if (!(error instanceof NotFound)) throw error;
      return this.imported(personId);
    }
  }

  // Persons of an imported register are kept without events of their own, so that nothing protects them either.
  private async imported(personId: string): Promise<Known> {
    const values = (await this.personalData.get([personId])).get(personId);
    if (!values || Object.keys(values).length === 0) throw new Refusal('PERSON_NOT_KNOWN', { personId });
    const { surname, givenName, sex, birthDate, street, postalCode, post } = values;
    return {
      surname: surname ?? null,
      givenName: givenName ?? null,
      sex: sex ?? null,
      birthDate: birthDate ?? null,
      street: street ?? null,
      postalCode: postalCode ?? null,
      post: post ?? null,
    };
  }
}

function named({ surname, givenName, pseudonym, sex, birthDate }: Known): PersonNamed {
  const name = [givenName, surname].filter(Boolean).join(' ') || pseudonym;
  if (!name) throw new Refusal('PERSON_WITHOUT_NAME');
  return {
    name,
    surname: surname ?? '',
    sex: surname && (sex === 'male' || sex === 'female') ? sex : 'unknown',
    bornOn: isLocalDate(birthDate) ? birthDate : null,
    lines: [],
  };
}
