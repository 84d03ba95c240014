import type { QueryBus } from '@nestjs/cqrs';
import { PersonalData } from '#libs/personal-data';
import { NotFound } from '#libs/platform';
import { People } from './people';

const HOME = { street: 'Pristaniška ulica 4', postalCode: '6000', post: 'Koper' };
const MARIJA = { givenName: 'Marija', surname: 'Žgajnar', sex: 'female', birthDate: '1941-03-12', ...HOME };

/** People as their cards say it; of an imported register where there is no card. */
function people(card: object | null, imported: Readonly<Record<string, string>> = {}): People {
  const execute = (): Promise<object> =>
    card ? Promise.resolve(card) : Promise.reject(new NotFound('person', 'p'));
  const personalData = Object.create(PersonalData.prototype) as PersonalData;
  personalData.get = () => Promise.resolve(new Map([['p', imported]]));
  return new People({ execute } as unknown as QueryBus, personalData);
}
const codeOf = (asked: Promise<unknown>): Promise<string> =>
  asked.then(
    () => 'answered',
    (error: { code: string }) => error.code,
  );

describe('Whom a letter is for', () => {
  it('is named with birth and address', async () => {
    const lines = ['Pristaniška ulica 4', '6000 Koper'];
    const known = { name: 'Marija Žgajnar', surname: 'Žgajnar', sex: 'female', bornOn: '1941-03-12' };
    expect(await people(MARIJA).addressee('p', 'Koper')).toEqual({ ...known, lines });
    expect(await people(null, MARIJA).addressee('p', 'Koper')).toEqual({ ...known, lines });
  });

  it('gets none where the unit may not see the address, and may still be named in another’s', async () => {
    const hidden = people({ ...MARIJA, street: null, addressHidden: true });
    expect(await codeOf(hidden.addressee('p', 'Izola'))).toBe('ADDRESS_PROTECTED');
    expect(await hidden.mentioned('p', 'Izola')).toMatchObject({
      name: 'Marija Žgajnar',
      bornOn: null,
      lines: [],
    });
  });

  it('is addressed by the pseudonym where no name is kept, as neither man nor woman', async () => {
    const nameless = { givenName: null, surname: null, sex: 'female', pseudonym: 'Lastovka' };
    expect(await people(nameless).addressee('p', 'Koper')).toMatchObject({
      name: 'Lastovka',
      sex: 'unknown',
    });
  });

  it('must have a name and must be known', async () => {
    expect(await codeOf(people({ sex: 'male' }).addressee('p', 'Koper'))).toBe('PERSON_WITHOUT_NAME');
    expect(await codeOf(people(null).addressee('p', 'Koper'))).toBe('PERSON_NOT_KNOWN');
  });
});
