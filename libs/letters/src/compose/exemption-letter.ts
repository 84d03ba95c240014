import { paymentForms, type StoredPeriod } from '#libs/exemptions';
import { type Block, heading, list, paragraph } from '../document/letter-document';
import { formatPercent } from '#libs/texts';
import { decimal } from '#libs/kernel';
import { added, type Body, remedyBlocks } from './application-letters';
import { calculationBlocks, sourceBlocks, sourcesOf } from './calculation-table';
import type { ExemptionFacts, LetterFacts } from './letter-facts';
import type { Words } from './words';

type Facts = LetterFacts<ExemptionFacts>;
const PERCENT_DECIMALS = 2;

function spanText(words: Words, { from, until }: StoredPeriod): string {
  const first = words.date(from);
  return until === null
    ? words.say('since', { from: first })
    : words.say('between', { from: first, until: words.date(until) });
}

function exemptionText(words: Words, { addressee: { sex } }: Facts, { derivation }: StoredPeriod): string {
  const { exemption, value } = derivation.result;
  const part = exemption === 0 ? 'none' : exemption === value ? 'wholly' : 'partly';
  return words.say(part, { sex, exemption: words.money(exemption) });
}

function paysText(words: Words, { addressee, form }: Facts, { derivation }: StoredPeriod): string[] {
  const { contribution, value } = derivation.result;
  if (contribution === 0) return [];
  const amounts = { contribution: words.money(contribution), value: words.money(value) };
  const { percent } = paymentForms(contribution, value, PERCENT_DECIMALS);
  const { sex } = addressee;
  if (form === 'fixed' || percent === null) return [words.say('pays', { sex, ...amounts })];
  return [
    words.say('paysPercent', { sex, ...amounts, percent: formatPercent(decimal(percent), words.language) }),
  ];
}

function liableTexts(words: Words, { liable }: Facts, { derivation }: StoredPeriod): string[] {
  return derivation.result.liable.map(({ id, contribution, exempt }) => {
    const { name, sex } = liable.get(id) ?? { name: id, sex: 'unknown' };
    return exempt
      ? words.say('liableExempt', { name, sex })
      : words.say('liablePays', { name, sex, contribution: words.money(contribution) });
  });
}

function restText(words: Words, { payer }: Facts, { derivation }: StoredPeriod): string[] {
  const { publicShare } = derivation.result;
  if (publicShare === 0) return [];
  return [words.say('rest', { publicShare: words.money(publicShare), payer: words.say(`payer.${payer}`) })];
}

function operative(words: Words, facts: Facts): Block {
  const { periods, report, replaces } = facts;
  const parts = periods.map((period) => {
    const said = [
      exemptionText(words, facts, period),
      ...paysText(words, facts, period),
      ...liableTexts(words, facts, period),
      ...restText(words, facts, period),
    ];
    return `${spanText(words, period)}${said.join('; ')}.`;
  });
  const first = periods[0];
  const mark = words.mark(report.verified, 'procedure.report-change');
  return list(
    [
      ...parts,
      ...(replaces && first ? [words.say('replaces', { from: words.date(first.from) })] : []),
      words.say('report', { days: report.days, mark }),
      words.of('common', 'costs'),
    ],
    true,
  );
}

function changeBlocks(words: Words, { change, corrected }: Facts): Block[] {
  if (corrected) return [words.tell('corrected')];
  if (!change) return [];
  const { cause, changedOn, reportedLate } = change;
  const changed = words.say('changed', {
    cause: words.say(`cause.${cause}`),
    changedOn: words.date(changedOn),
  });
  const late = reportedLate ? [words.say('reportedLate')] : [];
  return [paragraph([changed, ...late].join(' '))];
}

function circumstances(words: Words, { addressee: { sex } }: Facts, { derivation }: StoredPeriod): Block[] {
  const { setting, household, liable } = derivation.facts;
  const members = household.filter((member) => member !== 'single-parent-supplement').length;
  const said = [
    ...(setting === 'home' ? [words.say('household', { sex, members })] : []),
    ...(liable.length > 0 ? [words.say('liableCount', { liable: liable.length })] : []),
  ];
  return said.length === 0 ? [] : [paragraph(said.join(' '))];
}

/** The decision on an exemption, its reasoning the stored calculation. */
export function exemptionDecisionBody(words: Words, facts: Facts): Body {
  const { addressee, periods, remedy, addition } = facts;
  const derivations = periods.map(({ derivation }) => derivation);
  const sources = sourcesOf(derivations);
  return {
    introduction: words.say('introduction', { sex: addressee.sex, applicant: words.identified(addressee) }),
    title: words.say('title'),
    subtitle: words.say('subtitle'),
    blocks: [
      operative(words, facts),
      heading(words.of('common', 'reasoning')),
      ...changeBlocks(words, facts),
      ...periods.flatMap((period) => [
        ...(periods.length > 1 ? [paragraph(spanText(words, period).trim())] : []),
        ...circumstances(words, facts, period),
        ...calculationBlocks(words, facts, period.derivation, sources),
      ]),
      ...sourceBlocks(words, derivations),
      ...added(words, addition),
      ...remedyBlocks(words, 'remedyDecision', remedy),
    ],
  };
}
