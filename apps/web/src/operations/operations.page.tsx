import { useMemo } from 'react';
import { useTexts } from '../texts/texts';
import {
  type Column,
  DataTable,
  DefinitionList,
  Link,
  Loaded,
  Notice,
  Page,
  Section,
  StatusTag,
} from '../ui';
import type { components } from '../api/schema';
import { RebuildProgress } from './rebuild-progress';
import { RebuildRuns } from './rebuild-runs';
import { sizeOf } from './sizes.rules';
import { toneOf, useRebuilds, useSystem, type ViewState } from './system';

type SystemState = components['schemas']['SystemStateDto'];

/** The state of the system: store, database, disk, keys, seals, and how far each view has come. */
export default function OperationsPage() {
  const { t } = useTexts();
  const system = useSystem();
  const rebuilds = useRebuilds();
  const running = rebuilds.data?.filter(({ endedAt }) => endedAt === null) ?? [];
  return (
    <Page title={t('operations.title')} lead={t('operations.lead')}>
      <Loaded read={system} lines={6}>
        {(state) => <House state={state} />}
      </Loaded>
      {running.map((run) => (
        <Section key={run.id} title={t('operations.rebuild.of', { view: run.view })}>
          <RebuildProgress run={run} />
        </Section>
      ))}
      <Section title={t('operations.views.title')}>
        <p>{t('operations.views.lead')}</p>
        <DataTable
          caption={t('operations.views.caption', { count: system.data?.views.length ?? 0 })}
          columns={useColumns()}
          rows={system.data?.views}
          rowKey={({ view }) => view}
          error={system.error}
          again={() => void system.refetch()}
          empty={t('operations.views.empty')}
        />
      </Section>
      <Loaded read={rebuilds}>{(runs) => <RebuildRuns runs={runs} named />}</Loaded>
    </Page>
  );
}

function House({
  state: { store, database, disk, keys, lastSealAt, lastBackupAt },
}: {
  readonly state: SystemState;
}) {
  const { t, number, instant } = useTexts();
  const size = (bytes: number): string => {
    const { value, unit } = sizeOf(bytes);
    return t('operations.size', { value: number(value), unit });
  };
  const when = (moment: string | null) =>
    moment === null ? t('operations.never') : <time dateTime={moment}>{instant(moment)}</time>;
  return (
    <>
      {keys.missing > 0 && (
        <Notice kind="warning" title={t('operations.keys.missing', { count: keys.missing })}>
          <p>{t('operations.keys.missingMeans')}</p>
        </Notice>
      )}
      <DefinitionList
        items={[
          [t('operations.store.title'), t(`operations.store.kind.${store.kind}`)],
          [t('operations.store.position'), store.position ?? t('operations.store.empty')],
          [
            t('operations.database.title'),
            t(`operations.database.kind.${database.kind}`, { version: database.version }),
          ],
          [t('operations.disk.database'), size(disk.databaseBytes)],
          [
            t('operations.disk.free'),
            t('operations.disk.of', { free: size(disk.freeBytes), total: size(disk.totalBytes) }),
          ],
          [t('operations.seal'), when(lastSealAt)],
          [t('operations.backup'), when(lastBackupAt)],
          [t('operations.keys.title'), t('operations.keys.line', { held: keys.held, used: keys.inUse })],
        ]}
      />
    </>
  );
}

function useColumns(): readonly Column<ViewState>[] {
  const { t, number } = useTexts();
  return useMemo<readonly Column<ViewState>[]>(
    () => [
      {
        id: 'view',
        header: t('operations.views.view'),
        width: 14,
        cell: ({ view }) => (
          <Link to="/operations/views/$view" params={{ view }}>
            {view}
          </Link>
        ),
        sort: ({ view }) => view,
      },
      {
        id: 'state',
        header: t('operations.views.state'),
        width: 12,
        cell: ({ state }) => <StatusTag tone={toneOf(state)}>{t(`operations.state.${state}`)}</StatusTag>,
        sort: ({ state }) => t(`operations.state.${state}`),
      },
      {
        id: 'version',
        header: t('operations.views.version'),
        width: 7,
        align: 'end',
        cell: ({ live, version }) => number(live?.version ?? version),
      },
      {
        id: 'position',
        header: t('operations.views.position'),
        width: 10,
        align: 'end',
        cell: ({ live }) => live?.position ?? t('operations.store.empty'),
      },
      {
        id: 'lag',
        header: t('operations.views.lag'),
        width: 14,
        cell: ({ lag }) => <Lag lag={lag} />,
        sort: ({ lag }) => lag.events,
      },
      {
        id: 'parked',
        header: t('operations.views.parked'),
        width: 8,
        align: 'end',
        cell: ({ parkedStreams }) => number(parkedStreams),
        sort: ({ parkedStreams }) => parkedStreams,
      },
    ],
    [t, number],
  );
}

function Lag({ lag: { events, more, seconds } }: { readonly lag: ViewState['lag'] }) {
  const { t } = useTexts();
  if (events === 0) return t('operations.lag.none');
  const behind = t(more ? 'operations.lag.atLeast' : 'operations.lag.events', { count: events });
  return `${behind}, ${t('operations.lag.seconds', { count: Math.round(seconds) })}`;
}
