import { useMemo } from 'react';
import { useRead } from '../api/hooks';
import { useAddressState, usePathParameter } from '../shell/address';
import { useTexts } from '../texts/texts';
import { type Column, DataTable, Link, Loaded, Page, Section } from '../ui';
import type { CaseDifference as Difference, TrailRow as Row } from './answers';
import { type Point, PointInput, useEventChoices } from './point';
import { TrailEvents } from './trail-events';

const POINTS = { fromAt: '', fromKnownAt: '', fromOn: '', toAt: '', toKnownAt: '', toOn: '' };

/** Two points of a case compared field by field, with the events that explain each difference. */
export default function CaseComparisonPage() {
  const { t, language } = useTexts();
  const id = usePathParameter('id');
  const [points, change] = useAddressState(POINTS);
  const events = useEventChoices(id);
  const given = Object.fromEntries(Object.entries(points).filter(([, value]) => value !== ''));
  const comparison = useRead(
    '/api/audit-trail/cases/{id}/comparison',
    { params: { path: { id }, query: { ...given, language } } },
    { keep: true, views: ['audit-trail'] },
  );
  const side = (name: 'from' | 'to') => ({
    point: { at: points[`${name}At`], knownAt: points[`${name}KnownAt`], on: points[`${name}On`] },
    change: (part: Partial<Point>) =>
      change(
        Object.fromEntries(
          Object.entries(part).map(([key, value]) => [
            `${name}${key.charAt(0).toUpperCase()}${key.slice(1)}`,
            value,
          ]),
        ),
      ),
  });
  return (
    <Page
      title={t('audit-trail.comparison.title')}
      lead={t('audit-trail.comparison.lead')}
      trail={
        <Link to="/audit/cases/$id" params={{ id }}>
          {t('audit-trail.title.cases', { name: id.slice(0, 8) })}
        </Link>
      }
    >
      <div className="points" role="search" aria-label={t('ui.filters.label')}>
        <PointInput legend={t('audit-trail.comparison.from')} events={events} {...side('from')} />
        <PointInput legend={t('audit-trail.comparison.to')} events={events} {...side('to')} />
      </div>
      <Loaded read={comparison} lines={8}>
        {({ differences, events: between }) => (
          <>
            <Differences differences={differences} events={between} />
            {between.length > 0 && (
              <Section title={t('audit-trail.comparison.events')}>
                <TrailEvents rows={between} />
              </Section>
            )}
          </>
        )}
      </Loaded>
    </Page>
  );
}

function Differences({
  differences,
  events,
}: {
  readonly differences: readonly Difference[];
  readonly events: readonly Row[];
}) {
  const { t, instant } = useTexts();
  const columns = useMemo<readonly Column<Difference>[]>(() => {
    const byPosition = new Map(events.map((row) => [row.position, row]));
    const explained = (position: string): string => {
      const row = byPosition.get(position);
      return row === undefined ? '' : `${row.title} (${row.who.id}, ${instant(row.recordedAt)})`;
    };
    return [
      {
        id: 'field',
        header: t('audit-trail.comparison.field'),
        width: 16,
        cell: ({ thing, part, label }) =>
          [thing.name, part, label].filter((each) => each !== null).join(', '),
      },
      {
        id: 'before',
        header: t('audit-trail.comparison.before'),
        width: 14,
        cell: ({ before }) => before ?? t('audit-trail.comparison.notSaid'),
      },
      {
        id: 'after',
        header: t('audit-trail.comparison.after'),
        width: 14,
        cell: ({ after }) => after ?? t('audit-trail.comparison.notSaid'),
      },
      {
        id: 'why',
        header: t('audit-trail.comparison.why'),
        width: 24,
        cell: ({ explainedBy }) => explainedBy.map(explained).filter(Boolean).join('; '),
      },
    ];
  }, [events, t, instant]);
  return (
    <DataTable
      caption={t('audit-trail.comparison.caption', { count: differences.length })}
      columns={columns}
      rows={differences}
      rowKey={({ thing, part, field }) => `${thing.id}/${part ?? ''}/${field}`}
      empty={t('audit-trail.comparison.none')}
    />
  );
}
