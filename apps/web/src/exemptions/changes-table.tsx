import { localDate } from '#libs/kernel';
import { useTexts } from '../texts/texts';
import { TableRegion } from '../ui/table-region';
import type { Change } from './facts';
import { monthsOf } from './months.rules';

/** What changes month by month up to a day, and what brought it about. */
export function ChangesTable({ parts, upTo }: { readonly parts: readonly Change[]; readonly upTo: string }) {
  const { t, month, date, money } = useTexts();
  const months = monthsOf(parts, localDate(upTo));
  const columns = ['month', 'before', 'after', 'difference'] as const;
  return (
    <>
      <Causes parts={parts} />
      {months.length === 0 ? (
        <p>{t('exemptions.changes.ahead')}</p>
      ) : (
        <TableRegion label={t('exemptions.changes.caption')}>
          <table className="table">
            <caption className="visually-hidden">{t('exemptions.changes.caption')}</caption>
            <thead>
              <tr>
                {columns.map((column) => (
                  <th key={column} scope="col" data-align={column === 'month' ? undefined : 'end'}>
                    {t(`exemptions.changes.${column}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {months.map(({ month: each, from, until, whole, before, after, difference }) => (
                <tr key={from}>
                  <th scope="row">
                    {month(each)}
                    {!whole && (
                      <span className="soft">
                        {' '}
                        {t('exemptions.span', { from: date(from), until: date(until) })}
                      </span>
                    )}
                  </th>
                  <td data-align="end">{money(before)}</td>
                  <td data-align="end">{money(after)}</td>
                  <td data-align="end">{signed(money, difference)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </TableRegion>
      )}
    </>
  );
}

const signed = (money: (amount: string) => string, amount: string): string =>
  Number(amount) > 0 ? `+${money(amount)}` : money(amount);

function Causes({ parts }: { readonly parts: readonly Change[] }) {
  const { t, number } = useTexts();
  const say = (value: unknown): string =>
    (Array.isArray(value) ? value : [value])
      .map((each) => (each === null || each === undefined ? '–' : number(String(each))))
      .join('; ');
  const causes = parts.flatMap(({ differences }) => differences.filter(({ cause }) => cause));
  const lines = causes.map(({ rule, before, after }) => ({
    key: `${rule} ${say(before)} ${say(after)}`,
    text: t('exemptions.changes.cause', {
      rule: t(`exemptions.rule.${rule}`),
      before: say(before),
      after: say(after),
    }),
  }));
  const shown = lines.filter((line, index) => lines.findIndex(({ key }) => key === line.key) === index);
  if (shown.length === 0) return null;
  return (
    <ul>
      {shown.map(({ key, text }) => (
        <li key={key}>{text}</li>
      ))}
    </ul>
  );
}
