import { useRead } from '../api/hooks';
import { useTexts } from '../texts/texts';
import { Empty, Loaded, Timeline } from '../ui';

/** How an entry moved in the order, the latest first, and what moved it. */
export function EntryMovements({ id }: { readonly id: string }) {
  const { t } = useTexts();
  const movements = useRead(
    '/api/waiting-list-entries/{id}/movements',
    { params: { path: { id } } },
    { views: ['waiting-list'] },
  );
  const place = (rank: number | null): string => (rank === null ? t('waiting-list.moves.off') : String(rank));
  return (
    <Loaded read={movements}>
      {({ movements: all }) =>
        all.length === 0 ? (
          <Empty title={t('waiting-list.moves.none')} />
        ) : (
          <Timeline
            label={t('waiting-list.tab.movements')}
            items={[...all].reverse().map(({ on, was, rank, movers }, index) => ({
              id: `${on} ${index}`,
              at: on,
              title: t('waiting-list.moves.line', { was: place(was), now: place(rank) }),
              body: movers.length > 0 && (
                <ul>
                  {movers.map(({ entryId, change }) => (
                    <li key={entryId}>
                      {entryId.slice(0, 8)}: {t(`waiting-list.moves.change.${change}`)}
                    </li>
                  ))}
                </ul>
              ),
            }))}
          />
        )
      }
    </Loaded>
  );
}
