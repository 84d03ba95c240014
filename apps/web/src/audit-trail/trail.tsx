import { usePagedList } from '../api/hooks';
import { useAddressState, usePathParameter, writeSearch } from '../shell/address';
import { useTexts } from '../texts/texts';
import { Button, Downloads, Empty, Link, More, Notice, Page, Problem, Skeleton } from '../ui';
import { TrailEvents } from './trail-events';
import { FILTERS, TrailFilters } from './trail-filters';

const PATHS = {
  cases: '/api/audit-trail/cases/{id}',
  persons: '/api/audit-trail/persons/{id}',
  users: '/api/audit-trail/users/{id}',
  units: '/api/audit-trail/units/{unit}',
} as const;
/** Whose trail it is. */
export type TrailOf = keyof typeof PATHS;
type CasePath = (typeof PATHS)['cases'];

const FORMATS = ['csv', 'xlsx', 'pdf', 'signed-pdf'] as const;
const POINT = { from: '' };

/** A trail: what happened, in words, with what each event changed; narrowed, taken along as a file. */
export function Trail({ of }: { readonly of: TrailOf }) {
  const { t, language } = useTexts();
  const id = usePathParameter('id');
  const [filters, change] = useAddressState(FILTERS);
  const [{ from }, mark] = useAddressState(POINT);
  const given = Object.fromEntries(Object.entries({ ...filters, language }).filter(([, value]) => value));
  const list = usePagedList(
    PATHS[of] as CasePath,
    { params: { path: of === 'units' ? { unit: id } : { id }, query: given } },
    (answer) => answer,
    { views: ['audit-trail'] },
  );
  const file = (format: string) =>
    `/api/audit-trail/${of}/${encodeURIComponent(id)}/export${writeSearch({ ...given, format })}`;
  const name = of === 'users' || of === 'units' ? id : id.slice(0, 8);
  return (
    <Page
      title={t(`audit-trail.title.${of}`, { name })}
      documentTitle={t('audit-trail.choose.title')}
      trail={<Link to="/audit">{t('audit-trail.choose.title')}</Link>}
      actions={of === 'cases' && <CaseLinks id={id} />}
    >
      <TrailFilters filters={filters} change={change} />
      <Downloads
        label={t('audit-trail.export')}
        forms={FORMATS.map((format) => ({ name: t(`audit-trail.format.${format}`), address: file(format) }))}
      />
      <p className="soft">{t('audit-trail.signature')}</p>
      {of === 'cases' && from && (
        <Notice title={t('audit-trail.point.chosen')}>
          <Button kind="plain" onClick={() => mark({ from: '' })}>
            {t('audit-trail.point.drop')}
          </Button>
        </Notice>
      )}
      {list.error && <Problem error={list.error} again={list.again} />}
      {list.rows === undefined && !list.error && <Skeleton lines={10} />}
      {list.rows?.length === 0 && (
        <Empty title={t('audit-trail.empty.title')}>
          <p>{t('audit-trail.empty.text')}</p>
        </Empty>
      )}
      {list.rows && list.rows.length > 0 && (
        <TrailEvents
          rows={list.rows}
          {...(of === 'cases' && { ofCase: { id, from, mark: (position) => mark({ from: position }) } })}
        />
      )}
      <More list={list} />
    </Page>
  );
}

function CaseLinks({ id }: { readonly id: string }) {
  const { t } = useTexts();
  return (
    <>
      <Link to="/audit/cases/$id/state" params={{ id }}>
        {t('audit-trail.state.title')}
      </Link>{' '}
      <Link to="/audit/cases/$id/comparison" params={{ id }}>
        {t('audit-trail.comparison.title')}
      </Link>
    </>
  );
}
