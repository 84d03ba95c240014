import { useMemo } from 'react';
import { useRead, useWholeList } from '../api/hooks';
import type { components } from '../api/schema';
import { useAddressState, usePathParameter } from '../shell/address';
import { useSession } from '../sign-in/session';
import { dayOf } from '../texts/formats';
import { useTexts } from '../texts/texts';
import { type Column, DataTable, Empty, Link, Page } from '../ui';
import { ListFigures } from './list-figures';
import { FILTERS, ListFilters } from './list-filters';

type Row = components['schemas']['WaitingListRowDto'];
const VIEWS = ['waiting-list'];
const WITHOUT_LISTS = ['municipality-observer', 'data-protection-officer', 'administrator'];

/** Empty filters are not asked. */
function asked<T extends Record<string, string>>(filters: T): Partial<T> {
  return Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== '')) as Partial<T>;
}

/** Who waits in a programme on a day, as known on a day: figures, and the whole list in the order of arrival. */
export default function WaitingListPage() {
  const { t, date } = useTexts();
  const code = usePathParameter('code');
  const [filters, change] = useAddressState(FILTERS);
  const params = { path: { code }, query: asked(filters) as Record<string, never> };
  const figures = useRead('/api/programmes/{code}/waiting-list', { params }, { keep: true, views: VIEWS });
  const list = useWholeList(
    '/api/programmes/{code}/waiting-list/entries',
    { params },
    ({ entries, total }) => ({ rows: entries, total }),
    { views: VIEWS, most: 2_000 },
  );
  const columns = useColumns();
  const today = dayOf(new Date());
  const lead = t('waiting-list.lead', {
    on: date(figures.data?.on ?? (filters.on || today)),
    known: date(figures.data?.knownAt ?? (filters.knownAt || today)),
  });
  return (
    <Page
      title={t('waiting-list.title', { programme: t(`programmes.name.${code}`) })}
      lead={lead}
      trail={<Link to="/waiting-lists">{t('waiting-list.back')}</Link>}
      actions={<ListLinks code={code} />}
    >
      <ListFilters filters={filters} change={change} />
      <ListFigures read={figures} />
      <DataTable
        caption={t('waiting-list.caption', { count: list.total ?? 0 })}
        columns={columns}
        rows={list.total === null ? undefined : list.rows}
        total={list.total}
        rowKey={({ entryId }) => entryId}
        error={list.error}
        again={list.again}
        empty={<Nobody waiting={figures.error ? 0 : figures.data?.entries} />}
      />
    </Page>
  );
}

/** Why no row is shown: nobody waits, or nobody whom one may see; nothing while it is not known how many wait. */
function Nobody({ waiting }: { readonly waiting: number | undefined }) {
  const { t } = useTexts();
  if (waiting === undefined) return null;
  if (waiting > 0)
    return (
      <Empty title={t('waiting-list.unseen.title', { count: waiting })}>
        <p>{t('waiting-list.unseen.text')}</p>
      </Empty>
    );
  return (
    <Empty title={t('waiting-list.empty.title')}>
      <p>{t('waiting-list.empty.text')}</p>
    </Empty>
  );
}

/** What belongs to a list beside its people: offers, rules, re-validation; each for who may see it. */
function ListLinks({ code }: { readonly code: string }) {
  const { t } = useTexts();
  const { role } = useSession();
  if (WITHOUT_LISTS.includes(role)) return null;
  return (
    <>
      {role !== 'analyst' && (
        <Link to="/programmes/$code/waiting-list/offers" params={{ code }}>
          {t('waiting-list.toOffers')}
        </Link>
      )}
      <Link to="/programmes/$code/waiting-list/rules" params={{ code }}>
        {t('waiting-list.toRules')}
      </Link>
      <Link to="/programmes/$code/revalidation" params={{ code }}>
        {t('waiting-list.toCampaigns')}
      </Link>
    </>
  );
}

function useColumns(): readonly Column<Row>[] {
  const { t, date, number } = useTexts();
  return useMemo(
    () => [
      {
        id: 'entry',
        header: t('waiting-list.column.entry'),
        width: 9,
        cell: (row) => (
          <Link to="/waiting-list-entries/$id" params={{ id: row.entryId }}>
            {row.registerNumber ?? row.entryId.slice(0, 8)}
          </Link>
        ),
        sort: (row) => row.registerNumber,
      },
      {
        id: 'rank',
        header: t('waiting-list.column.rank'),
        width: 6,
        align: 'end',
        cell: (row) => number(row.rank),
        sort: (row) => row.rank,
      },
      {
        id: 'listed',
        header: t('waiting-list.column.listed'),
        width: 9,
        cell: (row) => <time dateTime={row.listedOn}>{date(row.listedOn)}</time>,
        sort: (row) => row.listedOn,
      },
      {
        id: 'waiting',
        header: t('waiting-list.column.waiting'),
        width: 8,
        align: 'end',
        cell: (row) => number(row.waitingDays),
        sort: (row) => row.waitingDays,
      },
      {
        id: 'net',
        header: t('waiting-list.column.net'),
        width: 9,
        align: 'end',
        cell: (row) => number(row.waitingDaysNet),
        sort: (row) => row.waitingDaysNet,
      },
      {
        id: 'frequency',
        header: t('waiting-list.column.frequency'),
        width: 11,
        cell: (row) => t(`waiting-list.frequency.${row.frequency}`),
        sort: (row) => t(`waiting-list.frequency.${row.frequency}`),
      },
      {
        id: 'regime',
        header: t('waiting-list.column.regime'),
        width: 7,
        cell: (row) => row.legalRegime,
        sort: (row) => row.legalRegime,
      },
      {
        id: 'provider',
        header: t('waiting-list.column.provider'),
        width: 16,
        cell: (row) => row.provider,
        sort: (row) => row.provider,
      },
    ],
    [t, date, number],
  );
}
