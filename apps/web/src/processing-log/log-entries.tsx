import { useMemo } from 'react';
import type { components } from '../api/schema';
import { useTexts } from '../texts/texts';
import { type Column, DataTable, Link, StatusTag } from '../ui';
import { LOGGED_CASES } from './log.words';

/** One request that processed data. */
export type LogEntry = components['schemas']['LogEntryDto'];

interface EntriesProps {
  readonly caption: string;
  readonly empty: string;
  readonly rows: readonly LogEntry[] | undefined;
  readonly error?: Error | null;
  readonly again?: () => void;
}

/** Entries of the processing log: when, who, what, what for, for which case, with what outcome. */
export function LogEntries({ caption, empty, rows, error = null, again }: EntriesProps) {
  return (
    <DataTable
      caption={caption}
      columns={useColumns()}
      rows={rows}
      rowKey={({ entryId }) => entryId}
      error={error}
      {...(again && { again })}
      empty={empty}
    />
  );
}

function useColumns(): readonly Column<LogEntry>[] {
  const { t, instant } = useTexts();
  return useMemo(() => {
    const head = (id: string, width: number) => ({ id, header: t(`processing-log.column.${id}`), width });
    return [
      { ...head('at', 11), cell: ({ at }) => instant(at), sort: ({ at }) => at },
      {
        ...head('who', 14),
        cell: ({ actorId, role, unit }) => (
          <>
            <Link to="/processing-log/workers/$id" params={{ id: actorId }}>
              {actorId.length > 20 ? actorId.slice(0, 8) : actorId}
            </Link>
            <span className="soft">{`, ${[t(`shell.roles.${role}`), unit].filter(Boolean).join(', ')}`}</span>
          </>
        ),
        sort: ({ actorId }) => actorId,
      },
      { ...head('what', 14), cell: (entry) => <What entry={entry} />, sort: ({ action }) => action },
      {
        ...head('purpose', 11),
        cell: ({ purpose }) => t(`processing-log.purpose.${purpose}`),
        sort: ({ purpose }) => purpose,
      },
      { ...head('case', 10), cell: ({ forCase }) => <ForCase forCase={forCase} /> },
      { ...head('means', 10), cell: (entry) => <Means entry={entry} /> },
      {
        ...head('outcome', 8),
        cell: ({ outcome }) => (
          <StatusTag tone={outcome === 'done' ? 'neutral' : 'warning'}>
            {t(`processing-log.outcome.${outcome}`)}
          </StatusTag>
        ),
        sort: ({ outcome }) => outcome,
      },
    ];
  }, [t, instant]);
}

/** In which part of the house what was done, by what was searched, and how many persons the answer showed. */
function What({ entry: { action, kind, sought, subjects } }: { readonly entry: LogEntry }) {
  const { t } = useTexts();
  const [room = '', verb = ''] = action.split('.');
  const persons = new Set(subjects.filter((each) => each.kind === 'person').map(({ id }) => id)).size;
  return (
    <>
      {t('processing-log.did', {
        room: t(`processing-log.room.${room}`),
        kind: t(`processing-log.kind.${kind}`),
      })}{' '}
      <code className="soft">{verb}</code>
      {sought.length > 0 && <span>{`, ${t('processing-log.sought', { by: sought.join(', ') })}`}</span>}
      {persons > 0 && <span className="soft">{`, ${t('processing-log.persons', { count: persons })}`}</span>}
    </>
  );
}

function ForCase({ forCase }: { readonly forCase: LogEntry['forCase'] }) {
  const { t } = useTexts();
  if (forCase === null) return <span className="soft">{t('processing-log.noCase')}</span>;
  const { kind, id } = forCase;
  const name = `${t(`processing-log.thing.${kind}`)} ${id.slice(0, 8)}`;
  if (!LOGGED_CASES.some((each) => each === kind)) return <>{name}</>;
  return (
    <Link to="/processing-log/cases/$kind/$id" params={{ kind, id }}>
      {name}
    </Link>
  );
}

function Means({ entry: { signedInBy, client, onBehalfOf } }: { readonly entry: LogEntry }) {
  const { t } = useTexts();
  const by = t(`processing-log.signedInBy.${signedInBy}`);
  const behalf = onBehalfOf && t('processing-log.onBehalfOf', { name: onBehalfOf });
  return <>{[by, client, behalf].filter(Boolean).join(', ')}</>;
}
