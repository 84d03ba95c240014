import { useTexts } from '../texts/texts';
import { Button } from './button';

/** Brings the next page of a list that comes page by page; nothing at its end. */
export function More({
  list,
}: {
  readonly list: { readonly more: (() => void) | null; readonly asking: boolean };
}) {
  const { t } = useTexts();
  return (
    list.more && (
      <p>
        <Button busy={list.asking} onClick={list.more}>
          {t('ui.more')}
        </Button>
      </p>
    )
  );
}
