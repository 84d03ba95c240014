import { useMemo, useState } from 'react';
import { useWholeList } from '../api/hooks';
import type { components } from '../api/schema';
import { useTexts } from '../texts/texts';
import { Button, type Column, DataTable } from '../ui';

type Row = components['schemas']['WaitingListRowDto'];

/** The list itself as it stood at a step, once it is asked for. */
export function ListThen(point: {
  readonly programme: string;
  readonly on: string;
  readonly knownAt: string;
}) {
  const { t } = useTexts();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button aria-expanded={open} onClick={() => setOpen(!open)}>
        {t(open ? 'replay.hideList' : 'replay.showList')}
      </Button>
      {open && <Entries {...point} />}
    </>
  );
}

function Entries({
  programme,
  on,
  knownAt,
}: {
  readonly programme: string;
  readonly on: string;
  readonly knownAt: string;
}) {
  const { t, date, number } = useTexts();
  const init = { params: { path: { code: programme }, query: { on, knownAt } } };
  const list = useWholeList(
    '/api/programmes/{code}/waiting-list/entries',
    init,
    ({ entries, total }) => ({ rows: entries, total }),
    { views: ['waiting-list'] },
  );
  const columns = useMemo<readonly Column<Row>[]>(
    () => [
      { id: 'rank', header: t('waiting-list.column.rank'), width: 6, cell: ({ rank }) => number(rank) },
      {
        id: 'listed',
        header: t('waiting-list.column.listed'),
        width: 9,
        cell: ({ listedOn }) => date(listedOn),
      },
      {
        id: 'waiting',
        header: t('waiting-list.column.waiting'),
        width: 8,
        align: 'end',
        cell: ({ waitingDays }) => number(waitingDays),
      },
      {
        id: 'frequency',
        header: t('waiting-list.column.frequency'),
        width: 11,
        cell: ({ frequency }) => t(`waiting-list.frequency.${frequency}`),
      },
      {
        id: 'provider',
        header: t('waiting-list.column.provider'),
        width: 16,
        cell: ({ provider }) => provider,
      },
    ],
    [t, date, number],
  );
  return (
    <DataTable
      caption={t('waiting-list.caption', { count: list.total ?? 0 })}
      columns={columns}
      rows={list.total === null ? undefined : list.rows}
      total={list.total}
      rowKey={({ entryId }) => entryId}
      error={list.error}
      again={list.again}
      empty={t('waiting-list.empty.title')}
    />
  );
}
