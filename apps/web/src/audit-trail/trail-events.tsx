import { useTexts } from '../texts/texts';
import { Button, Link, Timeline } from '../ui';
import type { TrailChange as Change, TrailRow as Row } from './answers';

/** The case whose trail it is, and the point from which it is to be compared. */
export interface CasePoints {
  readonly id: string;
  readonly from: string;
  readonly mark: (position: string) => void;
}

/** Events in words: when, who and why, and each field before and after. */
export function TrailEvents({
  rows,
  ofCase,
}: {
  readonly rows: readonly Row[];
  readonly ofCase?: CasePoints;
}) {
  const { t } = useTexts();
  const start = rows.find(({ position }) => position === ofCase?.from);
  return (
    <Timeline
      label={t('audit-trail.events')}
      items={rows.map((row) => ({
        id: row.eventId,
        at: row.recordedAt,
        title: row.title,
        lane: row.thing.name,
        body: (
          <>
            <By row={row} />
            <Changes changes={row.changes} />
            {ofCase ? (
              <Points row={row} ofCase={ofCase} start={start} />
            ) : (
              <p className="event-links">
                <Link to="/audit/cases/$id" params={{ id: row.thing.id }} search={{ order: 'oldest' }}>
                  {t('audit-trail.openCase', { name: `${row.thing.name} ${row.thing.id.slice(0, 8)}` })}
                </Link>
              </p>
            )}
          </>
        ),
      }))}
    />
  );
}

/** Who wrote it, in which role and unit, what for, and since when it holds. */
function By({ row }: { readonly row: Row }) {
  const { t, date, rich } = useTexts();
  const { who, purpose, legalBasis, effectiveOn, imported } = row;
  const author = (
    <Link to="/audit/users/$id" params={{ id: who.id }}>
      {who.id}
    </Link>
  );
  const said = [
    [who.roleName, who.unit].filter(Boolean).join(', '),
    who.onBehalfOf && t('audit-trail.onBehalfOf', { name: who.onBehalfOf }),
    t('audit-trail.purpose', { purpose }),
    legalBasis,
    effectiveOn && t('audit-trail.effectiveOn', { day: date(effectiveOn) }),
    imported &&
      t('audit-trail.importedFrom', {
        register: imported.register,
        line: imported.line,
        day: date(imported.knownOn),
      }),
  ];
  return (
    <p className="soft">
      {rich('audit-trail.by', { who: author, details: said.filter(Boolean).join(' · ') })}
    </p>
  );
}

/** Each field that an event changed: what it said before is struck through. */
export function Changes({ changes }: { readonly changes: readonly Change[] }) {
  const { t } = useTexts();
  if (changes.length === 0) return null;
  return (
    <ul className="changes" aria-label={t('audit-trail.changes')}>
      {changes.map((change, index) => (
        <li key={index}>
          {change.part && `${change.part}, `}
          {`${change.label}: `}
          {change.before !== null && change.after !== null && (
            <span>
              {t('audit-trail.before')} <del>{change.before}</del> → {t('audit-trail.after')}{' '}
            </span>
          )}
          {change.after === null ? <del>{change.before}</del> : <Value change={change} text={change.after} />}
        </li>
      ))}
    </ul>
  );
}

function Value({ change: { kind, reference }, text }: { readonly change: Change; readonly text: string }) {
  const value = <ins>{text}</ins>;
  if (reference === null) return value;
  if (kind === 'person')
    return (
      <Link to="/audit/persons/$id" params={{ id: reference }}>
        {text}
      </Link>
    );
  if (kind === 'thing')
    return (
      <Link to="/audit/cases/$id" params={{ id: reference }}>
        {text}
      </Link>
    );
  return value;
}

/** From an event: the case as it was then, and the comparison of two events, the earlier one first. */
function Points({
  row,
  ofCase: { id, from, mark },
  start,
}: {
  readonly row: Row;
  readonly ofCase: CasePoints;
  readonly start: Row | undefined;
}) {
  const { t, instant } = useTexts();
  const at = row.position;
  const isLater = start === undefined || start.recordedAt <= row.recordedAt;
  const [fromAt, toAt] = isLater ? [from, at] : [at, from];
  const named = { when: instant(row.recordedAt) };
  return (
    <p className="event-links">
      <Link to="/audit/cases/$id/state" params={{ id }} search={{ at }}>
        {t('audit-trail.point.state', named)}
      </Link>
      {from === '' ? (
        <Button kind="plain" onClick={() => mark(at)}>
          {t('audit-trail.point.from', named)}
        </Button>
      ) : from === at ? (
        <strong>{t('audit-trail.point.start')}</strong>
      ) : (
        <Link to="/audit/cases/$id/comparison" params={{ id }} search={{ fromAt, toAt }}>
          {t('audit-trail.point.with', named)}
        </Link>
      )}
    </p>
  );
}
