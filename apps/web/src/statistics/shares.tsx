import { useTexts } from '../texts/texts';

/** A part of a whole; `within` marks a part of the row before it. */
export interface Share {
  readonly name: string;
  readonly value: number;
  readonly of: number;
  readonly within?: boolean;
}

/** Parts of wholes as a table whose bars say nothing that does not stand beside them in figures. */
export function Shares({ caption, rows }: { readonly caption: string; readonly rows: readonly Share[] }) {
  const { t, number, percent } = useTexts();
  return (
    <table className="shares">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t('statistics.shares.what')}</th>
          <th scope="col" className="end">
            {t('statistics.shares.number')}
          </th>
          <th scope="col" className="end">
            {t('statistics.shares.share')}
          </th>
          <td aria-hidden="true" />
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, value, of, within }) => {
          const share = of === 0 ? 0 : value / of;
          return (
            <tr key={name} className={within ? 'share-within' : undefined}>
              <th scope="row">{name}</th>
              <td className="end">{number(value)}</td>
              <td className="end">
                {t('statistics.shares.of', { share: percent(Math.round(share * 100)), of: number(of) })}
              </td>
              <td className="share-bar" aria-hidden="true">
                <span style={{ inlineSize: `${share * 100}%` }} />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
