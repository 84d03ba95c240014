import { useMemo } from 'react';
import { useCommand, useRead } from '../api/hooks';
import type { components } from '../api/schema';
import { announce } from '../shell/announce';
import { useAddressState, usePathParameter } from '../shell/address';
import { useTexts } from '../texts/texts';
import { type Column, DataTable, DefinitionList, Link, Loaded, Page, Section, StatusTag } from '../ui';
import { SelectField } from '../ui/fields';
import { Form } from '../ui/form';
import { About, figureText, OfStream, STATE_TONES } from './finding-parts';
import { asked, SCOPE, scopeOf, useDetectors, useWords } from './scope';

type Finding = components['schemas']['FindingWithEvidenceDto'];
type Behind = components['schemas']['EvidenceItemDto'];
const NOTES = ['looked-into', 'explained', 'corrected', 'passed-on'] as const;

/** One finding: what speaks for a look, every event and look-up behind it, and what came of the look. */
export default function FindingPage() {
  const { t } = useTexts();
  const words = useWords();
  const detectorId = usePathParameter('detector');
  const id = usePathParameter('id');
  const [scope] = useAddressState(SCOPE);
  const query = asked(scopeOf(scope));
  const detector = useDetectors(scope).data?.detectors.find((each) => each.id === detectorId);
  const path = { detector: detectorId, findingId: id };
  const read = useRead('/api/detectors/{detector}/findings/{findingId}', { params: { path, query } });
  return (
    <Page
      title={t('detectors.finding.title')}
      lead={words(detector?.title)}
      trail={
        <Link
          to="/detectors/$detector"
          params={{ detector: detectorId }}
          search={query as Record<string, string>}
        >
          {t('detectors.finding.back')}
        </Link>
      }
    >
      <Loaded read={read} lines={10}>
        {(finding) => (
          <>
            <Facts finding={finding} detector={detector} />
            <Section title={t('detectors.finding.innocent')}>
              <ul>
                {detector?.innocent.map((each) => (
                  <li key={each.sl}>{words(each)}</li>
                ))}
              </ul>
            </Section>
            <BehindIt behind={finding.behind} />
            <LookInto finding={finding} path={path} query={query} />
          </>
        )}
      </Loaded>
    </Page>
  );
}

function Facts({
  finding: { on, about, unit, signs, figures, state, look },
  detector,
}: {
  readonly finding: Finding;
  readonly detector: components['schemas']['DetectorDto'] | undefined;
}) {
  const { t, date, number } = useTexts();
  const words = useWords();
  const sign = (code: string): string =>
    words(detector?.signs.find((each) => each.code === code)?.words) || code;
  return (
    <DefinitionList
      items={[
        [t('detectors.column.on'), date(on)],
        [t('detectors.column.about'), <About key="about" about={about} />],
        [t('detectors.column.unit'), unit ?? t('detectors.noUnit')],
        [t('detectors.column.signs'), signs.map(sign).join(', ')],
        [t('detectors.column.figures'), figureText(detector, figures, words, number)],
        [
          t('detectors.stateLabel'),
          <StatusTag key="state" tone={STATE_TONES[state]}>
            {t(`detectors.state.${state}`)}
          </StatusTag>,
        ],
        [
          t('detectors.finding.lastLook'),
          look &&
            t('detectors.finding.look', {
              note: t(`detectors.note.${look.note}`),
              who: look.lookedIntoBy,
              day: date(look.lookedIntoOn),
            }),
        ],
      ]}
    />
  );
}

function BehindIt({ behind }: { readonly behind: readonly Behind[] }) {
  const { t, rich, date, instant, language } = useTexts();
  const choices = useRead('/api/audit-trail/choices', { params: { query: { language } } }, { views: [] });
  const columns = useMemo<readonly Column<Behind>[]>(() => {
    const names = new Map(choices.data?.types.map(({ type, name }) => [type, name]));
    const where = ({ stream, position }: Behind) =>
      stream === null ? null : <OfStream stream={stream} {...(position !== null && { at: position })} />;
    return [
      {
        id: 'at',
        header: t('detectors.behind.at'),
        width: 11,
        cell: ({ at }) => instant(at),
        sort: ({ at }) => at,
      },
      {
        id: 'what',
        header: t('detectors.behind.what'),
        width: 24,
        cell: ({ kind, what }) =>
          kind === 'event'
            ? (names.get(what) ?? what)
            : rich('detectors.behind.lookUp', { action: <LookUp key="action" action={what} /> }),
        sort: ({ what }) => what,
      },
      {
        id: 'who',
        header: t('detectors.behind.who'),
        width: 9,
        cell: ({ actor }) => (
          <Link to="/audit/users/$id" params={{ id: actor }}>
            {actor}
          </Link>
        ),
        sort: ({ actor }) => actor,
      },
      {
        id: 'effective',
        header: t('detectors.behind.effective'),
        width: 9,
        cell: ({ effectiveOn }) => effectiveOn && date(effectiveOn),
        sort: ({ effectiveOn }) => effectiveOn,
      },
      { id: 'case', header: t('detectors.behind.case'), width: 9, cell: where },
    ];
  }, [choices.data, t, date, instant]);
  return (
    <DataTable
      caption={t('detectors.behind.caption', { count: behind.length })}
      columns={columns}
      rows={behind}
      rowKey={(item) => item.entryId ?? `${item.stream ?? ''}@${item.revision ?? ''}`}
      empty={t('detectors.behind.none')}
    />
  );
}

function LookInto({
  finding,
  path,
  query,
}: {
  readonly finding: Finding;
  readonly path: { readonly detector: string; readonly findingId: string };
  readonly query: object;
}) {
  const { t } = useTexts();
  const look = useCommand('/api/detectors/{detector}/findings/{findingId}/looks');
  return (
    <Section title={t('detectors.finding.lookInto')}>
      <p>{t('detectors.finding.lookIntoText')}</p>
      <Form
        submit={t('detectors.finding.record')}
        onSubmit={async ({ note }) => {
          const chosen = NOTES.find((each) => each === note) ?? 'looked-into';
          const body = { note: chosen, evidence: finding.evidence };
          await look.mutateAsync({ params: { path, query }, body });
          announce(t('detectors.finding.recorded'));
        }}
      >
        <SelectField
          name="note"
          label={t('detectors.finding.outcome')}
          options={NOTES.map((value) => ({ value, text: t(`detectors.note.${value}`) }))}
        />
      </Form>
    </Section>
  );
}

/** In which part of the house something was looked up, and by which action. */
function LookUp({ action }: { readonly action: string }) {
  const { t } = useTexts();
  const [room = '', verb = ''] = action.split('.');
  return (
    <>
      {t(`processing-log.room.${room}`)} <code className="soft">{verb}</code>
    </>
  );
}
