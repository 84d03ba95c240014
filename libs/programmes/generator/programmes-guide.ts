import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DatedParameter, moneyText } from '#libs/kernel';
import type { Programme } from '../src/programme';
import { programmes } from '../src/registry';
import { describeCapacity, describeIntake, describePayer, describeWaiting } from './describe';

const HEAD = `# The programmes

Generated from the definitions in \`libs/programmes/src/catalogue\` by \`npm run docs:programmes\`; do not edit.
"?" marks what no source confirms. Texts of rules and documents are Slovene, as caseworkers read them.
`;

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

function overview(list: readonly Programme[], journeyOf: (code: string) => string | null): string {
  const head = ['code', 'name', 'application', 'waiting list', 'capacity', 'exemption', 'known by', 'payer'];
  const columns = [...head, 'rules', 'documents', 'open', 'journey'];
  const rows = list.map((programme) => {
    const journey = journeyOf(programme.code);
    return row([
      `[\`${programme.code}\`](#${programme.code})`,
      programme.names.sl,
      describeIntake(programme),
      describeWaiting(programme),
      describeCapacity(programme.capacity),
      programme.exemption ? 'yes' : 'no',
      programme.identity,
      describePayer(programme.payer),
      String(programme.eligibility.length),
      String(programme.evidence.length),
      String(programme.open.length),
      journey === null ? '–' : `[journey](../../${journey})`,
    ]);
  });
  return [row(columns), row(columns.map(() => '---')), ...rows].join('\n');
}

const valueText = (value: unknown): string =>
  typeof value === 'object' && value !== null && 'count' in value && 'unit' in value
    ? `${String(value.count)} ${String(value.unit)}`
    : JSON.stringify(value);

function parameterLines(parameter: DatedParameter<unknown>): string[] {
  if (parameter.values.length === 0) return [`- \`${parameter.id}\`: not set ?`];
  return parameter.values.map(({ value, from, until, source, verified }) => {
    const days = from || until ? ` (${from ?? '…'} – ${until ?? '…'})` : '';
    return `- \`${parameter.id}\`: ${valueText(value)}${days}; ${source}${verified ? '' : ' ?'}`;
  });
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', `${title}:`, '', ...lines];
}

function chapter(programme: Programme): string {
  const { eligibility, evidence, prices, open, regimes, review } = programme;
  const parameters = new Map(
    [...eligibility.flatMap((rule) => rule.parameters), ...programme.parameters].map((one) => [one.id, one]),
  );
  const rules = eligibility.map(
    ({ id, version, text, italian, basis }) =>
      `- \`${id}\` v${version}: ${text} *${italian}* (${basis.act}${basis.verified ? '' : ' ?'})`,
  );
  const documents = evidence.map(
    ({ code, name, italian, when }) =>
      `- \`${code}\`: ${name} *${italian}*${when ? ` (when \`${when.fact.key}\` is ${String(when.is)})` : ''}`,
  );
  const priceLines = prices.map((line) => {
    const amounts = [line.full, line.subsidy, line.user].map((part) =>
      part === null ? '–' : moneyText(part),
    );
    const tariff = line.tariff === 'any' ? '' : `, ${line.tariff}`;
    return `- ${line.provider}, ${line.name}${tariff}: ${amounts.join(' / ')} EUR a ${line.unit}${line.verified ? '' : ' ?'}`;
  });
  const facts = [
    `Legal regimes: ${regimes.map(({ code, from }) => (from ? `${code} from ${from}` : code)).join(', ')}.`,
    ...(review ? [`Plan reviewed every ${review.every.count} ${review.every.unit}.`] : []),
  ];
  return [
    `## ${programme.code}`,
    '',
    `${programme.names.sl}${programme.names.it ? ` · ${programme.names.it}` : ''}. ${facts.join(' ')}`,
    ...section('Rules of eligibility', rules),
    ...section('Documents', documents),
    ...section('Parameters', [...parameters.values()].flatMap(parameterLines)),
    ...section('Prices (full / subsidy / user)', priceLines),
    ...section(
      'Open',
      open.map(({ part, note }) => `- ${part}: ${note} ?`),
    ),
  ].join('\n');
}

/** The guide to the programmes as Markdown; `journeyOf` gives the path of the test that proves a programme. */
export const programmesGuide = (
  list: readonly Programme[],
  journeyOf: (code: string) => string | null,
): string => `${[HEAD, overview(list, journeyOf), '', ...list.map(chapter)].join('\n')}\n`;

/** Where the guide stands. */
export const GUIDE = join('docs', 'guide', 'programmes.md');

/** The guide for the tree at `root`, with the journeys that are there. */
export const guideOf = (root: string): string =>
  programmesGuide(programmes(), (code) => {
    const path = `test/journeys/${code}.journey.spec.ts`;
    return existsSync(join(root, path)) ? path : null;
  });

/** Writes the guide; says whether it changed. */
export function main(_args: readonly string[], root: string): string {
  const path = join(root, GUIDE);
  const text = guideOf(root);
  if (existsSync(path) && readFileSync(path, 'utf8') === text) return `${GUIDE} is current`;
  writeFileSync(path, text);
  return `wrote ${GUIDE}`;
}
