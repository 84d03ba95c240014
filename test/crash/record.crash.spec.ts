import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EVENT_STORE_MIGRATIONS, PostgresEventStore } from '#libs/event-store';
import { openDatabase } from '#libs/platform';
import { startTypeScript, type TypeScriptChild } from '#libs/testing';
import { dice, SEED } from './dice';

const PROGRAM = join(__dirname, 'writer.child.ts');
const KILLS = 8;

/** What a run of kills left: the streams acknowledged, and the record read anew from the beginning. */
interface Aftermath {
  readonly acknowledged: readonly string[];
  readonly revisions: ReadonlyMap<string, readonly bigint[]>;
  readonly lost: readonly string[];
}

describe('a server that is killed again and again under load', () => {
  const chance = dice(SEED);
  let dataDir: string;
  let child: TypeScriptChild | undefined;

  beforeEach(() => (dataDir = mkdtempSync(join(tmpdir(), 'spis-crash-'))));
  afterEach(async () => {
    await child?.kill();
    rmSync(dataDir, { recursive: true, force: true });
  });

  const postmaster = (): number =>
    Number.parseInt(readFileSync(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8'), 10);

  /** Starts a writer, lets it work for a random while and ends it by `kill`; answers what it acknowledged. */
  async function writeAndKill(kind: string, kill: (writer: TypeScriptChild) => unknown): Promise<string[]> {
    child = startTypeScript(PROGRAM, { args: [dataDir, kind] });
    let output = '';
    child.process.stdout?.on('data', (chunk: Buffer) => (output += chunk.toString()));
    await child.line('loaded', 60_000);
    await new Promise((resolve) => setTimeout(resolve, 100 + chance(700)));
    kill(child);
    await child.kill();
    return output
      .split('\n')
      .slice(0, -1)
      .filter((line) => line.startsWith('ack '))
      .map((line) => line.slice(4));
  }

  async function aftermath(acknowledged: readonly string[]): Promise<Aftermath> {
    const database = await openDatabase(
      { dataDir, databaseUrl: null, databaseOwnerUrl: null },
      EVENT_STORE_MIGRATIONS,
    );
    const store = new PostgresEventStore(database.app);
    const revisions = new Map<string, bigint[]>();
    for await (const page of store.readAll())
      for (const { stream, revision } of page)
        revisions.set(stream, [...(revisions.get(stream) ?? []), revision]);
    await store.close();
    await database.close();
    return { acknowledged, revisions, lost: acknowledged.filter((stream) => !revisions.has(stream)) };
  }

  function expectWhole({ acknowledged, revisions, lost }: Aftermath): void {
    expect(lost).toEqual([]);
    expect(acknowledged.length).toBeGreaterThan(100);
    for (const [stream, found] of revisions) expect([stream, found]).toEqual([stream, [0n, 1n]]);
  }

  it(`loses no acknowledged event and doubles none when the server dies (seed ${SEED})`, async () => {
    const acknowledged: string[] = [];
    for (let kill = 0; kill < KILLS; kill += 1)
      acknowledged.push(...(await writeAndKill('durable', (writer) => writer.process.kill('SIGKILL'))));
    expectWhole(await aftermath(acknowledged));
  }, 240_000);

  it(`loses none when PostgreSQL stops at once (seed ${SEED})`, async () => {
    const acknowledged: string[] = [];
    for (let kill = 0; kill < KILLS; kill += 1)
      acknowledged.push(
        ...(await writeAndKill('durable', () =>
          process.kill(postmaster(), kill % 2 ? 'SIGQUIT' : 'SIGKILL'),
        )),
      );
    expectWhole(await aftermath(acknowledged));
  }, 240_000);

  it(`would lose some if it answered before they were durable (the control, seed ${SEED})`, async () => {
    const acknowledged: string[] = [];
    for (let kill = 0; kill < KILLS; kill += 1)
      acknowledged.push(...(await writeAndKill('hasty', (writer) => writer.process.kill('SIGKILL'))));
    expect((await aftermath(acknowledged)).lost.length).toBeGreaterThan(0);
  }, 240_000);
});
