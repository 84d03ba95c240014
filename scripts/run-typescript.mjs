/**
 * Runs a script of the house that is written in TypeScript, without a build:
 * node scripts/run-typescript.mjs FILE [ARGUMENT …]; FILE exports main(arguments, root) and gives back a text.
 */
import { readFileSync } from 'node:fs';
import Module, { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { transformSync } from '@swc/core';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
const options = {
  jsc: { parser: { syntax: 'typescript', decorators: true }, target: 'es2022' },
  module: { type: 'commonjs' },
  sourceMaps: 'inline',
};

Module._extensions['.ts'] = (module, filename) =>
  module._compile(transformSync(readFileSync(filename, 'utf8'), { ...options, filename }).code, filename);

const resolve = Module._resolveFilename;
Module._resolveFilename = function (request, ...rest) {
  const lib = /^#libs\/([^/]+)$/.exec(request);
  return lib ? path.join(root, 'libs', lib[1], 'src', 'index.ts') : resolve.call(this, request, ...rest);
};

const [file, ...args] = process.argv.slice(2);
try {
  console.log(createRequire(import.meta.url)(path.resolve(root, file)).main(args, root));
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
