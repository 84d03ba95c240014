import { useMemo } from 'react';
import { useWholeList } from '../api/hooks';
import { declaredActor } from '../api/request-context';
import { ProgrammeInput } from '../programmes';
import { useAddressState } from '../shell/address';
import { useSession } from '../sign-in/session';
import { dayOf } from '../texts/formats';
import { useTexts } from '../texts/texts';
import { DataTable, Link, ListFilters, Page, SelectInput } from '../ui';
import { UnitSelect } from '../units';
import { useListColumns } from './list-columns';
import { type Deadlines, deadlinesOf, WHOSE, type Whose, worked } from './list.rules';
import { STATES } from './case';

const NO_FILTERS = { whose: '', unit: '', state: '', programme: '', overdue: '' };
const NO_DEADLINES: Deadlines = new Map();

const among = <T extends string>(allowed: readonly T[], text: string): T | undefined =>
  allowed.find((each) => each === text);

/** All applications that one may see: mine, of a unit, in a state, of a programme, overdue; each with its next deadline. */
export default function ApplicationsPage() {
  const { t } = useTexts();
  const [filters, change] = useAddressState(NO_FILTERS);
  const { whose, unit, state, programme, overdue } = filters;
  const given = among(STATES, state);
  const list = useWholeList(
    '/api/applications',
    {
      params: {
        query: { ...(given && { state: given }), ...(unit && { unit }), ...(programme && { programme }) },
      },
    },
    ({ applications, total }) => ({ rows: applications, total }),
    { views: ['applications'] },
  );
  const deadlines = useDeadlines();
  const own = useOwnId();
  const today = dayOf(new Date());
  const narrowed = whose !== '' || overdue !== '';
  const rows = useMemo(
    () =>
      worked(list.rows, deadlines, { whose: among(WHOSE, whose), overdue: overdue === 'yes', own, today }),
    [list.rows, deadlines, whose, overdue, own, today],
  );
  const filtered = Object.values(filters).some((value) => value !== '');
  return (
    <Page
      title={t('applications.list.title')}
      lead={t('applications.list.lead')}
      actions={
        <Link to="/applications/new" className="button button-primary">
          {t('applications.new')}
        </Link>
      }
    >
      <ApplicationFilters filters={filters} change={change} />
      <DataTable
        caption={t('applications.list.caption', { count: narrowed ? rows.length : (list.total ?? 0) })}
        columns={useListColumns(deadlines, today)}
        rows={list.total === null ? undefined : rows}
        total={narrowed || list.complete ? rows.length : list.total}
        rowKey={({ applicationId }) => applicationId}
        error={list.error}
        again={list.again}
        calm={JSON.stringify(filters)}
        empty={t(filtered ? 'applications.list.noneSuch' : 'applications.list.none')}
      />
    </Page>
  );
}

/** The next deadline of every application with an open task. */
function useDeadlines(): Deadlines {
  const { rows } = useWholeList(
    '/api/work-queue',
    { params: { query: { scope: 'all' as const } } },
    ({ tasks, total }) => ({ rows: tasks, total }),
    { views: ['work-queue'] },
  );
  return useMemo(() => (rows.length === 0 ? NO_DEADLINES : deadlinesOf(rows)), [rows]);
}

/** By which id one's own cases are marked. */
function useOwnId(): string | null {
  const { trial, personId } = useSession();
  return trial ? (declaredActor()?.person ?? null) : personId;
}

function ApplicationFilters({
  filters,
  change,
}: {
  readonly filters: typeof NO_FILTERS;
  readonly change: (part: Partial<typeof NO_FILTERS>) => void;
}) {
  const { t } = useTexts();
  const any = t('applications.list.any');
  return (
    <ListFilters values={filters} none={NO_FILTERS} change={change}>
      <SelectInput
        label={t('applications.list.whoseLabel')}
        value={filters.whose}
        onChange={(whose) => change({ whose })}
        none={any}
        options={WHOSE.map((value: Whose) => ({ value, text: t(`applications.list.whose.${value}`) }))}
      />
      <UnitSelect
        label={t('applications.field.unit')}
        value={filters.unit}
        onChange={(unit) => change({ unit })}
        none={any}
      />
      <SelectInput
        label={t('applications.field.state')}
        value={filters.state}
        onChange={(state) => change({ state })}
        none={any}
        options={STATES.map((value) => ({ value, text: t(`applications.state.${value}`) }))}
      />
      <ProgrammeInput
        label={t('applications.programme')}
        value={filters.programme}
        onChange={(programme) => change({ programme })}
        none={any}
      />
      <SelectInput
        label={t('applications.list.deadline')}
        value={filters.overdue}
        onChange={(overdue) => change({ overdue })}
        none={any}
        options={[{ value: 'yes', text: t('applications.list.overdue') }]}
      />
    </ListFilters>
  );
}
