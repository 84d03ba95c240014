import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { type FieldError, InvalidInput } from './invalid-input';
import { type SignInSettings, signInSettings } from './sign-in.settings';

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

/** The folder of `package.json`: sources and build lie at different depths below it. */
export function homeFolder(from: string = __dirname): string {
  const above = dirname(from);
  return existsSync(join(from, 'package.json')) || above === from ? from : homeFolder(above);
}

type Environment = Readonly<Record<string, string | undefined>>;
type Report = (path: string, code: string, message: string) => void;

/** The settings of one process, read from the environment once; see README for every variable. */
export class Configuration {
  /** Absolute folder (a relative one counts from the home folder) of the embedded store, of locks and of generated secrets. */
  readonly dataDir: string;
  /** A PostgreSQL of one's own instead of the embedded one: application role, and the role that may migrate. */
  readonly databaseUrl: string | null;
  readonly databaseOwnerUrl: string | null;
  /** `esdb://…` for EventStoreDB or KurrentDB; null keeps events in the database. */
  readonly eventStoreUrl: string | null;
  readonly host: string;
  readonly port: number;
  /** False when the port is the default, so that another free one may be taken. */
  readonly portChosen: boolean;
  /** Whether the server runs the projections itself. */
  readonly projector: boolean;
  /** Whether an empty store is filled with the sample register at the server's start. */
  readonly sample: boolean;
  readonly logLevel: (typeof LOG_LEVELS)[number];
  /** Folder of seals and public keys; best on another disk or a write-once share. */
  readonly evidenceDir: string;
  /** Absolute path of a file (PEM) with the key and certificate that sign PDFs; null: the house makes its own. */
  readonly signingFile: string | null;
  /** Absolute path of the file of master keys that wrap the keys of personal data. */
  readonly masterKeyFile: string;
  /** The key of an installation from before personal data were sealed: 64 hexadecimal digits, else null. */
  readonly personalKey: string | null;

  /** How people and machines sign in. */
  readonly signIn: SignInSettings;

  private constructor(environment: Environment, report: Report) {
    const read = reader(environment, report);
    this.dataDir = resolve(homeFolder(), read.text('SPIS_DATA_DIR') ?? 'data');
    this.evidenceDir = resolve(
      homeFolder(),
      read.text('SPIS_EVIDENCE_DIR') ?? join(this.dataDir, 'evidence'),
    );
    const signingFile = read.text('SPIS_SIGNING_FILE');
    this.signingFile = signingFile && resolve(homeFolder(), signingFile);
    this.databaseUrl = read.url('DATABASE_URL', ['postgres:', 'postgresql:']);
    this.databaseOwnerUrl = read.url('DATABASE_OWNER_URL', ['postgres:', 'postgresql:']);
    this.eventStoreUrl = read.url('EVENT_STORE_URL', ['esdb:', 'esdb+discover:', 'kurrentdb:']);
    this.host = read.text('SPIS_HOST') ?? '127.0.0.1';
    this.port = read.port('SPIS_PORT', 3000);
    this.portChosen = read.text('SPIS_PORT') !== null;
    this.projector = read.oneOf('SPIS_PROJECTOR', ['on', 'off'], 'on') === 'on';
    this.sample = read.oneOf('SPIS_SAMPLE', ['on', 'off'], 'on') === 'on';
    this.logLevel = read.oneOf('SPIS_LOG_LEVEL', LOG_LEVELS, 'warn');
    this.masterKeyFile = resolve(
      homeFolder(),
      read.text('SPIS_MASTER_KEY_FILE') ?? join(this.dataDir, 'keys', 'master.key'),
    );
    this.personalKey = read.text('SPIS_PERSONAL_KEY');
    if (this.personalKey !== null && !/^[0-9a-f]{64}$/i.test(this.personalKey))
      report('SPIS_PERSONAL_KEY', 'NOT_A_KEY', 'must be 64 hexadecimal digits');
    this.signIn = signInSettings(read.text, report);
    if (this.databaseOwnerUrl && !this.databaseUrl)
      report('DATABASE_OWNER_URL', 'NEEDS_DATABASE_URL', 'is of use only together with DATABASE_URL');
  }

  /** Reads the environment; throws one `InvalidInput` that names every bad variable, never its value. */
  static from(environment: Environment): Configuration {
    const problems: FieldError[] = [];
    const configuration = new Configuration(environment, (path, code, message) =>
      problems.push({ path, code, message }),
    );
    if (problems.length > 0) throw new InvalidInput(problems);
    return configuration;
  }
}

function reader(environment: Environment, report: Report) {
  const text = (name: string): string | null => environment[name]?.trim() || null;
  return {
    text,
    url(name: string, protocols: readonly string[]): string | null {
      const value = text(name);
      if (value === null || protocols.some((protocol) => value.startsWith(`${protocol}//`))) return value;
      report(name, 'NOT_A_URL', `must begin with ${protocols.map((each) => `${each}//`).join(' or ')}`);
      return null;
    },
    port(name: string, fallback: number): number {
      const value = text(name);
      if (value === null) return fallback;
      if (/^\d{1,5}$/.test(value) && Number(value) <= 65_535) return Number(value);
      report(name, 'NOT_A_PORT', 'must be a number from 0 (any free port) to 65535');
      return fallback;
    },
    oneOf<T extends string>(name: string, allowed: readonly T[], fallback: T): T {
      const value = text(name);
      if (value === null) return fallback;
      const found = allowed.find((each) => each === value);
      if (!found) report(name, 'UNKNOWN_VALUE', `must be one of ${allowed.join(', ')}`);
      return found ?? fallback;
    },
  };
}
