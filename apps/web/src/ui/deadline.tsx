import { localDate } from '#libs/kernel';
import { dayOf } from '../texts/formats';
import { useTexts } from '../texts/texts';
import { distanceTo } from './deadline.rules';
import { StatusTag, type Tone } from './status-tag';

const SOON = 3;

/** A deadline as a date and in working days; overdue in words. `today` is the office's day, else the browser's. */
export function Deadline({
  day,
  today,
  done = false,
}: {
  readonly day: string | null;
  readonly today?: string;
  readonly done?: boolean;
}) {
  const { t, date } = useTexts();
  if (day === null) return <span className="soft">{t('ui.deadline.none')}</span>;
  if (done) return <time dateTime={day}>{date(day)}</time>;
  const { overdue, workingDays } = distanceTo(localDate(day), localDate(today ?? dayOf(new Date())));
  const soon: Tone = workingDays <= SOON ? 'warning' : 'neutral';
  const key = overdue ? 'overdue' : workingDays === 0 ? 'today' : 'left';
  return (
    <span className="deadline">
      <time dateTime={day}>{date(day)}</time>{' '}
      <StatusTag tone={overdue ? 'bad' : soon}>{t(`ui.deadline.${key}`, { count: workingDays })}</StatusTag>
    </span>
  );
}
