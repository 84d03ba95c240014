import { useMemo } from 'react';
import type { components } from '../api/schema';
import { useTexts } from '../texts/texts';
import { type Column, DataTable, StatusTag } from '../ui';
import type { Programme } from './delivered';
import { useDuration } from './duration';
import { itemName } from './items.rules';

type Line = components['schemas']['StatementLineDto'];

/** A statement line by line: how much, at which price and from where it comes, and what it makes. */
export function StatementLines({
  lines,
  programme,
}: {
  readonly lines: readonly Line[];
  readonly programme: Programme;
}) {
  const { t } = useTexts();
  return (
    <DataTable
      caption={t('delivered-services.statement.linesCount', { count: lines.length })}
      captionHidden
      columns={useColumns(programme)}
      rows={lines}
      rowKey={({ from, item, tariff, price, cancelled }) =>
        `${from} ${item} ${tariff} ${price.user} ${cancelled}`
      }
      empty={t('delivered-services.statement.noLines')}
      sortName="priced"
    />
  );
}

function useColumns(programme: Programme): readonly Column<Line>[] {
  const { t, date, number, money } = useTexts();
  const duration = useDuration();
  return useMemo(() => {
    const amount = (id: 'full' | 'subsidy' | 'value'): Column<Line> => ({
      id,
      header: t(`delivered-services.amount.${id}`),
      align: 'end',
      width: 8,
      cell: ({ [id]: sum }) => (sum === null ? t('ui.none') : money(sum)),
    });
    return [
      {
        id: 'item',
        header: t('delivered-services.field.item'),
        width: 14,
        cell: ({ item, tariff, cancelled }) =>
          [
            itemName(programme, item),
            t(`delivered-services.tariff.${tariff}`),
            ...(cancelled ? [t('delivered-services.cancel.line')] : []),
          ].join(', '),
      },
      {
        id: 'days',
        header: t('delivered-services.column.days'),
        width: 10,
        cell: ({ from, until }) => `${date(from)}–${date(until)}`,
      },
      {
        id: 'quantity',
        header: t('delivered-services.field.quantity'),
        align: 'end',
        width: 8,
        cell: ({ minutes, units }) => (minutes > 0 ? duration(minutes) : number(units)),
      },
      {
        id: 'price',
        header: t('delivered-services.column.price'),
        width: 18,
        cell: ({ price }) => <Price price={price} />,
      },
      amount('full'),
      amount('subsidy'),
      amount('value'),
    ];
  }, [t, date, number, money, duration, programme]);
}

function Price({ price }: Pick<Line, 'price'>) {
  const { t, date, money } = useTexts();
  const { user, unit, from, until, source, verified } = price;
  return (
    <>
      {t('delivered-services.price.per', {
        amount: money(user),
        unit: t(`delivered-services.unit.${unit}`),
      })}{' '}
      <span className="soft">
        <span lang="sl">{source}</span>
        {from && ` · ${t('delivered-services.price.from', { day: date(from) })}`}
        {until && ` · ${t('delivered-services.price.until', { day: date(until) })}`}
      </span>{' '}
      {!verified && <StatusTag tone="warning">{t('admissions.unverified')}</StatusTag>}
    </>
  );
}
