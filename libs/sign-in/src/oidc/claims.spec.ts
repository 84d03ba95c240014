import { readClaims } from './claims.rules';

const names = { rolesClaim: 'realm_access.roles', unitsClaim: 'units', nameClaim: 'name' };

describe('What an OpenID provider says of a person', () => {
  it('is read from claims that lie deep, or bear dots in their names', () => {
    const claims = { name: 'Vera Kos', realm_access: { roles: ['caseworker'] }, units: 'Koper Izola' };
    expect(readClaims(claims, names)).toEqual({
      displayName: 'Vera Kos',
      roles: ['caseworker'],
      units: ['Koper', 'Izola'],
    });
    const url = 'https://example.si/roles';
    expect(readClaims({ [url]: ['manager'] }, { ...names, rolesClaim: url }).roles).toEqual(['manager']);
  });

  it('is translated where the installation says how, and then nothing else counts', () => {
    const claims = { realm_access: { roles: ['spis-cw', 'manager', 'constructor'] }, units: ['U1', 'Koper'] };
    const mapping = { roles: { 'spis-cw': 'caseworker' }, units: { U1: 'Izola' } };
    expect(readClaims(claims, names, mapping)).toMatchObject({ roles: ['caseworker'], units: ['Izola'] });
  });

  it('gives no role that is not known here', () => {
    const claims = { realm_access: { roles: ['root', 7, null] }, units: ['<b>'] };
    expect(readClaims(claims, names)).toMatchObject({ roles: [], units: [] });
    expect(readClaims({ realm_access: 'caseworker' }, names).roles).toEqual([]);
  });
});
