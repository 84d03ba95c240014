import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const HOME = join(__dirname, '../..');
const read = <T>(path: string): T => JSON.parse(readFileSync(join(HOME, path), 'utf8')) as T;

interface Package {
  readonly dependencies?: Record<string, string>;
  readonly devDependencies?: Record<string, string>;
  readonly optionalDependencies?: Record<string, string>;
}
interface Locked {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly license?: string;
  readonly link?: boolean;
}

const wanted = read<Package>('package.json');
const { packages } = read<{ packages: Record<string, Locked> }>('package-lock.json');
const locked = Object.entries(packages).filter(([path]) => path !== '');
const ALLOWED =
  /^(MIT|MIT-0|ISC|Apache-2\.0|BSD-2-Clause|BSD-3-Clause|0BSD|BlueOak-1\.0\.0|CC0-1\.0|CC-BY-4\.0|Unlicense|Python-2\.0|MPL-2\.0|OFL-1\.1|WTFPL|PostgreSQL)$/;
const words = (license: string): string[] => license.replace(/[()]/g, '').split(/ (?:OR|AND) /);

describe('What others wrote', () => {
  it('is asked for in exactly one version', () => {
    const all = { ...wanted.dependencies, ...wanted.devDependencies, ...wanted.optionalDependencies };
    expect(Object.keys(all).length).toBeGreaterThan(50);
    expect(Object.entries(all).filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual(
      [],
    );
  });

  it('comes from the registry that npm is set to, and is checked by its digest', () => {
    expect(locked.length).toBeGreaterThan(300);
    const loose = locked.filter(
      ([, { resolved, integrity = '', link }]) =>
        link || resolved !== undefined || !/^sha512-[\w+/]{86}==$/.test(integrity),
    );
    expect(loose.map(([path]) => path)).toEqual([]);
  });

  it('may be used: every licence is one of those that are known to permit it', () => {
    const others = locked
      .filter(
        ([, { license, link }]) => !link && !words(license ?? 'none').some((word) => ALLOWED.test(word)),
      )
      .map(([path, { license }]) => `${path.split('node_modules/').pop() ?? path} ${license ?? 'none'}`);
    expect([...new Set(others)].sort()).toEqual(OTHERS);
  });

  it('is listed with its licences as it is locked', () => {
    const listed = readFileSync(join(HOME, 'docs/security/licences.md'), 'utf8').replace(/ +/g, ' ');
    for (const [name, version] of Object.entries(wanted.dependencies ?? {}))
      expect(listed).toContain(
        `| ${name} | ${version} | ${packages[`node_modules/${name}`]?.license ?? '?'} |`,
      );
  });
});

/** Looked at one by one; see docs/security/licences.md. */
const OTHERS = [
  '@event-driven-io/dumbo none',
  '@event-driven-io/emmett none',
  '@event-driven-io/emmett-postgresql none',
  '@event-driven-io/pongo none',
  'busboy none',
  'incremental-encoder MPL 2.0',
  'streamsearch none',
];
