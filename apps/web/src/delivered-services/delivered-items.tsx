import { useProgramme } from '../programmes';
import { useMemo } from 'react';
import { useRead } from '../api/hooks';
import type { components } from '../api/schema';
import { useTexts } from '../texts/texts';
import { type Column, DataTable, Section } from '../ui';
import { type Programme, VIEWS } from './delivered';
import { useDuration } from './duration';
import { itemName } from './items.rules';
import type { FILTERS } from './months-filters';

type Sum = components['schemas']['DeliveredSumDto'];

/** What was delivered in a month by item and tariff, charged or not. */
export function DeliveredItems({
  filters: { programme: code, provider, month, knownAt },
}: {
  readonly filters: typeof FILTERS;
}) {
  const { t } = useTexts();
  const query = {
    programme: code,
    from: month,
    to: month,
    ...(provider && { provider }),
    ...(knownAt && { knownAt }),
  };
  const sums = useRead('/api/delivered-services/hours', { params: { query } }, { views: VIEWS, keep: true });
  const programme = useProgramme(code);
  const columns = useColumns(programme.data ?? { prices: [] });
  return (
    <Section title={t('delivered-services.items.title')}>
      <DataTable
        caption={t('delivered-services.items.count', { count: sums.data?.length ?? 0 })}
        captionHidden
        columns={columns}
        rows={sums.data}
        rowKey={({ item, tariff }) => `${item} ${tariff}`}
        error={sums.error}
        again={() => void sums.refetch()}
        empty={t('delivered-services.items.none')}
        sortName="items"
      />
    </Section>
  );
}

function useColumns(programme: Pick<Programme, 'prices'>): readonly Column<Sum>[] {
  const { t, number } = useTexts();
  const duration = useDuration();
  return useMemo(
    () => [
      {
        id: 'item',
        header: t('delivered-services.field.item'),
        width: 14,
        cell: ({ item }) => itemName(programme, item),
      },
      {
        id: 'tariff',
        header: t('delivered-services.column.tariff'),
        width: 10,
        cell: ({ tariff }) => t(`delivered-services.tariff.${tariff}`),
      },
      {
        id: 'deliveries',
        header: t('delivered-services.figure.deliveries'),
        align: 'end',
        width: 8,
        cell: ({ deliveries }) => number(deliveries),
        sort: ({ deliveries }) => deliveries,
      },
      {
        id: 'quantity',
        header: t('delivered-services.field.quantity'),
        align: 'end',
        width: 8,
        cell: ({ minutes, units }) => (minutes > 0 ? duration(minutes) : number(units)),
      },
    ],
    [t, number, duration, programme],
  );
}
