import { createSecretKey } from 'node:crypto';
import { requestDigest } from './request-digest';

const [key, other] = [1, 2].map((byte) => createSecretKey(Buffer.alloc(32, byte))) as [never, never];
const asked = { method: 'POST', address: '/api/persons', body: { surname: 'Kocjančič' } };

describe('The digest of a request', () => {
  it('is the same for the same request and key', () =>
    expect(requestDigest(key, { ...asked })).toEqual(requestDigest(key, asked)));

  it.each([
    ['another key', requestDigest(other, asked)],
    ['another method', requestDigest(key, { ...asked, method: 'PUT' })],
    ['another address', requestDigest(key, { ...asked, address: '/api/persons?x' })],
    ['another body', requestDigest(key, { ...asked, body: { surname: 'Kocjancic' } })],
    ['no body', requestDigest(key, { method: asked.method, address: asked.address })],
  ])('is another one for %s', (_, digest) => expect(digest).not.toEqual(requestDigest(key, asked)));
});
