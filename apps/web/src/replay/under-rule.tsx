import { useMemo } from 'react';
import type { components } from '../api/schema';
import { useTexts } from '../texts/texts';
import { type Column, DataTable, DefinitionList } from '../ui';

type Order = components['schemas']['OrderUnderDto'];
type Place = components['schemas']['PlaceUnderDto'];

/** The order under another rule beside the one that was in force: how many would have moved, how far, and why. */
export function UnderRule({ order }: { readonly order: Order }) {
  const { t, date, number } = useTexts();
  const { rule, total, moved, furthest, places } = order;
  const inForce =
    rule.kind === 'priority'
      ? t('replay.rule.priority', {
          version: rule.version ?? 0,
          from: rule.validFrom ? date(rule.validFrom) : '',
        })
      : t('replay.rule.arrival');
  return (
    <>
      <p>{inForce}</p>
      <DefinitionList
        figures
        items={[
          [t('replay.rule.total'), number(total)],
          [t('replay.rule.moved'), number(moved)],
          [t('replay.rule.furthest'), number(furthest)],
        ]}
      />
      <DataTable
        caption={t('replay.rule.caption')}
        columns={useColumns()}
        rows={places}
        rowKey={({ under }) => String(under)}
        empty={t('waiting-list.empty.title')}
      />
    </>
  );
}

function useColumns(): readonly Column<Place>[] {
  const { t, date, number } = useTexts();
  return useMemo(() => {
    const shift = ({ rank, under }: Place): string =>
      rank === under
        ? t('replay.rule.same')
        : t(rank > under ? 'replay.rule.up' : 'replay.rule.down', { count: Math.abs(rank - under) });
    const points = (value: number | null): string => (value === null ? '–' : number(value));
    return [
      {
        id: 'under',
        header: t('replay.rule.under'),
        width: 8,
        cell: ({ under }) => number(under),
        sort: ({ under }) => under,
      },
      {
        id: 'rank',
        header: t('replay.rule.rank'),
        width: 8,
        align: 'end',
        cell: ({ rank }) => number(rank),
        sort: ({ rank }) => rank,
      },
      {
        id: 'shift',
        header: t('replay.rule.shift'),
        width: 10,
        cell: shift,
        sort: ({ rank, under }) => rank - under,
      },
      {
        id: 'points',
        header: t('replay.rule.points'),
        width: 7,
        align: 'end',
        cell: ({ pointsUnder }) => points(pointsUnder),
        sort: ({ pointsUnder }) => pointsUnder ?? 0,
      },
      {
        id: 'listed',
        header: t('waiting-list.column.listed'),
        width: 9,
        cell: ({ listedOn }) => date(listedOn),
      },
      {
        id: 'frequency',
        header: t('waiting-list.column.frequency'),
        width: 10,
        cell: ({ frequency }) => t(`waiting-list.frequency.${frequency}`),
      },
      {
        id: 'because',
        header: t('replay.rule.because'),
        width: 16,
        cell: ({ because, under }) =>
          because
            ? t(`replay.because.${because}`)
            : t(under === 1 ? 'replay.rule.first' : 'replay.rule.byMove'),
      },
    ];
  }, [t, date, number]);
}
