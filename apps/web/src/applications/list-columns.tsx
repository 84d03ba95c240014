import { useMemo } from 'react';
import type { components } from '../api/schema';
import { useTexts } from '../texts/texts';
import { type Column, Deadline, Link, StatusTag } from '../ui';
import type { Deadlines } from './list.rules';

type Row = components['schemas']['ApplicationSummaryDto'];

/** What a list of applications shows of each. */
export function useListColumns(deadlines: Deadlines, today: string): readonly Column<Row>[] {
  const { t, date } = useTexts();
  return useMemo(
    () => [
      {
        id: 'case',
        header: t('applications.list.number'),
        width: 9,
        cell: ({ applicationId, number }) => (
          <Link to="/applications/$id" params={{ id: applicationId }} className="link case-number">
            {number ?? applicationId.slice(0, 8)}
          </Link>
        ),
        sort: ({ number }) => number,
      },
      {
        id: 'programme',
        header: t('applications.programme'),
        width: 14,
        cell: ({ programme }) => t(`programmes.name.${programme}`),
        sort: ({ programme }) => t(`programmes.name.${programme}`),
      },
      {
        id: 'state',
        header: t('applications.field.state'),
        width: 13,
        cell: ({ state, onHold }) => (
          <>
            <StatusTag>{t(`applications.state.${state}`)}</StatusTag>{' '}
            {onHold && <StatusTag tone="info">{t('applications.list.onHold')}</StatusTag>}
          </>
        ),
        sort: ({ state }) => t(`applications.state.${state}`),
      },
      {
        id: 'deadline',
        header: t('applications.list.deadline'),
        width: 15,
        cell: ({ applicationId }) => <Deadline day={deadlines.get(applicationId) ?? null} today={today} />,
        sort: ({ applicationId }) => deadlines.get(applicationId) ?? null,
      },
      {
        id: 'received',
        header: t('applications.field.received'),
        width: 8,
        cell: ({ receivedOn }) => date(receivedOn),
        sort: ({ receivedOn }) => receivedOn,
      },
      {
        id: 'assignee',
        header: t('applications.field.assignee'),
        width: 8,
        cell: ({ assignee }) => assignee ?? t('applications.nobody'),
        sort: ({ assignee }) => assignee,
      },
      {
        id: 'unit',
        header: t('applications.field.unit'),
        width: 8,
        cell: ({ unit }) => unit,
        sort: ({ unit }) => unit,
      },
    ],
    [t, date, deadlines, today],
  );
}
