import type { components } from '../api/schema';
import { useAddressState } from '../shell/address';
import { useTexts } from '../texts/texts';
import { Button, DateInput, Empty, Section, SelectInput, Skeleton, StatusTag } from '../ui';
import { TableRegion } from '../ui/table-region';
import { fullnessOf, monthsOf, nextMonth, weeksOf } from './calendar.rules';
import { TONE } from './capacity.page';
import { DayUnits } from './day-units';
import { LoadBar } from './load-bar';
import type { CapacityShown } from './capacity-shown';

type Day = components['schemas']['DayLoadDto'];
const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;

/** The calendar of a provider by days or by months, while it is read what steers it alone. */
export function CalendarPart({ book, month, awaited }: CapacityShown) {
  const { t } = useTexts();
  return (
    <Section title={t('capacity.tab.calendar')}>
      <Steering month={month} />
      {awaited ? <Skeleton lines={8} /> : <Calendar book={book} month={month} />}
    </Section>
  );
}

/** By days or by months; a chosen day shows its rooms, groups or appointments. */
function Calendar({ book, month }: Pick<CapacityShown, 'book' | 'month'>) {
  const [{ view, day }, change] = useAddressState({ view: 'days', day: '' });
  const chosen = book.days.find((each) => each.day === day);
  const slots = book.kind === 'slots';
  return (
    <>
      {view === 'months' ? (
        <Months days={slots ? book.days.filter(({ units }) => units.length > 0) : book.days} />
      ) : (
        <Days
          days={book.days}
          slots={slots}
          month={month}
          choose={(next) => change({ day: next })}
          chosen={day}
        />
      )}
      {chosen && <DayUnits day={chosen} kind={book.kind} />}
    </>
  );
}

function Steering({ month }: { readonly month: string }) {
  const { t, month: monthText } = useTexts();
  const [{ view, knownAt }, change] = useAddressState({ view: 'days', knownAt: '' });
  const [, go] = useAddressState({ month: '', day: '' });
  const by = view === 'months' ? 12 : 1;
  const step = (direction: number): void => go({ month: nextMonth(month, direction * by), day: '' });
  return (
    <div className="calendar-steering no-print">
      <div className="page-actions">
        <Button onClick={() => step(-1)}>{t('capacity.calendar.before')}</Button>
        <strong aria-live="polite">{monthText(month)}</strong>
        <Button onClick={() => step(1)}>{t('capacity.calendar.after')}</Button>
      </div>
      <SelectInput
        label={t('capacity.calendar.view')}
        value={view}
        onChange={(next) => change({ view: next })}
        options={['days', 'months'].map((value) => ({ value, text: t(`capacity.calendar.by.${value}`) }))}
      />
      <DateInput
        label={t('capacity.filter.knownAt')}
        value={knownAt}
        onChange={(next) => change({ knownAt: next })}
      />
    </div>
  );
}

function Days({
  days,
  slots,
  month,
  choose,
  chosen,
}: {
  readonly days: readonly Day[];
  /** On days without appointments nothing is given, which is not the same as nothing being declared. */
  readonly slots: boolean;
  readonly month: string;
  readonly choose: (day: string) => void;
  readonly chosen: string;
}) {
  const { t, month: monthText } = useTexts();
  const caption = t('capacity.calendar.caption', { month: monthText(month) });
  return (
    <TableRegion label={caption}>
      <table className="table calendar">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {WEEKDAYS.map((weekday) => (
              <th key={weekday} scope="col">
                {t(`capacity.weekday.${weekday}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(days).map((week, index) => (
            <tr key={week.find((day) => day)?.day ?? index}>
              {week.map((day, weekday) =>
                day ? (
                  <td key={day.day} data-fullness={fullnessOf(day)}>
                    <DayCell
                      day={day}
                      none={slots && day.units.length === 0}
                      chosen={chosen === day.day}
                      choose={choose}
                    />
                  </td>
                ) : (
                  <td key={weekday} aria-hidden="true" />
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </TableRegion>
  );
}

function DayCell({
  day,
  none,
  chosen,
  choose,
}: {
  readonly day: Day;
  readonly none: boolean;
  readonly chosen: boolean;
  readonly choose: (day: string) => void;
}) {
  const { t, date, number } = useTexts();
  const fullness = fullnessOf(day);
  return (
    <button
      type="button"
      className="calendar-day"
      aria-pressed={chosen}
      onClick={() => choose(chosen ? '' : day.day)}
    >
      <time dateTime={day.day}>
        <span aria-hidden="true">{Number(day.day.slice(8))}</span>
        <span className="visually-hidden">{date(day.day)}</span>
      </time>
      <span>
        {none
          ? t('capacity.calendar.noSlots')
          : fullness === 'free'
            ? t('capacity.calendar.free', { count: day.free, of: number(day.declared ?? 0) })
            : t(`capacity.fullness.${fullness}`)}
      </span>
      <LoadBar load={day} />
    </button>
  );
}

function Months({ days }: { readonly days: readonly Day[] }) {
  const { t, month: monthText, number } = useTexts();
  const [, change] = useAddressState({ month: '', view: 'days' });
  const months = monthsOf(days);
  if (months.length === 0) return <Empty title={t('capacity.none')} />;
  const caption = t('capacity.calendar.year');
  return (
    <TableRegion label={caption}>
      <table className="table">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {(['month', 'declared', 'held', 'free', 'state'] as const).map((column) => (
              <th key={column} scope="col">
                {t(`capacity.month.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {months.map(({ month, declared, leastFree, mostHeld, daysOver, daysClosed }) => (
            <tr key={month}>
              <th scope="row">
                <Button kind="plain" onClick={() => change({ month, view: 'days' })}>
                  {monthText(month)}
                </Button>
              </th>
              <td data-align="end">{declared === null ? t('capacity.notDeclared') : number(declared)}</td>
              <td data-align="end">{number(mostHeld)}</td>
              <td data-align="end">{number(leastFree)}</td>
              <td>
                {daysOver > 0 && (
                  <StatusTag tone={TONE.over}>{t('capacity.month.over', { count: daysOver })}</StatusTag>
                )}{' '}
                {daysClosed > 0 && (
                  <StatusTag tone={TONE.closed}>
                    {t('capacity.month.closed', { count: daysClosed })}
                  </StatusTag>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableRegion>
  );
}
