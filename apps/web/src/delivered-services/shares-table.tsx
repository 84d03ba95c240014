import { useMemo } from 'react';
import type { components } from '../api/schema';
import { PersonLine } from '../persons';
import { useTexts } from '../texts/texts';
import { type Column, DataTable, StatusTag } from '../ui';

type Share = components['schemas']['StatementShareDto'];
const AMOUNTS = ['value', 'exemption', 'contribution', 'publicShare'] as const;

/** Who bears what was delivered on which days, by which rule and on what ground. */
export function SharesTable({ shares }: { readonly shares: readonly Share[] }) {
  const { t } = useTexts();
  return (
    <DataTable
      caption={t('delivered-services.statement.sharesCount', { count: shares.length })}
      captionHidden
      columns={useColumns()}
      rows={shares}
      rowKey={({ from }) => from}
      empty={t('delivered-services.statement.noLines')}
      sortName="shares"
    />
  );
}

function useColumns(): readonly Column<Share>[] {
  const { t, date, money } = useTexts();
  return useMemo(
    () => [
      {
        id: 'days',
        header: t('delivered-services.column.days'),
        width: 11,
        cell: ({ from, until, days, daysOfMonth }) => (
          <>
            {date(from)}–{date(until)}{' '}
            <span className="soft">
              {t('delivered-services.share.days', { count: days, of: daysOfMonth })}
            </span>
          </>
        ),
      },
      {
        id: 'rule',
        header: t('delivered-services.column.rule'),
        width: 18,
        cell: (share) => <RuleCell share={share} />,
      },
      ...AMOUNTS.map((id): Column<Share> => ({
        id,
        header: t(`delivered-services.amount.${id}`),
        align: 'end',
        width: 8,
        cell: ({ [id]: amount }) => money(amount),
      })),
      {
        id: 'liable',
        header: t('delivered-services.amount.liable'),
        width: 12,
        cell: ({ liable }) => <Liable liable={liable} />,
      },
      {
        id: 'payer',
        header: t('admissions.agreement.payer'),
        width: 14,
        cell: ({ payer, payerSource, payerVerified }) => (
          <>
            {t(`admissions.payer.${payer}`)}{' '}
            <span className="soft" lang="sl">
              {payerSource}
            </span>{' '}
            {!payerVerified && <StatusTag tone="warning">{t('admissions.unverified')}</StatusTag>}
          </>
        ),
      },
    ],
    [t, date, money],
  );
}

function RuleCell({ share: { rule, monthly, percent, determinationId } }: { readonly share: Share }) {
  const { t, money, percent: written } = useTexts();
  return (
    <>
      {t(`delivered-services.rule.${rule}`)}{' '}
      <span className="soft">
        {monthly !== null && t('delivered-services.share.monthly', { amount: money(monthly) })}
        {percent !== null && ` (${written(percent)})`}
        {determinationId !== null &&
          ` · ${t('delivered-services.share.determination', { number: determinationId.slice(0, 8) })}`}
      </span>
    </>
  );
}

function Liable({ liable }: Pick<Share, 'liable'>) {
  const { t, money } = useTexts();
  if (liable.length === 0) return <>{t('ui.none')}</>;
  return (
    <ul className="plain-list">
      {liable.map(({ personId, amount }) => (
        <li key={personId}>
          <PersonLine id={personId} />: {money(amount)}
        </li>
      ))}
    </ul>
  );
}
