import type { ReactNode } from 'react';
import { useTexts } from '../texts/texts';

/** Something that happened. */
export interface Happening {
  readonly id: string;
  /** A day, or a moment with its zone. */
  readonly at: string;
  readonly title: ReactNode;
  readonly body?: ReactNode;
  /** Names the lane where a timeline has several. */
  readonly lane?: string;
}

/** What happened, in the order given; with lanes each entry says which it belongs to. */
export function Timeline({ items, label }: { readonly items: readonly Happening[]; readonly label: string }) {
  const { date, instant } = useTexts();
  const lanes = [...new Set(items.map(({ lane }) => lane))];
  return (
    <ol className="timeline" aria-label={label}>
      {items.map(({ id, at, title, body, lane }) => (
        <li key={id} data-lane={lane && lanes.indexOf(lane) % 6}>
          <p className="timeline-when">
            <time dateTime={at}>{at.length > 10 ? instant(at) : date(at)}</time>
            {lane && <span className="timeline-lane">{lane}</span>}
          </p>
          <div className="timeline-what">
            <p className="timeline-title">{title}</p>
            {body}
          </div>
        </li>
      ))}
    </ol>
  );
}
