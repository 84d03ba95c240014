import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CORE_SCHEMA, load, mergeTag } from 'js-yaml';

interface Mount {
  readonly source: string;
  readonly target: string;
  readonly volume?: { readonly subpath?: string };
}
interface Service {
  readonly image?: string;
  readonly build?: { readonly context: string; readonly dockerfile: string };
  readonly command?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly volumes?: readonly (string | Mount)[];
  readonly depends_on?: Readonly<Record<string, unknown>>;
}
interface Compose {
  readonly services: Readonly<Record<string, Service>>;
  readonly volumes: Readonly<Record<string, unknown>>;
}

const folder = join(__dirname, '..', 'docker');
const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
const compose = (): Compose =>
  load(read('compose.yaml'), { schema: CORE_SCHEMA.withTags(mergeTag) }) as Compose;
const plugin = spawnSync('docker', ['compose', 'version']).status === 0;
const variables = [...read('.env.example').matchAll(/^([A-Z_]+)=(.*)$/gm)];

describe(`the production shape, ${plugin ? 'checked by docker compose config' : 'read as YAML only: no docker compose here'}`, () => {
  it('is accepted when every secret is given, and refused when one is missing', () => {
    const used = [...read('compose.yaml').matchAll(/\$\{([A-Z_]+)/g)].map((match) => match[1]);
    expect([...new Set(used)].sort()).toEqual(variables.map((match) => match[1]).sort());
    if (plugin) checkByClient();
    else expect(Object.keys(compose().services)).toHaveLength(7);
  });

  it('gives every service a pinned image and only volumes, files and services that there are', () => {
    const { services, volumes } = compose();
    for (const [name, service] of Object.entries(services)) {
      expect(`${name}: ${service.image}`).toMatch(
        /: (spis:\$\{SPIS_VERSION:-local\}|[a-z/-]+:\d+\.\d+[\w.-]*)$/,
      );
      for (const other of Object.keys(service.depends_on ?? {})) expect(services).toHaveProperty(other);
      for (const mount of service.volumes ?? []) {
        const source = typeof mount === 'string' ? (mount.split(':')[0] ?? '') : mount.source;
        if (source.startsWith('.')) expect(existsSync(join(folder, source))).toBe(true);
        else expect(volumes).toHaveProperty([source]);
      }
    }
  });

  it('gives each of three nodes its own certificate, and the application none of their keys', () => {
    const { services } = compose();
    const script = read('make-certificates.sh');
    const certificatesOf = (name: string): string[] =>
      (services[name]?.volumes ?? []).flatMap((mount) =>
        typeof mount === 'object' && mount.source === 'certificates' ? [mount.volume?.subpath ?? 'all'] : [],
      );
    for (const node of ['kurrentdb-1', 'kurrentdb-2', 'kurrentdb-3']) {
      expect(certificatesOf(node).sort()).toEqual(['authority', node]);
      expect(script).toContain(node);
      const seeds = services[node]?.environment?.['KURRENTDB_GOSSIP_SEED']?.split(',') ?? [];
      expect(seeds).toHaveLength(2);
      for (const seed of seeds) expect(services).toHaveProperty([seed.replace(':2113', '')]);
      expect(seeds).not.toContain(`${node}:2113`);
    }
    for (const name of ['api', 'projector']) expect(certificatesOf(name)).toEqual(['authority']);
  });

  it('lets the projections run in one process only, as a plain user, on images that the build can make', () => {
    const { services } = compose();
    expect(services['api']?.environment?.['SPIS_PROJECTOR']).toBe('off');
    const dockerfile = read('Dockerfile');
    expect(dockerfile).toMatch(/^USER node$/m);
    expect(dockerfile).toMatch(/COPY --from=build \/build\/package.json/);
    for (const name of ['api', 'projector']) {
      const { build, command } = services[name] ?? {};
      expect(existsSync(join(folder, build?.context ?? '?', build?.dockerfile ?? '?'))).toBe(true);
      expect(command).toEqual([`dist/apps/${name}/src/main.js`]);
    }
  });

  it('holds no secret', () => {
    for (const [, name = '', value] of variables)
      if (/PASSWORD|KEY/.test(name)) expect(`${name}=${value}`).toBe(`${name}=`);
    for (const file of ['compose.yaml', 'Dockerfile'])
      for (const line of read(file).split('\n'))
        if (/PASSWORD|_KEY:/.test(line) && !/KEY_FILE/.test(line)) expect(line).toMatch(/\$\{[A-Z_]+:\?/);
  });
});

/** Lets the client itself read the file, with made-up secrets and then without one of them. */
function checkByClient(): void {
  const temporary = mkdtempSync(join(tmpdir(), 'compose-'));
  const config = (lines: readonly string[]): number | null => {
    const file = join(temporary, 'env');
    writeFileSync(file, lines.join('\n'));
    return spawnSync('docker', [
      'compose',
      '--env-file',
      file,
      '-f',
      join(folder, 'compose.yaml'),
      'config',
      '-q',
    ]).status;
  };
  try {
    const lines = variables.map(([, name, value]) => `${name}=${value || 'made0up'}`);
    expect(config(lines)).toBe(0);
    expect(config(lines.filter((line) => !line.startsWith('DATABASE_PASSWORD')))).not.toBe(0);
  } finally {
    rmSync(temporary, { recursive: true });
  }
}
