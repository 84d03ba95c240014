import { useMemo } from 'react';
import { useRead } from '../api/hooks';
import type { components } from '../api/schema';
import { useSession } from '../sign-in/session';
import { useTexts } from '../texts/texts';
import { type Column, DataTable, Link, Section, StatusTag, type Tone } from '../ui';

type Standing = components['schemas']['AdmissionStandingDto'];
type Whose = { readonly personId: string } | { readonly applicationId: string };
const TONES: Readonly<Record<string, Tone>> = { planned: 'info', running: 'good', interrupted: 'warning' };
const WITHOUT_CASES = ['analyst', 'municipality-observer', 'data-protection-officer', 'administrator'];
const MAY_LEAD_TO = ['complete', 'on-waiting-list', 'granted'];

/** The admissions of a person or an application; from an application in such a state a new one begins. */
export function AdmissionsOf({ state, ...whose }: Whose & { readonly state?: string }) {
  const { t } = useTexts();
  const { role } = useSession();
  const mayRead = !WITHOUT_CASES.includes(role);
  const admissions = useRead(
    '/api/admissions',
    { params: { query: whose } },
    { views: ['admissions'], enabled: mayRead },
  );
  const columns = useColumns();
  const mayAdmit = 'applicationId' in whose && state !== undefined && MAY_LEAD_TO.includes(state);
  if (!mayRead) return null;
  return (
    <Section
      title={t('admissions.list.title')}
      actions={
        mayAdmit && (
          <Link
            to="/admissions/new"
            search={{ application: whose.applicationId }}
            className="button button-secondary"
          >
            {t('admissions.new.title')}
          </Link>
        )
      }
    >
      <DataTable
        caption={t('admissions.list.count', { count: admissions.data?.length ?? 0 })}
        columns={columns}
        rows={admissions.data}
        rowKey={({ admissionId }) => admissionId}
        error={admissions.error}
        again={() => void admissions.refetch()}
        empty={t('admissions.list.never')}
        sortName="admissions"
      />
    </Section>
  );
}

function useColumns(): readonly Column<Standing>[] {
  const { t, date } = useTexts();
  return useMemo(
    () => [
      {
        id: 'admission',
        header: t('admissions.column.admission'),
        cell: ({ admissionId, caseNumber }) => (
          <Link to="/admissions/$id" params={{ id: admissionId }} className="link case-number">
            {caseNumber ?? admissionId.slice(0, 8)}
          </Link>
        ),
      },
      {
        id: 'programme',
        header: t('admissions.filter.programme'),
        cell: ({ programme }) => t(`programmes.name.${programme}`),
      },
      {
        id: 'state',
        header: t('admissions.field.state'),
        cell: ({ state }) => (
          <StatusTag tone={TONES[state] ?? 'neutral'}>{t(`admissions.state.${state}`)}</StatusTag>
        ),
      },
      {
        id: 'from',
        header: t('admissions.field.started'),
        cell: ({ startedOn, plannedOn }) => date(startedOn ?? plannedOn ?? ''),
        sort: ({ startedOn, plannedOn }) => startedOn ?? plannedOn,
      },
      {
        id: 'ended',
        header: t('admissions.field.ended'),
        cell: ({ endedOn }) => (endedOn ? date(endedOn) : ''),
        sort: ({ endedOn }) => endedOn,
      },
      { id: 'provider', header: t('admissions.field.provider'), cell: ({ provider }) => provider },
    ],
    [t, date],
  );
}
