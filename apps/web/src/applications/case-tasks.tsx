import { useMemo } from 'react';
import { useRead } from '../api/hooks';
import type { components } from '../api/schema';
import { useTexts } from '../texts/texts';
import { type Column, DataTable, Deadline, Section } from '../ui';
import type { CaseShown } from './case';

type Task = components['schemas']['TaskDto'];

/** What is still to be done in a case, by its deadlines. */
export function CaseTasks({ shown }: Pick<CaseShown, 'shown'>) {
  const { t } = useTexts();
  const { unit, applicationId } = shown;
  const query = { scope: 'unit' as const, unit, done: false, offset: 0, limit: 500 };
  const queue = useRead('/api/work-queue', { params: { query } }, { views: ['work-queue'] });
  const tasks = queue.data?.tasks.filter((task) => task.applicationId === applicationId);
  const columns = useMemo(
    (): readonly Column<Task>[] => [
      { id: 'kind', header: t('home.kind.label'), cell: (task) => t(`home.kind.${task.kind}`) },
      {
        id: 'deadline',
        header: t('home.column.deadline'),
        cell: (task) => <Deadline day={task.dueOn} />,
        sort: (task) => task.dueOn,
      },
      {
        id: 'assignee',
        header: t('home.column.assignee'),
        cell: (task) => task.assignee ?? t('home.nobody'),
      },
    ],
    [t],
  );
  return (
    <Section title={t('applications.tab.tasks')}>
      <DataTable
        caption={t('home.caption', { count: tasks?.length ?? 0 })}
        columns={columns}
        rows={tasks}
        rowKey={({ taskId }) => taskId}
        error={queue.error}
        again={() => void queue.refetch()}
        empty={t('applications.noTasks')}
        sortName="tasks"
      />
    </Section>
  );
}
