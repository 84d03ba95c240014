/**
 * Makes a fresh clone ready and runs it: dependencies, build, then `start`, `trial`, `spis`, `test` or `build`.
 * Plain Node without dependencies; quick when nothing has changed; everything it says goes to standard error.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, lstatSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { jestSummary } from './bootstrap/jest-summary.mjs';
import { withLock } from './bootstrap/lock.mjs';
import { digestOf, installedAsLocked, sourceDigest } from './bootstrap/stamps.mjs';

const NEEDED = [20, 19];
const root = fileURLToPath(new URL('../..', import.meta.url));
const require = createRequire(import.meta.url);
const entries = {
  start: 'dist/apps/api/src/main.js',
  projector: 'dist/apps/projector/src/main.js',
  spis: 'dist/apps/cli/src/main.js',
};

const commands = ['build', 'test', 'trial', ...Object.keys(entries)];
const TRIAL = [
  ['demo', '--seed', '1', '--persons', '300'],
  ['import', 'register', 'samples/koper-2022/register.csv'],
  ['import', 'corrections', 'samples/koper-2022/corrections.csv'],
];

class Trouble extends Error {}

const say = (text) => process.stderr.write(`${text}\n`);
const read = (path) => (existsSync(path) ? readFileSync(path, 'utf8') : '');

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > NEEDED[0] || (major === NEEDED[0] && minor >= NEEDED[1])) return;
  throw new Trouble(
    `Spis needs Node ${NEEDED.join('.')} or newer; this is Node ${process.versions.node}. Install a newer one from https://nodejs.org and try again.`,
  );
}

function run(what, command, args) {
  const done = spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (done.status !== 0) throw new Trouble(`${what} failed; its own message stands above.`);
}

const modules = join(root, 'node_modules');
const installStamp = join(modules, '.spis-stamp');
const buildStamp = join(root, 'dist', '.stamp');

// A linked node_modules belongs to another checkout: installing would empty it under its owner.
const linked = () => lstatSync(modules, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
const lockDigest = () => digestOf([join(root, 'package-lock.json')]);
const installed = () => linked() || read(installStamp) === lockDigest();
const buildDigest = () => sourceDigest(root);
const built = () => read(buildStamp) === buildDigest();

function install() {
  if (installed()) return;
  if (!installedAsLocked(root)) {
    say('Installing dependencies (once, about a minute) …');
    run('npm ci', 'npm', ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']);
  }
  writeFileSync(installStamp, lockDigest());
}

function build() {
  if (built()) return;
  say('Building …');
  const digest = buildDigest();
  rmSync(join(root, 'dist'), { recursive: true, force: true });
  run('The build', process.execPath, [require.resolve('@nestjs/cli/bin/nest.js'), 'build', 'house']);
  run('The build of the browser application', process.execPath, [join(root, 'apps/web/build.mjs')]);
  writeFileSync(buildStamp, digest);
}

async function prepare() {
  if (installed() && built()) return;
  await withLock(join(root, '.spis-build.lock'), say, () => {
    install();
    build();
  });
}

/** Loads the built program into this process, so that signals and exit codes are its own. */
function enter(name, args) {
  const entry = resolve(root, entries[name]);
  process.argv = [process.execPath, entry, ...args];
  require(entry);
}

function test(args) {
  const folder = mkdtempSync(join(tmpdir(), 'spis-test-'));
  const result = join(folder, 'result.json');
  try {
    const jest = [require.resolve('jest/bin/jest'), '--json', `--outputFile=${result}`, ...args];
    // Jest prints its JSON on standard output as well; only the file is wanted.
    const done = spawnSync(process.execPath, jest, { cwd: root, stdio: ['inherit', 'ignore', 'inherit'] });
    process.stdout.write(`${jestSummary(read(result))}\n`);
    process.exitCode = done.status ?? 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A folder of made-up cases on this machine alone, where nobody signs in; begun anew when it was not finished. */
function trial(args) {
  const folder = join(root, 'trial');
  const ready = join(folder, '.ready');
  Object.assign(process.env, { SPIS_DATA_DIR: folder, SPIS_SIGN_IN: 'declared', SPIS_SAMPLE: 'off' });
  delete process.env.DATABASE_URL;
  if (!existsSync(ready)) {
    rmSync(folder, { recursive: true, force: true });
    say('Making up a year of casework (once, some minutes) …');
    for (const made of TRIAL) run(`spis ${made.join(' ')}`, process.execPath, [entries.spis, ...made]);
    writeFileSync(ready, '');
  }
  enter('start', args);
}

async function main([command, ...args]) {
  if (!commands.includes(command))
    throw new Trouble(`bootstrap: "${command}" is not one of ${commands.join(', ')}`);
  checkNode();
  await prepare();
  if (command === 'test') test(args);
  else if (command === 'trial') trial(args);
  else if (command !== 'build') enter(command, args);
}

main(process.argv.slice(2)).catch((error) => {
  say(error instanceof Trouble ? error.message : String(error.stack ?? error));
  process.exitCode = 1;
});
