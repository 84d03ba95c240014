import { readFileSync } from 'node:fs';

/** A user whose password shows neither in logs nor in debug output of the client. */
export class StoreAccount {
  readonly #username: string;
  readonly #password: string;

  constructor(username: string, password: string) {
    this.#username = username;
    this.#password = password;
  }

  get username(): string {
    return this.#username;
  }

  get password(): string {
    return this.#password;
  }
}

/** Where an EventStoreDB or KurrentDB is and how to speak to it. */
export interface StoreAddress {
  /** `discover` asks the one host's DNS name for the cluster; several hosts are asked by gossip. */
  readonly discover: boolean;
  readonly hosts: readonly { readonly address: string; readonly port: number }[];
  readonly tls: boolean;
  readonly authority: Buffer | undefined;
  readonly account: StoreAccount | undefined;
  readonly deadlineMilliseconds: number;
  readonly connectionName: string;
}

/** A URL that is no address of an event store; the message names the part, never the password. */
export class InvalidStoreUrl extends Error {
  constructor(reason: string) {
    super(`the event store URL (esdb://…) is not usable: ${reason}`);
    this.name = 'InvalidStoreUrl';
  }
}

const SHAPE = /^((?:esdb|kurrentdb)(?:\+discover)?):\/\/(?:([^@/?]*)@)?([^@/?]+)\/?(?:\?(.*))?$/;
const KNOWN = ['tls', 'tlsCAFile', 'tlsVerifyCert', 'defaultDeadline', 'connectionName'];
const DEFAULT_PORT = 2113;
const DEFAULT_DEADLINE = 10_000;
const LONGEST_DEADLINE = 600_000;

/**
 * Reads `esdb://user:password@host:port,…?tls=…&tlsCAFile=…&defaultDeadline=ms&connectionName=…`.
 * Throws `InvalidStoreUrl`. The client's own parser is not used: it writes the whole URL to its log.
 */
export function parseStoreUrl(text: string): StoreAddress {
  const match = SHAPE.exec(text.trim());
  if (!match) throw new InvalidStoreUrl('it must read esdb://[user:password@]host[:port][,host…][?options]');
  const [, scheme = '', user, hosts = '', query = ''] = match;
  const options = readOptions(query);
  const tls = flag(options, 'tls', true);
  if (!flag(options, 'tlsVerifyCert', true))
    throw new InvalidStoreUrl(
      'tlsVerifyCert=false is ignored by the client; give the authority as tlsCAFile',
    );
  const caFile = options.get('tlsCAFile');
  return {
    discover: scheme.endsWith('+discover'),
    hosts: hosts.split(',').map(readHost),
    tls,
    authority: tls && caFile !== undefined ? readAuthority(caFile) : undefined,
    account: user === undefined ? undefined : readAccount(user),
    deadlineMilliseconds: readDeadline(options.get('defaultDeadline')),
    connectionName: options.get('connectionName') ?? 'spis',
  };
}

function readOptions(query: string): Map<string, string> {
  const options = new Map<string, string>();
  for (const [name, value] of new URLSearchParams(query)) {
    const key = KNOWN.find((known) => known.toLowerCase() === name.toLowerCase());
    if (!key) throw new InvalidStoreUrl(`option ${name} is unknown; known are ${KNOWN.join(', ')}`);
    options.set(key, value);
  }
  return options;
}

function flag(options: Map<string, string>, key: string, otherwise: boolean): boolean {
  const value = options.get(key) ?? String(otherwise);
  if (value !== 'true' && value !== 'false') throw new InvalidStoreUrl(`${key} must be true or false`);
  return value === 'true';
}

function readHost(text: string): { address: string; port: number } {
  const match = /^([A-Za-z0-9._-]+)(?::(\d{1,5}))?$/.exec(text);
  const port = Number(match?.[2] ?? DEFAULT_PORT);
  if (!match?.[1] || port < 1 || port > 65_535) throw new InvalidStoreUrl(`"${text}" is not host:port`);
  return { address: match[1], port };
}

function readAccount(text: string): StoreAccount {
  const colon = text.indexOf(':');
  if (colon < 1) throw new InvalidStoreUrl('before the @ there must be user:password');
  try {
    const [username, password] = [text.slice(0, colon), text.slice(colon + 1)].map(decodeURIComponent);
    return new StoreAccount(username ?? '', password ?? '');
  } catch {
    throw new InvalidStoreUrl('user and password must be percent-encoded');
  }
}

function readAuthority(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch {
    throw new InvalidStoreUrl(`tlsCAFile "${path}" cannot be read`);
  }
}

function readDeadline(text: string | undefined): number {
  if (text === undefined) return DEFAULT_DEADLINE;
  const value = /^\d{1,6}$/.test(text) ? Number(text) : 0;
  if (value < 1 || value > LONGEST_DEADLINE)
    throw new InvalidStoreUrl(`defaultDeadline must be 1 to ${LONGEST_DEADLINE} milliseconds`);
  return value;
}
