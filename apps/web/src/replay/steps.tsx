import { useMemo } from 'react';
import { TableRegion } from '../ui/table-region';
import { useAddressState } from '../shell/address';
import { type Learned, type OverTime } from '../statistics';
import { dayOf } from '../texts/formats';
import { useTexts } from '../texts/texts';
import { Slider } from '../ui/slider';
import { TimeChart } from '../ui/time-chart';
import { Controls } from './controls';
import { LatestSteps } from './latest-steps';
import { ListThen } from './list-then';
import type { Span } from './span';
import { courseOf, dayAt, figureAt } from './replay.rules';
import { usePlaying } from './use-playing';

/** The steps of a span: buttons, a slider, the figure, the event in words, the course and the list itself. */
export function Steps({
  before,
  steps,
  start,
  ...span
}: Span & { readonly before: OverTime; readonly steps: readonly Learned[]; readonly start: string }) {
  const { t, date, number } = useTexts();
  const [{ step }, change] = useAddressState({ step: '' });
  const settled = Math.min(steps.length, Math.max(0, Number(step) || 0));
  const playing = usePlaying(steps.length, settled, (taken) =>
    change({ step: taken === 0 ? '' : String(taken) }),
  );
  const { taken } = playing;
  const last = steps[taken - 1];
  const on = dayAt(steps, taken, span.on, start);
  const known = last?.knownFrom ?? start;
  const figure = figureAt(before, steps, taken, on);
  const course = useMemo(() => courseOf(before, steps, span.on, start), [before, steps, span.on, start]);
  const lines = useMemo(() => [{ values: course, stepped: true, filled: true }], [course]);
  const knownDay = known.length > 10 ? dayOf(new Date(known)) : known;
  return (
    <div className="replay">
      <Controls playing={playing} total={steps.length} />
      <Slider
        label={t('replay.step')}
        value={taken}
        max={steps.length}
        onMove={playing.show}
        onChange={playing.go}
        format={(value) => t('replay.stepOf', { step: number(value), total: number(steps.length) })}
      />
      <p className="great-figure" role={playing.isPlaying ? 'presentation' : 'status'}>
        <strong>{figure === undefined ? t('ui.none') : number(figure)}</strong>{' '}
        {t('statistics.overTime.waiting', { count: figure ?? 0, on: date(on), known: date(knownDay) })}
      </p>
      <LatestSteps steps={steps} taken={taken} day={on} />
      <TimeChart
        title={t(span.on ? 'replay.chartOfDay' : 'replay.chart', {
          programme: t(`programmes.name.${span.programme}`),
          on: date(on),
        })}
        lines={lines}
        marked={knownDay}
        height={220}
        table={<CourseTable course={course} />}
      />
      {!playing.isPlaying && <ListThen programme={span.programme} on={on} knownAt={known} />}
    </div>
  );
}

function CourseTable({
  course,
}: {
  readonly course: readonly { readonly day: string; readonly value: number }[];
}) {
  const { t, date, number } = useTexts();
  return (
    <TableRegion label={t('replay.column.known')}>
      <table className="figures-table">
        <thead>
          <tr>
            <th scope="col">{t('replay.column.known')}</th>
            <th scope="col" className="end">
              {t('waiting-list.figure.entries')}
            </th>
          </tr>
        </thead>
        <tbody>
          {course.map(({ day, value }) => (
            <tr key={day}>
              <th scope="row">{date(day)}</th>
              <td className="end">{number(value)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableRegion>
  );
}
