import { soughtFor } from './sought.rules';

describe('whoever a new person may already be', () => {
  it('is sought by name as soon as both names are begun', () => {
    expect(soughtFor({ surname: 'Novak' })).toBe('');
    expect(soughtFor({ surname: 'Novak', givenName: 'Ana' })).toBe('Novak Ana');
  });

  it('is sought by surname and day of birth, since a name may be written in another way', () => {
    expect(soughtFor({ surname: 'Novak', givenName: 'Anica', birthDate: '1. 4. 1940' })).toBe(
      'Novak 1940-04-01',
    );
  });

  it('is sought by the EMŠO alone once it has thirteen digits', () => {
    expect(soughtFor({ surname: 'Novak', givenName: 'Ana', emso: '0101950505001' })).toBe('0101950505001');
  });
});
