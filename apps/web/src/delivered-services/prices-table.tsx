import { useMemo } from 'react';
import { useTexts } from '../texts/texts';
import { Button, type Column, DataTable, Empty, StatusTag, type Tone } from '../ui';
import { type Price, type PriceRow, pricesOn, type PriceStanding, userPart } from './prices.rules';

const TONES: Readonly<Record<PriceStanding, Tone>> = {
  holds: 'good',
  replaced: 'neutral',
  ahead: 'info',
  over: 'neutral',
};

interface PricesTableProps {
  readonly read: {
    readonly data: readonly Price[] | undefined;
    readonly error: Error | null;
    refetch(): unknown;
  };
  readonly day: string;
  /** Also those that do not hold on the day. */
  readonly all: boolean;
  /** Sets a price anew from another day on; left out where one may not. */
  readonly again?: (price: Price) => void;
}

/** Prices by item and tariff: those that hold on a day, or all that were ever set with how they stand on it. */
export function PricesTable({ read, day, all, again }: PricesTableProps) {
  const { t, date } = useTexts();
  const rows = useMemo(
    () => read.data && pricesOn(read.data, day).filter(({ standing }) => all || standing === 'holds'),
    [read.data, day, all],
  );
  const count = rows?.length ?? 0;
  return (
    <DataTable
      caption={
        all
          ? t('delivered-services.prices.count', { count })
          : t('delivered-services.prices.countOn', { count, day: date(day) })
      }
      columns={useColumns(all, again)}
      rows={rows}
      rowKey={({ key }) => key}
      error={read.error}
      again={() => void read.refetch()}
      empty={
        <Empty title={t('delivered-services.prices.none')}>
          <p>{t('delivered-services.prices.noneText')}</p>
        </Empty>
      }
    />
  );
}

function useColumns(all: boolean, again: PricesTableProps['again']): readonly Column<PriceRow>[] {
  const { t, money, date } = useTexts();
  return useMemo(() => {
    const amount = (
      id: 'full' | 'subsidy' | 'value',
      of: (price: Price) => string | null,
    ): Column<PriceRow> => ({
      id,
      header: t(`delivered-services.amount.${id}`),
      align: 'end',
      width: 7,
      cell: ({ price }) => {
        const text = of(price);
        return text === null ? t('ui.none') : money(text);
      },
      sort: ({ price }) => Number(of(price) ?? 0),
    });
    const day = (id: 'from' | 'until', open: string): Column<PriceRow> => ({
      id,
      header: t(`delivered-services.prices.${id}`),
      width: 8,
      cell: ({ price }) => {
        const value = price[id];
        return value === null ? open : <time dateTime={value}>{date(value)}</time>;
      },
      sort: ({ price }) => price[id],
    });
    const standing: Column<PriceRow> = {
      id: 'standing',
      header: t('delivered-services.column.state'),
      width: 8,
      cell: ({ standing: stands }) => (
        <StatusTag tone={TONES[stands]}>{t(`delivered-services.prices.standing.${stands}`)}</StatusTag>
      ),
      sort: ({ standing: stands }) => stands,
    };
    const action = (set: (price: Price) => void): Column<PriceRow> => ({
      id: 'action',
      header: t('delivered-services.actions'),
      width: 8,
      cell: ({ price }) => (
        <Button
          kind="plain"
          aria-label={t('delivered-services.prices.againOf', named(price, t))}
          onClick={() => set(price)}
        >
          {t('delivered-services.prices.again')}
        </Button>
      ),
    });
    return [
      {
        id: 'item',
        header: t('delivered-services.field.item'),
        width: 14,
        cell: ({ price: { name, unit } }) => (
          <>
            <span lang="sl">{name}</span>{' '}
            <span className="soft">
              {t('delivered-services.prices.per', { unit: t(`delivered-services.unit.${unit}`) })}
            </span>
          </>
        ),
        sort: ({ price: { name } }) => name,
      },
      {
        id: 'tariff',
        header: t('delivered-services.column.tariff'),
        width: 9,
        cell: ({ price: { tariff } }) => t(`delivered-services.tariff.${tariff}`),
        sort: ({ price: { tariff } }) => t(`delivered-services.tariff.${tariff}`),
      },
      ...(all ? [standing] : []),
      amount('full', ({ full }) => full),
      amount('subsidy', ({ subsidy }) => subsidy),
      amount('value', userPart),
      day('from', t('delivered-services.prices.always')),
      day('until', t('delivered-services.prices.open')),
      {
        id: 'source',
        header: t('delivered-services.prices.source'),
        width: 14,
        cell: ({ price }) => <Source price={price} />,
        sort: ({ price: { source } }) => source,
      },
      ...(again ? [action(again)] : []),
    ];
  }, [t, money, date, all, again]);
}

/** A price in words, for those who hear its button alone. */
const named = ({ name, tariff }: Price, t: ReturnType<typeof useTexts>['t']) => ({
  name,
  tariff: t(`delivered-services.tariff.${tariff}`),
});

function Source({ price: { source, verified, partsDiffer } }: { readonly price: Price }) {
  const { t } = useTexts();
  return (
    <>
      <span lang="sl">{source}</span>{' '}
      {!verified && <StatusTag tone="warning">{t('delivered-services.prices.unverified')}</StatusTag>}{' '}
      {partsDiffer && (
        <StatusTag tone="warning">{t('delivered-services.warning.PRICE_PARTS_DIFFER')}</StatusTag>
      )}
    </>
  );
}
