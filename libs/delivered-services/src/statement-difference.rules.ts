import type { Decimal, Money } from '#libs/kernel';
import type { StatementDifference } from './statement-facts.events';
import type { Statement, StatementLine } from './statement.rules';

type Figures = Readonly<Record<string, Money | Decimal | null>>;

const LINE = ['minutes', 'units', 'full', 'subsidy', 'value'] as const;
const SHARE = ['value', 'contribution', 'exemption', 'publicShare'] as const;

const figures = <Name extends string>(names: readonly Name[], of: Readonly<Record<Name, unknown>>): Figures =>
  Object.fromEntries(names.map((name) => [name, of[name] as Money | Decimal | null]));

const subjectOf = ({ from, until, item, tariff, price, cancelled }: StatementLine): string =>
  `${from}/${until} ${item} ${tariff} ${price.user}${cancelled ? ' cancelled' : ''}`;

function compare(
  of: StatementDifference['of'],
  before: ReadonlyMap<string, Figures>,
  after: ReadonlyMap<string, Figures>,
): StatementDifference[] {
  const subjects = [...new Set([...before.keys(), ...after.keys()])];
  return subjects.flatMap((subject) => {
    const [old, now] = [before.get(subject), after.get(subject)];
    return Object.keys(now ?? old ?? {}).flatMap((figure) => {
      const values = { before: old?.[figure] ?? null, after: now?.[figure] ?? null };
      return values.before === values.after ? [] : [{ of, subject, figure, ...values }];
    });
  });
}

const linesOf = ({ lines }: Statement): Map<string, Figures> =>
  new Map(lines.map((line) => [subjectOf(line), figures(LINE, line)]));

function sharesOf({ shares }: Statement): Map<string, Figures> {
  return new Map(
    shares.map((share) => {
      const liable = share.liable.map(({ personId, amount }) => [`liable:${personId}`, amount] as const);
      return [`${share.from}/${share.until}`, { ...figures(SHARE, share), ...Object.fromEntries(liable) }];
    }),
  );
}

const totalsOf = ({ totals }: Statement): Map<string, Figures> =>
  new Map([['', figures([...Object.keys(totals)] as (keyof typeof totals)[], totals)]]);

/** Every figure in which two statements of a month differ: lines first, then shares, then totals; none when equal. */
export const differencesBetween = (before: Statement, after: Statement): StatementDifference[] => [
  ...compare('line', linesOf(before), linesOf(after)),
  ...compare('share', sharesOf(before), sharesOf(after)),
  ...compare('total', totalsOf(before), totalsOf(after)),
];
