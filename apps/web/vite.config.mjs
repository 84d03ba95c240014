import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { LANGUAGES, SHELL_TEXTS, shellTexts } from './manifest.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const server = process.env.SPIS_URL ?? 'http://127.0.0.1:3000';

/** What every page needs comes in few files: each further one waits for its turn on the line. */
const TOGETHER = [
  { name: 'shell', test: /src\/(ui\/index|api\/hooks)\.tsx?$/, priority: 2 },
  ...LANGUAGES.map((language) => ({
    name: shellTexts(language),
    test: new RegExp(`src/texts/${language}/(${SHELL_TEXTS.join('|')})\\.json$`),
    priority: 1,
  })),
];

/** Builds the browser application into dist/web; `npm run web:dev` serves it before a running server. */
export default defineConfig({
  root: here('.'),
  resolve: { alias: [{ find: '#libs/kernel', replacement: here('../../libs/kernel/src/index.ts') }] },
  build: {
    outDir: here('../../dist/web'),
    emptyOutDir: true,
    target: 'es2022',
    manifest: 'manifest.json',
    // The page's security policy lets nothing in that is written into the page itself.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    rolldownOptions: {
      // React's marks for servers mean nothing here.
      onLog: (level, log, handle) => log.code === 'MODULE_LEVEL_DIRECTIVE' || handle(level, log),
      output: { codeSplitting: { groups: TOGETHER } },
    },
  },
  server: { proxy: { '/api': server, '/health': server, '/sign-in': server } },
});
