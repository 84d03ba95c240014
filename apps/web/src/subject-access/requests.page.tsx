import { useMemo } from 'react';
import { useRead } from '../api/hooks';
import { PersonLine } from '../persons';
import { useAddressState } from '../shell/address';
import { useTexts } from '../texts/texts';
import { type Column, DataTable, Deadline, Filters, Link, Page, SelectInput, StatusTag } from '../ui';
import { type AccessRequest, isClosed, STATE_TONES } from './request';

const STATES = ['open', 'closed'] as const;

/** Requests for access, the one due first before the others. */
export default function RequestsPage() {
  const { t } = useTexts();
  const [{ state }, change] = useAddressState({ state: '' });
  const asked = STATES.find((each) => each === state);
  const requests = useRead(
    '/api/subject-access-requests',
    { params: { query: asked ? { state: asked } : {} } },
    { views: ['subject-access'], keep: true },
  );
  return (
    <Page
      title={t('subject-access.title')}
      lead={t('subject-access.lead')}
      actions={
        <Link to="/subject-access/new" className="button button-primary">
          {t('subject-access.new.title')}
        </Link>
      }
    >
      <Filters {...(state !== '' && { clear: () => change({ state: '' }) })}>
        <SelectInput
          label={t('subject-access.filter')}
          value={state}
          onChange={(next) => change({ state: next })}
          none={t('subject-access.all')}
          options={STATES.map((value) => ({ value, text: t(`subject-access.only.${value}`) }))}
        />
      </Filters>
      <DataTable
        caption={t('subject-access.caption', { count: requests.data?.length ?? 0 })}
        columns={useColumns()}
        rows={requests.data}
        rowKey={({ requestId }) => requestId}
        error={requests.error}
        again={() => void requests.refetch()}
        empty={t('subject-access.empty')}
      />
    </Page>
  );
}

function useColumns(): readonly Column<AccessRequest>[] {
  const { t, date } = useTexts();
  return useMemo(
    () => [
      {
        id: 'request',
        header: t('subject-access.column.request'),
        cell: ({ requestId, receivedOn }) => (
          <Link to="/subject-access/$id" params={{ id: requestId }}>
            {t('subject-access.name', { day: date(receivedOn), id: requestId.slice(0, 8) })}
          </Link>
        ),
        sort: ({ receivedOn }) => receivedOn,
      },
      {
        id: 'person',
        header: t('subject-access.column.person'),
        cell: ({ personId }) => <PersonLine id={personId} />,
      },
      {
        id: 'due',
        header: t('subject-access.column.due'),
        cell: (request) => <Deadline day={request.dueOn} done={isClosed(request)} />,
        sort: ({ dueOn }) => dueOn,
      },
      {
        id: 'state',
        header: t('subject-access.column.state'),
        cell: ({ state }) => (
          <StatusTag tone={STATE_TONES[state]}>{t(`subject-access.state.${state}`)}</StatusTag>
        ),
        sort: ({ state }) => state,
      },
    ],
    [t, date],
  );
}
