import { useMemo } from 'react';
import { usePagedList } from '../api/hooks';
import type { components } from '../api/schema';
import { useAddressState } from '../shell/address';
import { useTexts } from '../texts/texts';
import { type Column, DataTable, DateInput, Filters, Link, More, Page, SelectInput } from '../ui';

type Refusal = components['schemas']['RefusalDto'];

const FILTERS = { from: '', to: '', reason: '' };
const REASONS = ['not-signed-in', 'too-many', 'not-allowed', 'not-found'] as const;

/** Attempts that were refused: who if known, what, from where, how often; nothing of any case. */
export default function RefusalsPage() {
  const { t } = useTexts();
  const [filters, change] = useAddressState(FILTERS);
  const query = Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== ''));
  const list = usePagedList(
    '/api/processing-log/refusals',
    { params: { query } },
    ({ refusals, next }) => ({ rows: refusals, next }),
    { views: [] },
  );
  return (
    <Page
      title={t('processing-log.refusals.title')}
      lead={t('processing-log.refusals.lead')}
      trail={<Link to="/processing-log">{t('processing-log.choose.title')}</Link>}
    >
      <Filters {...(Object.keys(query).length > 0 && { clear: () => change(FILTERS) })}>
        {(['from', 'to'] as const).map((name) => (
          <DateInput
            key={name}
            label={t(`processing-log.filter.${name}`)}
            value={filters[name]}
            onChange={(day) => change({ [name]: day })}
          />
        ))}
        <SelectInput
          label={t('processing-log.refusals.why')}
          value={filters.reason}
          onChange={(reason) => change({ reason })}
          none={t('processing-log.filter.any')}
          options={REASONS.map((value) => ({ value, text: t(`processing-log.refusals.reason.${value}`) }))}
        />
      </Filters>
      <DataTable
        caption={t('processing-log.caption', { count: list.rows?.length ?? 0 })}
        columns={useColumns()}
        rows={list.rows}
        rowKey={({ refusalId }) => refusalId}
        error={list.error}
        again={list.again}
        empty={t('processing-log.refusals.empty')}
      />
      <More list={list} />
    </Page>
  );
}

function useColumns(): readonly Column<Refusal>[] {
  const { t, instant, number } = useTexts();
  return useMemo(
    () => [
      { id: 'at', header: t('processing-log.column.at'), width: 12, cell: ({ at }) => instant(at) },
      { id: 'who', header: t('processing-log.column.who'), width: 14, cell: (row) => <Who row={row} /> },
      { id: 'what', header: t('processing-log.column.what'), width: 14, cell: (row) => <What row={row} /> },
      {
        id: 'client',
        header: t('processing-log.refusals.client'),
        width: 10,
        cell: ({ client }) => client ?? t('processing-log.refusals.manyClients'),
      },
      {
        id: 'why',
        header: t('processing-log.refusals.why'),
        width: 12,
        cell: ({ reason }) => t(`processing-log.refusals.reason.${reason}`),
      },
      {
        id: 'attempts',
        header: t('processing-log.refusals.attempts'),
        width: 8,
        align: 'end',
        cell: ({ attempts }) => number(attempts),
        sort: ({ attempts }) => attempts,
      },
    ],
    [t, instant, number],
  );
}

function Who({ row: { actorId, role, unit } }: { readonly row: Refusal }) {
  const { t } = useTexts();
  if (actorId === null || role === null)
    return <span className="soft">{t('processing-log.refusals.stranger')}</span>;
  return (
    <>
      <Link to="/processing-log/workers/$id" params={{ id: actorId }}>
        {actorId.length > 20 ? actorId.slice(0, 8) : actorId}
      </Link>
      <span className="soft">{`, ${[t(`shell.roles.${role}`), unit].filter(Boolean).join(', ')}`}</span>
    </>
  );
}

function What({ row: { action } }: { readonly row: Refusal }) {
  const { t } = useTexts();
  const [room = '', verb = ''] = action.split('.');
  return (
    <>
      {t(`processing-log.room.${room}`)} <code className="soft">{verb}</code>
    </>
  );
}
