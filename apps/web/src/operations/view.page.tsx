import { useEffect, useRef } from 'react';
import { announce } from '../shell/announce';
import { usePathParameter } from '../shell/address';
import { useTexts } from '../texts/texts';
import { DefinitionList, Empty, Link, Loaded, Notice, Page, Section, StatusTag } from '../ui';
import { ParkedStreams } from './parked-streams';
import { RebuildProgress } from './rebuild-progress';
import { RebuildRuns } from './rebuild-runs';
import { type Rebuild, toneOf, useRebuilds, useSystem, type ViewState } from './system';
import { ViewActions } from './view-actions';

/** One view: what readers see, what is built beside it, what was there before; its parked streams and its rebuild. */
export default function ViewPage() {
  const { t } = useTexts();
  const name = usePathParameter('view');
  const system = useSystem();
  const rebuilds = useRebuilds();
  const run = rebuilds.data?.find(({ view }) => view === name);
  useSaidAtEnd(run, () => void system.refetch());
  return (
    <Page
      title={t('operations.view.title', { view: name })}
      lead={t('operations.view.lead')}
      trail={<Link to="/operations">{t('operations.title')}</Link>}
    >
      <Loaded read={system} lines={6}>
        {({ views }) => {
          const view = views.find((each) => each.view === name);
          if (!view) return <Empty title={t('operations.view.none')} />;
          return (
            <>
              <Standing view={view} />
              <ViewActions view={view} running={run?.endedAt === null} />
              {run && <RebuildProgress run={run} />}
              <ParkedStreams view={name} waiting={view.parkedStreams} />
              <Loaded read={rebuilds}>
                {(runs) => <RebuildRuns runs={runs.filter((each) => each.view === name)} named={false} />}
              </Loaded>
            </>
          );
        }}
      </Loaded>
    </Page>
  );
}

/** Says once that a rebuild that was seen running is over. */
function useSaidAtEnd(run: Rebuild | undefined, over: () => void): void {
  const { t } = useTexts();
  const wasRunning = useRef(false);
  const running = run?.endedAt === null;
  const failed = run?.failure !== null;
  useEffect(() => {
    if (wasRunning.current && !running) {
      announce(t(failed ? 'operations.rebuild.failed' : 'operations.rebuild.over'));
      over();
    }
    wasRunning.current = running;
  });
}

function Standing({ view: { state, hasWorker, live, next, previous, error } }: { readonly view: ViewState }) {
  const { t, instant, number } = useTexts();
  const told = (generation: ViewState['live']) =>
    generation === null
      ? t('operations.view.nothing')
      : t('operations.view.generation', {
          version: number(generation.version),
          events: number(generation.events),
          position: generation.position ?? t('operations.store.empty'),
          at: instant(generation.updatedAt),
        });
  return (
    <>
      {error !== null && (
        <Notice kind="warning" title={t('operations.view.error')}>
          <p lang="en">{error}</p>
        </Notice>
      )}
      <Section title={t('operations.view.standing')}>
        <DefinitionList
          items={[
            [
              t('operations.views.state'),
              <StatusTag key="state" tone={toneOf(state)}>
                {t(`operations.state.${state}`)}
              </StatusTag>,
            ],
            [t('operations.view.worker'), t(hasWorker ? 'ui.yes' : 'ui.no')],
            [t('operations.view.live'), told(live)],
            [t('operations.view.next'), told(next)],
            [t('operations.view.previous'), told(previous)],
          ]}
        />
      </Section>
    </>
  );
}
