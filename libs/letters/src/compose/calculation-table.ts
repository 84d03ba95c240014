import type { LocalDate, Money } from '#libs/kernel';
import type { Derivation, Step } from '#libs/exemptions';
import { formatMoney } from '#libs/texts';
import { type Block, list, paragraph } from '../document/letter-document';
import type { ExemptionFacts } from './letter-facts';
import type { Words } from './words';

const each = (value: string | readonly string[]): readonly string[] =>
  typeof value === 'string' ? [value] : value;

/** The incomes a step adds up, each with its kind and evidence. */
function incomesText(words: Words, step: Step, { facts }: Derivation): string {
  const own = facts.liable.find(({ id }) => id === step.subject)?.incomes ?? facts.incomes;
  const texts = Object.entries(step.inputs).map(([id, { value, evidence }]) => {
    const kind = own.find((income) => income.id === id)?.kind ?? id;
    const name = words.has('calculation', `income.${kind}`)
      ? words.of('calculation', `income.${kind}`)
      : kind;
    const amount = `${name} ${words.number(each(value).join(''))}`;
    return evidence === undefined ? amount : words.of('calculation', 'evidence', { amount, evidence });
  });
  return texts.length === 0 ? words.number('0.00') : texts.join(' + ');
}

function howText(words: Words, step: Step, derivation: Derivation): string {
  if (step.rule === 'established-income') return incomesText(words, step, derivation);
  const joint =
    step.rule === 'contribution-by-service' || step.rule === 'liable-contributions' ? '; ' : ' + ';
  const values = Object.entries(step.inputs).map(([name, { value }]) => [
    name,
    each(value).length === 0 ? words.number('0.00') : each(value).map(words.number).join(joint),
  ]);
  return words.of('calculation', `how.${step.rule}`, Object.fromEntries(values) as Record<string, string>);
}

function stepName(words: Words, step: Step, { liable, services }: ExemptionFacts): string {
  const whose = liable.get(step.subject)?.name;
  const service = services.get(step.subject);
  const about = whose ?? (service && words.name(service));
  const name = words.of('calculation', step.rule);
  return about === undefined ? name : `${name}: ${about}`;
}

// A step about one service alone, or about liable persons where there are none, says nothing.
const saysSomething = ({ facts }: Derivation, { rule }: Step): boolean =>
  !(rule === 'contribution-by-service' && facts.services.length < 2) &&
  !(rule === 'liable-contributions' && facts.liable.length === 0);

function parameterLines(words: Words, { parameters }: Derivation): string[] {
  return Object.entries(parameters).map(([id, { value, from, source, verified }]) => {
    const named = `parameter.${id}`;
    const plain = typeof value !== 'string' && typeof value !== 'number';
    const shown = typeof value === 'number' ? formatMoney(value as Money) : words.number(String(value));
    return words.of('calculation', plain ? 'parameterPlain' : 'parameter', {
      name: words.has('calculation', named) ? words.of('calculation', named) : id,
      value: plain ? '' : shown,
      since: from === null ? '' : words.of('calculation', 'since', { from: words.date(from) }),
      mark: words.mark(verified, id),
      source,
    });
  });
}

/** The sources of all parts, in the order in which they are first used. */
export const sourcesOf = (derivations: readonly Derivation[]): readonly string[] => [
  ...new Set(derivations.flatMap((of) => stepsOf(of).map(({ source }) => source))),
];

const stepsOf = (derivation: Derivation): Step[] =>
  derivation.steps.filter((step) => saysSomething(derivation, step));

/** The stored calculation of a part, line by line, each with its rule and the number of its source. */
export function calculationBlocks(
  words: Words,
  facts: ExemptionFacts,
  derivation: Derivation,
  sources: readonly string[],
): Block[] {
  const rows = stepsOf(derivation).map((step) => [
    stepName(words, step, facts),
    howText(words, step, derivation),
    each(step.result).map(words.number).join('; '),
    `[${sources.indexOf(step.source) + 1}] ${ruleText(words, step)}${words.mark(step.verified, `rule:${step.rule}`)}`,
  ]);
  const column = (part: string, width: number, align: 'left' | 'right' = 'left') => ({
    title: words.of('calculation', part),
    align,
    width,
  });
  return [
    paragraph(words.say('calculation', { on: words.date(derivation.on as LocalDate) })),
    {
      type: 'table',
      columns: [column('step', 5), column('how', 6), column('amount', 2, 'right'), column('source', 5)],
      rows,
    },
  ];
}

/** The sources by number, and the parameters of all parts with theirs. */
export function sourceBlocks(words: Words, derivations: readonly Derivation[]): Block[] {
  const sources = sourcesOf(derivations);
  const parameters = [...new Set(derivations.flatMap((of) => parameterLines(words, of)))];
  return [
    paragraph(`${words.of('calculation', 'sources')}:`),
    list(sources.map((source, index) => words.of('calculation', 'sourceLine', { n: index + 1, source }))),
    paragraph(`${words.of('calculation', 'parameters')}:`),
    list(parameters),
  ];
}

const ruleText = (words: Words, { rule, version }: Step): string =>
  words.of('calculation', 'rule', { rule, version });
