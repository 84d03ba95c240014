import { useTexts } from '../texts/texts';
import { Button } from './button';
import { Dialog } from './dialog';
import { TableRegion } from './table-region';

/** One field that somebody else changed meanwhile: as the page showed it, as it is now, as it was typed here. */
export interface Difference {
  readonly field: string;
  readonly shown: string;
  readonly now: string;
  readonly mine: string;
}

/** Says that somebody changed the page meanwhile (412), shows the difference, and lets a person decide. */
export function ConflictDialog({
  differences,
  takeTheirs,
  keepMine,
  close,
}: {
  readonly differences: readonly Difference[];
  readonly takeTheirs: () => void;
  /** Saves what was typed here over what is there now; left out where that makes no sense. */
  readonly keepMine?: () => void;
  readonly close: () => void;
}) {
  const { t } = useTexts();
  const actions = (
    <>
      <Button kind="primary" onClick={takeTheirs}>
        {t('ui.conflict.takeTheirs')}
      </Button>
      {keepMine && <Button onClick={keepMine}>{t('ui.conflict.keepMine')}</Button>}
    </>
  );
  return (
    <Dialog title={t('ui.conflict.title')} close={close} actions={actions}>
      <p>{t('ui.conflict.text')}</p>
      {differences.length > 0 && <DifferenceTable differences={differences} />}
    </Dialog>
  );
}

/** Before, now and one's own, side by side. */
export function DifferenceTable({ differences }: { readonly differences: readonly Difference[] }) {
  const { t } = useTexts();
  return (
    <TableRegion label={t('ui.conflict.differences')}>
      <table className="table">
        <thead>
          <tr>
            {(['field', 'shown', 'now', 'mine'] as const).map((column) => (
              <th key={column} scope="col">
                {t(`ui.conflict.columns.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {differences.map(({ field, shown, now, mine }) => (
            <tr key={field}>
              <th scope="row">{field}</th>
              <td>{shown}</td>
              <td>{now}</td>
              <td>{mine}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableRegion>
  );
}
