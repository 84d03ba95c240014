import { useTexts } from '../texts/texts';
import { DefinitionList, Notice, Section } from '../ui';
import type { Programme, Statement } from './delivered';
import { useDuration } from './duration';
import { itemName } from './items.rules';
import { SharesTable } from './shares-table';
import { StatementLines } from './statement-lines';

/** A statement with all it was made of: sums, lines by price, who bears what, and what a person should look at. */
export function StatementShown({
  statement,
  programme,
}: {
  readonly statement: Statement;
  readonly programme: Programme;
}) {
  const { t } = useTexts();
  const { lines, shares } = statement;
  return (
    <>
      <Totals statement={statement} />
      <Warnings statement={statement} programme={programme} />
      <Section level={3} title={t('delivered-services.statement.lines')}>
        <StatementLines lines={lines} programme={programme} />
      </Section>
      <Section level={3} title={t('delivered-services.statement.shares')}>
        <SharesTable shares={shares} />
      </Section>
      <Payers statement={statement} />
    </>
  );
}

function Totals({ statement: { totals } }: { readonly statement: Statement }) {
  const { t, money } = useTexts();
  const duration = useDuration();
  const { minutes, full, subsidy, value, contribution, exemption, liable, publicShare } = totals;
  const sum = (name: string, amount: string | null) =>
    [t(`delivered-services.amount.${name}`), amount === null ? null : money(amount)] as const;
  return (
    <DefinitionList
      figures
      items={[
        [t('delivered-services.figure.delivered'), minutes > 0 ? duration(minutes) : null],
        sum('full', full),
        sum('subsidy', subsidy),
        sum('value', value),
        sum('exemption', exemption),
        sum('contribution', contribution),
        sum('liable', liable),
        sum('publicShare', publicShare),
      ]}
    />
  );
}

function Warnings({
  statement: { warnings },
  programme,
}: {
  readonly statement: Statement;
  readonly programme: Programme;
}) {
  const { t, has, date } = useTexts();
  if (warnings.length === 0) return null;
  const about = (subject: string): string => {
    const [item = '', tariff = ''] = subject.split('/');
    const named = `delivered-services.tariff.${tariff}`;
    if (/^\d{4}-\d{2}-\d{2}$/.test(subject)) return date(subject);
    return has(named) ? `${itemName(programme, item)}, ${t(named)}` : subject;
  };
  return (
    <Notice kind="warning" title={t('delivered-services.warning.title')}>
      <ul>
        {warnings.map(({ code, subject }) => (
          <li key={`${code} ${subject}`}>
            {t('delivered-services.warning.line', {
              what: t(`delivered-services.warning.${code}`),
              subject: about(subject),
            })}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function Payers({ statement: { payers } }: { readonly statement: Statement }) {
  const { t, money } = useTexts();
  return (
    <Section level={3} title={t('delivered-services.statement.payers')}>
      <ul className="lines">
        {payers.map(({ payer, subsidy, exemption }) => (
          <li key={payer}>
            <span>{t(`admissions.payer.${payer}`)}</span>
            <span>
              {subsidy !== null && t('delivered-services.payer.subsidy', { amount: money(subsidy) })}{' '}
              {t('delivered-services.payer.exemption', { amount: money(exemption) })}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
