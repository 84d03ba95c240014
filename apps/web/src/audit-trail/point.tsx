import { usePagedList } from '../api/hooks';
import { useTexts } from '../texts/texts';
import { DateInput, type Option, SelectInput } from '../ui';

/** A point of a case: after an event, or as known on a day; empty is now. Perhaps only the facts up to a day. */
export interface Point {
  readonly at: string;
  readonly knownAt: string;
  readonly on: string;
}

/** The events of a case as points to choose from, the earliest first. */
export function useEventChoices(id: string): readonly Option[] {
  const { language, instant } = useTexts();
  const list = usePagedList(
    '/api/audit-trail/cases/{id}',
    { params: { path: { id }, query: { language, order: 'oldest' } } },
    (answer) => answer,
    { views: ['audit-trail'], limit: 500 },
  );
  return (list.rows ?? []).map(({ position, recordedAt, title }) => ({
    value: position,
    text: `${instant(recordedAt)} ${title}`,
  }));
}

/** Chooses a point of a case: an event and a day of knowledge exclude each other. */
export function PointInput({
  legend,
  events,
  point,
  change,
}: {
  readonly legend: string;
  readonly events: readonly Option[];
  readonly point: Point;
  readonly change: (part: Partial<Point>) => void;
}) {
  const { t } = useTexts();
  return (
    <fieldset>
      <legend>{legend}</legend>
      <SelectInput
        label={t('audit-trail.point.afterEvent')}
        value={point.at}
        onChange={(at) => change({ at, knownAt: '' })}
        none={t('audit-trail.point.now')}
        options={events}
      />
      <DateInput
        label={t('audit-trail.point.knownAt')}
        value={point.knownAt}
        onChange={(knownAt) => change({ knownAt, at: '' })}
      />
      <DateInput label={t('audit-trail.point.on')} value={point.on} onChange={(on) => change({ on })} />
    </fieldset>
  );
}
