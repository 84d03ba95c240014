/**
 * Writes the types of the HTTP client from the description of the interface; `--check` only says whether they are
 * what they should be, and ends with code 1 when not.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import openapiTypescript, { astToString } from 'openapi-typescript';

const at = (path) => new URL(path, import.meta.url);
const description = at('../../test/openapi.golden.json');
const document = JSON.parse(readFileSync(description, 'utf8'));

/** Reads that take `after`, the position of one's own last command; elsewhere it means the page before. */
function pathsWithAfter({ paths }) {
  return Object.entries(paths)
    .filter(([, { get }]) => get?.parameters?.some(isOwnPosition))
    .map(([path]) => path);
}

const isOwnPosition = ({ name, description = '' }) => name === 'after' && description.startsWith('Position ');

/** Lists of a request that pages offer: name, schema, field. */
const CHOICES = [
  ['RENEWAL_GROUNDS', 'RenewalRequest', 'ground'],
  ['DETAILS_REASONS', 'ChangeDetailsDto', 'reason'],
  ['DELIVERY_REASONS', 'BecauseDto', 'reason'],
  ['CANCELLED_BY', 'CancelVisitDto', 'cancelledBy'],
  ['SUBSTITUTION_REASONS', 'SubstitutionDto', 'reason'],
];

function choiceOf([name, schema, field]) {
  const values = document.components.schemas[schema].properties[field].enum;
  const list = values.map((value) => `  '${value}',\n`).join('');
  return `export const ${name} = [\n${list}] as const;\n`;
}

const note = '/** Written by `npm run web:client` from the description of the HTTP interface. */\n';
const list = (paths) => paths.map((path) => `  '${path}',\n`).join('');
const files = {
  './src/api/schema.d.ts': async () => note + astToString(await openapiTypescript(description)),
  './src/api/after-paths.ts': () =>
    `${note}export const AFTER_PATHS: ReadonlySet<string> = new Set([\n${list(pathsWithAfter(document))}]);\n`,
  './src/api/choices.ts': () => `${note}${CHOICES.map(choiceOf).join('\n')}`,
};

const current = (path) => {
  try {
    return readFileSync(at(path), 'utf8');
  } catch {
    return '';
  }
};

for (const [path, make] of Object.entries(files)) {
  const wanted = await make();
  if (!process.argv.includes('--check')) writeFileSync(at(path), wanted);
  else if (current(path) !== wanted) {
    process.stderr.write(`${fileURLToPath(at(path))} is stale: npm run web:client\n`);
    process.exitCode = 1;
  }
}
