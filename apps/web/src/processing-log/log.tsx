import type { ReactNode } from 'react';
import { usePagedList } from '../api/hooks';
import { useAddressState, writeSearch } from '../shell/address';
import { useTexts } from '../texts/texts';
import { Downloads, Link, More, Page } from '../ui';
import { LogEntries } from './log-entries';
import { FILTERS, LogFilters } from './log-filters';

const PATHS = {
  persons: '/api/processing-log/persons/{personId}',
  cases: '/api/processing-log/cases/{kind}/{id}',
  workers: '/api/processing-log/workers/{actorId}',
  units: '/api/processing-log/units/{unit}',
} as const;
/** Whose log it is. */
export type LogOf = keyof typeof PATHS;

const FORMATS = ['csv', 'xlsx'] as const;

/** A log: narrowed by days, purpose and action, page by page, and taken along as a file. */
export function Log({
  of,
  path,
  lead,
}: {
  readonly of: LogOf;
  /** What fills the places of the address. */
  readonly path: Readonly<Record<string, string>>;
  readonly lead: ReactNode;
}) {
  const { t } = useTexts();
  const [filters, change] = useAddressState(FILTERS);
  const query = Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== ''));
  const list = usePagedList(
    PATHS[of],
    { params: { path, query } },
    ({ entries, next }) => ({ rows: entries, next }),
    { views: [] },
  );
  const address = `/api/processing-log/${of}/${Object.values(path).map(encodeURIComponent).join('/')}/export`;
  return (
    <Page
      title={t(`processing-log.title.${of}`)}
      lead={lead}
      trail={<Link to="/processing-log">{t('processing-log.choose.title')}</Link>}
    >
      <LogFilters filters={filters} change={change} />
      <Downloads
        label={t('processing-log.export')}
        forms={FORMATS.map((format) => ({
          name: t(`processing-log.format.${format}`),
          address: `${address}${writeSearch({ ...query, format })}`,
        }))}
      />
      <LogEntries
        caption={t('processing-log.caption', { count: list.rows?.length ?? 0 })}
        empty={t('processing-log.empty')}
        rows={list.rows}
        error={list.error}
        again={list.again}
      />
      <More list={list} />
    </Page>
  );
}
