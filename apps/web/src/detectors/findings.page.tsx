import { useMemo } from 'react';
import { useWholeList } from '../api/hooks';
import type { components } from '../api/schema';
import { useAddressState, usePathParameter } from '../shell/address';
import { useTexts } from '../texts/texts';
import { type Column, DataTable, Link, Notice, Page, SelectInput, StatusTag } from '../ui';
import { About, figureText, STATE_TONES } from './finding-parts';
import { asked, SCOPE, ScopeFilters, scopeOf, useDetectors, useWords } from './scope';

type Finding = components['schemas']['FindingDto'];
type Detector = components['schemas']['DetectorDto'];
const STATES = ['new', 'more-since', 'looked-into'] as const;

/** What a detector found, the latest first. */
export default function FindingsPage() {
  const { t } = useTexts();
  const words = useWords();
  const id = usePathParameter('detector');
  const [filters, change] = useAddressState({ ...SCOPE, state: '' });
  const detectors = useDetectors(filters);
  const detector = detectors.data?.detectors.find((each) => each.id === id);
  const list = useWholeList(
    '/api/detectors/{detector}/findings',
    { params: { path: { detector: id }, query: asked(filters) } },
    ({ findings, total }) => ({ rows: findings, total }),
    { most: 200 },
  );
  const scope = asked(scopeOf(filters)) as Record<string, string>;
  const columns = useColumns(detector, scope);
  return (
    <Page
      title={detector ? words(detector.title) : t('detectors.title')}
      lead={words(detector?.definition)}
      trail={
        <Link to="/detectors" search={scope}>
          {t('detectors.title')}
        </Link>
      }
    >
      <ScopeFilters scope={filters} change={change}>
        <SelectInput
          label={t('detectors.stateLabel')}
          value={filters.state}
          onChange={(state) => change({ state })}
          none={t('detectors.anyState')}
          options={STATES.map((value) => ({ value, text: t(`detectors.state.${value}`) }))}
        />
      </ScopeFilters>
      <Notice>
        <p>{t('detectors.noJudgement')}</p>
      </Notice>
      <DataTable
        caption={t('detectors.caption', { count: list.total ?? 0 })}
        columns={columns}
        rows={list.total === null ? undefined : list.rows}
        total={list.total}
        rowKey={({ findingId }) => findingId}
        error={list.error}
        again={list.again}
        empty={t('detectors.none')}
      />
    </Page>
  );
}

function useColumns(
  detector: Detector | undefined,
  scope: Record<string, string>,
): readonly Column<Finding>[] {
  const { t, date, number } = useTexts();
  const words = useWords();
  return useMemo(() => {
    const sign = (code: string): string =>
      words(detector?.signs.find((each) => each.code === code)?.words) || code;
    return [
      {
        id: 'on',
        header: t('detectors.column.on'),
        width: 8,
        cell: ({ findingId, on }) => (
          <Link
            to="/detectors/$detector/findings/$id"
            params={{ detector: detector?.id ?? '', id: findingId }}
            search={scope}
          >
            {date(on)}
          </Link>
        ),
        sort: ({ on }) => on,
      },
      {
        id: 'about',
        header: t('detectors.column.about'),
        width: 12,
        cell: ({ about }) => <About about={about} />,
        sort: ({ about }) => about.id,
      },
      {
        id: 'unit',
        header: t('detectors.column.unit'),
        width: 8,
        cell: ({ unit }) => unit ?? t('detectors.noUnit'),
        sort: ({ unit }) => unit,
      },
      {
        id: 'signs',
        header: t('detectors.column.signs'),
        width: 14,
        cell: ({ signs }) => signs.map(sign).join(', '),
      },
      {
        id: 'figures',
        header: t('detectors.column.figures'),
        width: 16,
        cell: ({ figures }) => figureText(detector, figures, words, number),
      },
      {
        id: 'evidence',
        header: t('detectors.column.evidence'),
        width: 7,
        align: 'end',
        cell: ({ evidence }) => number(evidence),
        sort: ({ evidence }) => evidence,
      },
      {
        id: 'state',
        header: t('detectors.stateLabel'),
        width: 10,
        cell: ({ state }) => <StatusTag tone={STATE_TONES[state]}>{t(`detectors.state.${state}`)}</StatusTag>,
        sort: ({ state }) => state,
      },
    ];
  }, [detector, scope, t, date, number, words]);
}
