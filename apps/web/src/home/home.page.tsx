import { useMemo } from 'react';
import { useWholeList } from '../api/hooks';
import type { components } from '../api/schema';
import { useAddressState } from '../shell/address';
import { useSession } from '../sign-in/session';
import { dayOf } from '../texts/formats';
import { useTexts } from '../texts/texts';
import { type Column, DataTable, Deadline, Filters, Link, Page, SelectInput, StatusTag } from '../ui';
import { FirstPage } from './first-page';

type Task = components['schemas']['TaskDto'];

const SCOPES = ['all', 'mine', 'unit', 'unassigned'] as const;
const WHEN = ['overdue', 'due', 'upcoming'] as const;
const KINDS = [
  'check-completeness',
  'await-supplement',
  'check-supplement',
  'decide',
  'conclude',
  'provider-documents',
  'resume-work',
] as const;

const oneOf = <T extends string>(allowed: readonly T[], text: string): T | undefined =>
  allowed.find((each) => each === text);

/** What is to be done, for those who handle cases; for others what they find here. */
export default function HomePage() {
  const { role } = useSession();
  return WITHOUT_QUEUE.includes(role) ? <FirstPage role={role} /> : <WorkQueue />;
}

const WITHOUT_QUEUE = [
  'provider-coordinator',
  'analyst',
  'municipality-observer',
  'data-protection-officer',
  'administrator',
];

/** What is to be done: mine, of my unit, taken by nobody; overdue, due today or later. */
function WorkQueue() {
  const { t, date } = useTexts();
  const [{ scope, when, kind }, change] = useAddressState({ scope: 'all', when: '', kind: '' });
  const query = {
    scope: oneOf(SCOPES, scope) ?? 'all',
    ...(oneOf(WHEN, when) && { when: oneOf(WHEN, when) }),
    ...(oneOf(KINDS, kind) && { kind: oneOf(KINDS, kind) }),
  };
  const list = useWholeList(
    '/api/work-queue',
    { params: { query } },
    ({ tasks, total }) => ({ rows: tasks, total }),
    { views: ['work-queue'] },
  );
  const today = dayOf(new Date());
  const columns = useColumns(today);
  const options = (values: readonly string[], group: string) =>
    values.map((value) => ({ value, text: t(`home.${group}.${value}`) }));
  return (
    <Page title={t('home.title')} lead={t('home.lead', { day: date(today) })}>
      <Filters>
        <SelectInput
          label={t('home.scope.label')}
          value={query.scope}
          onChange={(next) => change({ scope: next })}
          options={options(SCOPES, 'scope')}
        />
        <SelectInput
          label={t('home.when.label')}
          value={when}
          onChange={(next) => change({ when: next })}
          none={t('home.when.any')}
          options={options(WHEN, 'when')}
        />
        <SelectInput
          label={t('home.kind.label')}
          value={kind}
          onChange={(next) => change({ kind: next })}
          none={t('home.kind.any')}
          options={options(KINDS, 'kind')}
        />
      </Filters>
      <DataTable
        caption={t('home.caption', { count: list.total ?? 0 })}
        columns={columns}
        rows={list.total === null ? undefined : list.rows}
        total={list.total}
        rowKey={({ taskId }) => taskId}
        error={list.error}
        again={list.again}
        calm={JSON.stringify(query)}
        empty={t('home.empty')}
      />
    </Page>
  );
}

function useColumns(today: string): readonly Column<Task>[] {
  const { t } = useTexts();
  return useMemo(
    () => [
      {
        id: 'case',
        header: t('home.column.case'),
        width: 9,
        cell: (task) => (
          <Link to="/applications/$id" params={{ id: task.applicationId }} className="link case-number">
            {task.number ?? t('home.noNumber')}
          </Link>
        ),
        sort: (task) => task.number,
      },
      {
        id: 'kind',
        header: t('home.kind.label'),
        width: 14,
        cell: (task) => t(`home.kind.${task.kind}`),
        sort: (task) => t(`home.kind.${task.kind}`),
      },
      {
        id: 'programme',
        header: t('home.column.programme'),
        width: 14,
        cell: (task) => t(`programmes.name.${task.programme}`),
        sort: (task) => t(`programmes.name.${task.programme}`),
      },
      {
        id: 'deadline',
        header: t('home.column.deadline'),
        width: 16,
        cell: (task) => (
          <>
            <Deadline day={task.dueOn} today={today} />{' '}
            {task.onHold && <StatusTag tone="info">{t('home.onHold')}</StatusTag>}
          </>
        ),
        sort: (task) => task.dueOn,
      },
      {
        id: 'assignee',
        header: t('home.column.assignee'),
        width: 10,
        cell: (task) => task.assignee ?? t('home.nobody'),
        sort: (task) => task.assignee,
      },
      {
        id: 'unit',
        header: t('home.column.unit'),
        width: 10,
        cell: (task) => task.unit,
        sort: (task) => task.unit,
      },
    ],
    [t, today],
  );
}
