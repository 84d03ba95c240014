/** Builds dist/web and lays a Brotli and a gzip copy beside every file that is worth it. */
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { build } from 'vite';
import { OUT as out } from './manifest.mjs';
import { writePages } from './pages.mjs';

const configFile = fileURLToPath(new URL('./vite.config.mjs', import.meta.url));
const WORTH_IT = /\.(js|css|html|svg|json)$/;
const SMALL = 1024;

await build({ configFile, logLevel: 'warn' });
await writePages(configFile);

for (const entry of readdirSync(out, { recursive: true })) {
  const path = join(out, entry);
  if (!WORTH_IT.test(path) || statSync(path).size < SMALL) continue;
  const content = readFileSync(path);
  const quality = { [constants.BROTLI_PARAM_QUALITY]: 9 };
  writeFileSync(`${path}.gz`, gzipSync(content, { level: 9 }));
  writeFileSync(`${path}.br`, brotliCompressSync(content, { params: quality }));
}
