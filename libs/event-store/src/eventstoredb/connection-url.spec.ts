import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { InvalidStoreUrl, parseStoreUrl } from './connection-url';

describe('the address of an event store', () => {
  it('is read with its hosts, options and user', () => {
    const address = parseStoreUrl(
      'esdb://spis:p%40ss%3Aword@one:2113,two,three:2115?tls=false&defaultDeadline=500&connectionName=api',
    );
    expect(address).toMatchObject({
      discover: false,
      hosts: [
        { address: 'one', port: 2113 },
        { address: 'two', port: 2113 },
        { address: 'three', port: 2115 },
      ],
      tls: false,
      deadlineMilliseconds: 500,
      connectionName: 'api',
    });
    expect(address.account).toMatchObject({ username: 'spis', password: 'p@ss:word' });
  });

  it.each([
    ['esdb://one', false],
    ['kurrentdb://one', false],
    ['esdb+discover://cluster', true],
    ['kurrentdb+discover://cluster/?tls=true', true],
  ])('%s uses TLS unless told otherwise, and tells whether to discover', (url, discover) => {
    expect(parseStoreUrl(url)).toMatchObject({ tls: true, discover, account: undefined });
  });

  it('brings the certificate of its authority', () => {
    const folder = mkdtempSync(join(tmpdir(), 'authority-'));
    try {
      const file = join(folder, 'ca.crt');
      writeFileSync(file, 'a certificate');
      const address = parseStoreUrl(`esdb://one?tlsCAFile=${encodeURIComponent(file)}`);
      expect(address.authority?.toString()).toBe('a certificate');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('never shows the password when it is printed', () => {
    const address = parseStoreUrl('esdb://spis:hidden@one');
    expect(inspect(address, { depth: 9, showHidden: true })).not.toContain('hidden');
    expect(JSON.stringify(address)).not.toContain('hidden');
  });

  it.each([
    ['http://one', /it must read esdb/],
    ['esdb://', /it must read esdb/],
    ['esdb://one:0', /"one:0" is not host:port/],
    ['esdb://one,', /"" is not host:port/],
    ['esdb://hidden@one', /user:password/],
    ['esdb://spis:hidden%@one', /percent-encoded/],
    ['esdb://spis:hid@den@one', /it must read esdb/],
    ['esdb://one?tls=yes', /tls must be true or false/],
    ['esdb://one?tlsVerifyCert=false', /tlsVerifyCert=false is ignored/],
    ['esdb://one?tlsCAFile=missing.crt', /"missing.crt" cannot be read/],
    ['esdb://one?defaultDeadline=0', /defaultDeadline must be/],
    ['esdb://one?defaultDeadline=soon', /defaultDeadline must be/],
    ['esdb://one?throwOnAppendFailure=false', /throwOnAppendFailure is unknown/],
  ])('%s is refused with a reason that holds no password', (url, reason) => {
    expect(() => parseStoreUrl(url)).toThrow(InvalidStoreUrl);
    expect(() => parseStoreUrl(url)).toThrow(reason);
    expect(() => parseStoreUrl(url)).not.toThrow(/hidden|hid@den/);
  });
});
