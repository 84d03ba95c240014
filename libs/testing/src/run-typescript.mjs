/**
 * Runs a script of the house that is written in TypeScript, without a build:
 * node run-typescript.mjs FILE [ARGUMENT …]; FILE exports main(arguments, root) and gives back a text.
 */
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import './typescript.register.cjs';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', '..', '..');
const [file, ...args] = process.argv.slice(2);
try {
  const { main } = createRequire(import.meta.url)(path.resolve(root, file));
  process.stdout.write(`${await main(args, root)}\n`);
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
