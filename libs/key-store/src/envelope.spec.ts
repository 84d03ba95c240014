import { createSecretKey, randomBytes } from 'node:crypto';
import { inspect } from 'node:util';
import fc from 'fast-check';
import { open, seal, SealBroken } from './envelope';

const key = createSecretKey(Buffer.from('00112233445566778899aabbccddeeff'.repeat(2), 'hex'));
const place = ['person', '7f1c3f0e-6c1d-4c34-9a51-1f0c9a1f2b3c', 'surname', 2] as const;
const nonce = Buffer.from('000102030405060708090a0b', 'hex');

describe('A sealed value', () => {
  it.each([
    ['Kocjančič', '01000102030405060708090a0b5d77d65c2127093ba0ffe25c9a022a4b7231f2398efd54e28f7f06'],
    ['', '01000102030405060708090a0b561e3c5e507b4d871bfe3c83e1adc028'],
  ])('looks today as it looked when the format was made: %s', (text, golden) => {
    expect(seal(key, place, Buffer.from(text), nonce).toString('hex')).toBe(golden);
    expect(open(key, place, Buffer.from(golden, 'hex')).toString()).toBe(text);
  });

  it('opens to what was sealed, whatever it was', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (content) => {
        expect(open(key, place, seal(key, place, content))).toEqual(Buffer.from(content));
      }),
    );
  });

  it('never looks the same twice', () => {
    const sealed = Array.from({ length: 50 }, () => seal(key, place, Buffer.from('Kralj')).toString('hex'));
    expect(new Set(sealed).size).toBe(50);
  });

  it('does not open for another person, field or version, nor with another key', () => {
    const sealed = seal(key, place, Buffer.from('Kralj'));
    const [kind, person, field, version] = place;
    for (const other of [
      ['text', person, field, version],
      [kind, person.replace('7', '8'), field, version],
      [kind, person, 'givenName', version],
      [kind, person, field, 3],
      [kind, person, `${field}","2`],
    ])
      expect(() => open(key, other, sealed)).toThrow(SealBroken);
    expect(() => open(createSecretKey(randomBytes(32)), place, sealed)).toThrow(SealBroken);
  });

  it('does not open when any of its bits was changed, or when it was cut', () => {
    const sealed = seal(key, place, Buffer.from('Kralj'));
    for (let bit = 0; bit < sealed.length * 8; bit += 1) {
      const changed = Buffer.from(sealed);
      changed[bit >> 3] = (changed[bit >> 3] as number) ^ (1 << (bit & 7));
      expect(() => open(key, place, changed)).toThrow(SealBroken);
    }
    for (let length = 0; length < sealed.length; length += 1)
      expect(() => open(key, place, sealed.subarray(0, length))).toThrow(SealBroken);
  });

  it('says nothing of what is in it when it does not open, and a key does not show itself', () => {
    const sealed = seal(key, place, Buffer.from('Kralj'));
    const failure = (): unknown => {
      try {
        return open(key, ['elsewhere'], sealed);
      } catch (error) {
        return error;
      }
    };
    expect(inspect(failure())).not.toMatch(/Kralj|00112233/);
    expect(inspect(key) + JSON.stringify({ key })).not.toContain('00112233');
  });
});
