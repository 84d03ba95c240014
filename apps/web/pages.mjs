/**
 * Writes a document for every page beside the built application: it names the page's code and what the page asks first, so
 * that both are fetched together with the application's own code instead of after it.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, runnerImport } from 'vite';
import { filesOf, fontsOf, LANGUAGES, OUT, readManifest, textsOf } from './manifest.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/** Writes `pages/N.html` for every page and `pages.json`, which says whose address each is; the other document begins early too. */
export async function writePages(configFile) {
  const pages = await pagesOf(configFile);
  const write = documents(readManifest(), await buildBeginning(configFile));
  mkdirSync(join(OUT, 'pages'));
  pages.forEach((page, place) => write(`pages/${place}.html`, page));
  write('index.html', {});
  const named = pages.map(({ path }, place) => ({ path, file: `/pages/${place}.html` }));
  writeFileSync(join(OUT, 'pages.json'), JSON.stringify(named));
}

/** The pages as their features export them, each with the key of its code in the manifest. */
async function pagesOf(configFile) {
  const { module } = await runnerImport(here('src/shell/pages.ts'), { configFile, logLevel: 'warn' });
  return module.PAGES.map((page) => {
    const [key] = /src\/[^"']+\.page\.tsx/.exec(page.load.toString()) ?? [];
    if (key === undefined) throw new Error(`${page.path}: its code is not found`);
    return { ...page, key };
  });
}

/** Builds what runs first of all, one file by itself; answers its name. */
async function buildBeginning(configFile) {
  const { output } = await build({
    configFile,
    logLevel: 'warn',
    build: {
      emptyOutDir: false,
      copyPublicDir: false,
      manifest: false,
      // No module: those wait until the document has been read and for their turn among the others.
      rolldownOptions: {
        input: here('src/api/early/begin.ts'),
        output: { format: 'iife', codeSplitting: false },
      },
    },
  });
  return output[0].fileName;
}

/** Writes the document of a page; that of no page has neither path nor code. */
function documents(manifest, beginning) {
  const shell = filesOf(manifest, 'index.html');
  // A typeface that comes after the first drawing is not taken any more, and then č would be another's than c.
  const fonts = fontsOf(manifest).map(
    (file) =>
      `<link rel="preload" as="font" type="font/woff2" crossorigin fetchpriority="low" href="/${file}">`,
  );
  const bare = readFileSync(join(OUT, 'index.html'), 'utf8');
  const urls = (files) => [...files].filter((file) => !shell.has(file)).map((file) => `/${file}`);
  return (name, { path = null, key, feature = [], texts = [], first = [] }) => {
    const catalogues = (language) => urls(textsOf(manifest, language, [feature, ...texts].flat()));
    const plan = {
      path,
      first,
      texts: Object.fromEntries(LANGUAGES.map((language) => [language, catalogues(language)])),
    };
    const early = [
      `<script type="application/json" id="plan">${JSON.stringify(plan).replaceAll('<', '\\u003c')}</script>`,
      `<script src="/${beginning}"></script>`,
    ];
    // Behind the application's own code, which is wanted sooner.
    const late = [
      ...urls(filesOf(manifest, key)).map((href) => `<link rel="modulepreload" href="${href}">`),
      ...fonts,
    ];
    const begun = bare.replace('<title>', `${early.join('\n    ')}\n    <title>`);
    writeFileSync(join(OUT, name), begun.replace('</head>', `  ${late.join('\n    ')}\n  </head>`));
  };
}
