import { useMemo } from 'react';
import { TableRegion } from '../ui/table-region';
import { useRead } from '../api/hooks';
import type { components } from '../api/schema';
import { useAddressState } from '../shell/address';
import { Explanation } from '../statistics';
import { dayOf } from '../texts/formats';
import { useTexts } from '../texts/texts';
import { DateInput, Loaded } from '../ui';
import type { Span } from './span';

type List = components['schemas']['WaitingListDto'];
const FREQUENCIES = ['several-times-daily', 'daily', 'three-weekly', 'two-weekly', 'weekly'] as const;

/** Two points of history, each a day and a state of knowledge, figure by figure. */
export function TwoPoints({ programme, from, to, on }: Span) {
  const { t } = useTexts();
  const today = useMemo(() => dayOf(new Date()), []);
  const usual = { aOn: on || from, aKnown: on || from, bOn: on || to, bKnown: to || today };
  const [{ aOn, aKnown, bOn, bKnown }, change] = useAddressState(usual);
  const read = (day: string, knownAt: string) => ({
    params: { path: { code: programme }, query: { on: day, knownAt } },
  });
  const path = '/api/programmes/{code}/waiting-list' as const;
  const options = { keep: true, views: ['waiting-list'] };
  const a = useRead(path, read(aOn, aKnown), options);
  const b = useRead(path, read(bOn, bKnown), options);
  const field = (name: keyof typeof usual, value: string) => (
    <DateInput
      label={t(`statistics.overTime.${name.endsWith('On') ? 'on' : 'knownAt'}`)}
      value={value}
      onChange={(day) => change({ [name]: day })}
    />
  );
  return (
    <>
      <div className="points">
        <fieldset>
          <legend>{t('replay.pointA')}</legend>
          {field('aOn', aOn)}
          {field('aKnown', aKnown)}
        </fieldset>
        <fieldset>
          <legend>{t('replay.pointB')}</legend>
          {field('bOn', bOn)}
          {field('bKnown', bKnown)}
        </fieldset>
      </div>
      <Loaded read={a} lines={8}>
        {(first) => <Loaded read={b}>{(second) => <Beside first={first} second={second} />}</Loaded>}
      </Loaded>
      {aOn === bOn && aKnown === aOn && <Explanation programme={programme} on={bOn} knownAt={bKnown} />}
    </>
  );
}

function Beside({ first, second }: { readonly first: List; readonly second: List }) {
  const { t, number } = useTexts();
  const rows: readonly (readonly [name: string, of: (list: List) => number | null])[] = [
    [t('waiting-list.figure.entries'), ({ entries }) => entries],
    [t('waiting-list.figure.persons'), ({ persons }) => persons],
    ...FREQUENCIES.map(
      (name) =>
        [t(`waiting-list.frequency.${name}`), (list: List) => list.profile.frequency[name] ?? 0] as const,
    ),
    [t('waiting-list.figure.relatives'), ({ profile }) => profile.relativesHelp],
    [t('waiting-list.figure.extended'), ({ profile }) => profile.extendedScope],
    [t('waiting-list.figure.median'), ({ waitingDays }) => waitingDays.median],
    [t('waiting-list.figure.longest'), ({ waitingDays }) => waitingDays.max],
  ];
  const told = (value: number | null): string => (value === null ? t('ui.none') : number(value));
  const difference = (one: number | null, other: number | null): string => {
    if (one === null || other === null) return '';
    return other > one ? `+${number(other - one)}` : number(other - one);
  };
  return (
    <TableRegion label={t('replay.tab.points')}>
      <table className="figures-table">
        <caption className="visually-hidden">{t('replay.tab.points')}</caption>
        <thead>
          <tr>
            {['figure', 'a', 'b', 'difference'].map((name) => (
              <th key={name} scope="col" className={name === 'figure' ? undefined : 'end'}>
                {t(`replay.column.${name}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, of]) => (
            <tr key={name} data-differs={of(first) !== of(second) || undefined}>
              <th scope="row">{name}</th>
              <td className="end">{told(of(first))}</td>
              <td className="end">{told(of(second))}</td>
              <td className="end">{difference(of(first), of(second))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableRegion>
  );
}
