import { useMemo } from 'react';
import { useRead } from '../api/hooks';
import type { components } from '../api/schema';
import { useAddressState } from '../shell/address';
import { ProgrammeInput } from '../programmes';
import { useSession } from '../sign-in/session';
import { dayOf } from '../texts/formats';
import { useTexts } from '../texts/texts';
import { type Column, DataTable, DateInput, Filters, Link, Page } from '../ui';
import { HouseUnits } from './house-units';

type Load = components['schemas']['ProviderLoadDto'];

/** Which providers there are, in which programmes, with what they declared and what of it is taken. */
export default function ProvidersPage() {
  const { t } = useTexts();
  const { role } = useSession();
  const today = dayOf(new Date());
  const [{ on, programme }, change] = useAddressState({ on: today, programme: '' });
  const query = { on, ...(programme && { programme }) };
  const load = useRead('/api/capacity', { params: { query } }, { views: ['capacity'], keep: true });
  return (
    <Page title={t('providers.title')} lead={t('providers.lead')}>
      <Filters>
        <ProgrammeInput
          label={t('providers.filter.programme')}
          value={programme}
          onChange={(next) => change({ programme: next })}
          none={t('providers.filter.all')}
        />
        <DateInput
          label={t('providers.filter.on')}
          value={on}
          onChange={(next) => change({ on: next || today })}
        />
      </Filters>
      <DataTable
        caption={t('providers.caption', { count: load.data?.providers.length ?? 0 })}
        columns={useColumns()}
        rows={load.data?.providers}
        rowKey={(row) => `${row.provider}/${row.programme}`}
        error={load.error}
        again={() => void load.refetch()}
        empty={t('providers.empty')}
      />
      {(role === 'administrator' || role === 'unidentified') && <HouseUnits />}
    </Page>
  );
}

function useColumns(): readonly Column<Load>[] {
  const { t, number } = useTexts();
  return useMemo<readonly Column<Load>[]>(() => {
    const figure = (name: 'declared' | 'confirmed' | 'planned' | 'offered' | 'free'): Column<Load> => ({
      id: name,
      header: t(`providers.column.${name}`),
      width: 8,
      align: 'end',
      cell: (row) => {
        const value = row[name];
        return value === null ? t('providers.notDeclared') : number(value);
      },
      sort: (row) => row[name],
    });
    return [
      {
        id: 'provider',
        header: t('providers.column.provider'),
        width: 18,
        cell: ({ provider }) => provider,
        sort: ({ provider }) => provider,
      },
      {
        id: 'programme',
        header: t('providers.column.programme'),
        width: 16,
        cell: ({ programme }) => (
          <Link to="/programmes/$code" params={{ code: programme }}>
            {t(`programmes.name.${programme}`)}
          </Link>
        ),
        sort: ({ programme }) => t(`programmes.name.${programme}`),
      },
      {
        id: 'kind',
        header: t('providers.column.kind'),
        width: 10,
        cell: ({ kind }) => (kind === null ? t('providers.notDeclared') : t(`providers.kind.${kind}`)),
        sort: ({ kind }) => kind,
      },
      figure('declared'),
      figure('confirmed'),
      figure('planned'),
      figure('offered'),
      figure('free'),
    ];
  }, [t, number]);
}
