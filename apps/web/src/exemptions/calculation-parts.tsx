import { useState } from 'react';
import { PersonLine } from '../persons';
import { useTexts } from '../texts/texts';
import { DefinitionList, Notice, Section, SelectInput } from '../ui';
import { CalculationLines } from './calculation-lines';
import type { Period } from './facts';

/** The parts of a calculation: who pays what in each, and the chosen one line by line. */
export function CalculationParts({ periods }: { readonly periods: readonly Period[] }) {
  const { t, date } = useTexts();
  const [at, setAt] = useState(0);
  const period = periods[at] ?? periods[0];
  if (!period) return null;
  const spanOf = ({ from, until }: Period): string =>
    until
      ? t('exemptions.span', { from: date(from), until: date(until) })
      : t('exemptions.openSpan', { from: date(from) });
  return (
    <>
      {periods.length > 1 && (
        <SelectInput
          label={t('exemptions.part')}
          hint={t('exemptions.partHint')}
          value={String(at)}
          onChange={(next) => setAt(Number(next))}
          options={periods.map((each, index) => ({ value: String(index), text: spanOf(each) }))}
        />
      )}
      <Section title={spanOf(period)} level={3}>
        <Because period={period} />
        <Amounts period={period} />
        <CalculationLines period={period} caption={t('exemptions.linesOf', { span: spanOf(period) })} />
      </Section>
    </>
  );
}

function Because({ period: { because } }: { readonly period: Period }) {
  const { t } = useTexts();
  const reasons = because.filter((each) => each !== 'start');
  if (reasons.length === 0) return null;
  const say = (reason: string): string => t(`exemptions.because.${reason.split(':')[0] ?? ''}`);
  return (
    <p className="soft">{t('exemptions.becauseOf', { what: [...new Set(reasons.map(say))].join(', ') })}</p>
  );
}

function Amounts({ period }: { readonly period: Period }) {
  const { t, money, percent } = useTexts();
  const { value, abilityToPay, contribution, contributionPercent, exemption, publicShare, liable } = period;
  const unverified = period.lines.some(({ verified }) => !verified);
  return (
    <>
      <DefinitionList
        items={[
          [t('exemptions.amount.value'), money(value)],
          [t('exemptions.amount.abilityToPay'), money(abilityToPay)],
          [
            t('exemptions.amount.contribution'),
            contributionPercent
              ? `${money(contribution)} (${percent(contributionPercent)})`
              : money(contribution),
          ],
          [t('exemptions.amount.exemption'), money(exemption)],
          ...liable.map(({ personId, contribution: share, exempt }): readonly [string, React.ReactNode] => [
            t('exemptions.amount.liable'),
            <span key={personId}>
              <PersonLine id={personId} /> · {exempt ? t('exemptions.exempt') : money(share)}
            </span>,
          ]),
          [t('exemptions.amount.publicShare'), money(publicShare)],
        ]}
      />
      {unverified && (
        <Notice kind="warning" title={t('exemptions.unverifiedTitle')}>
          <p>{t('exemptions.unverifiedText')}</p>
        </Notice>
      )}
    </>
  );
}
