import { generateKeyPairSync } from 'node:crypto';
import fc from 'fast-check';
import { isSignedBy, normalCode, type Seal, sealCode, SealKey } from './seal';

const newKey = (): SealKey =>
  new SealKey(generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }) as string);
const key = newKey();
const seal: Seal = key.seal({
  number: 1,
  before: null,
  from: '1',
  to: '9',
  events: 9,
  root: 'ab'.repeat(32),
  sealedAt: '2022-11-30T10:00:00.000Z',
});

describe('A seal', () => {
  it('is known by its key, and by no other', () => {
    expect(isSignedBy(seal, key.publicPem)).toBe(true);
    expect(isSignedBy(seal, newKey().publicPem)).toBe(false);
    expect(isSignedBy({ ...seal, keyId: newKey().id }, key.publicPem)).toBe(false);
  });

  it('is no longer valid when anything in it was changed', () => {
    const changes: Partial<Seal>[] = [
      { number: 2 },
      { before: 'cd'.repeat(32) },
      { from: '2' },
      { to: '8' },
      { events: 8 },
      { root: 'ac'.repeat(32) },
      { sealedAt: '2022-11-30T10:00:00.001Z' },
      { signature: `A${seal.signature.slice(1)}` },
    ];
    for (const change of changes) {
      expect(isSignedBy({ ...seal, ...change }, key.publicPem)).toBe(false);
      expect(sealCode({ ...seal, ...change })).not.toBe(sealCode(seal));
    }
  });

  it('has a code of four times four letters that can be read aloud and typed in any manner', () => {
    expect(sealCode(seal)).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}$/);
    const code = sealCode(seal);
    const typed = fc.constantFrom(
      code,
      code.toLowerCase(),
      code.replaceAll('-', ' '),
      ` ${code.replaceAll('0', 'o')}`,
    );
    fc.assert(fc.property(typed, (text) => expect(normalCode(text)).toBe(code)));
    for (const text of ['', 'K7QF', `${code}A`, 'U'.repeat(16), '../../../etc/passwd'])
      expect(normalCode(text)).toBeNull();
  });

  it('is made by Ed25519 keys only', () => {
    const other = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;
    expect(() => new SealKey(other.export({ type: 'pkcs8', format: 'pem' }) as string)).toThrow('Ed25519');
  });
});
