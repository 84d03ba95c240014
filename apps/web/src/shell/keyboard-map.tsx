import { useTexts } from '../texts/texts';
import { Dialog } from '../ui/dialog';
import { KeyList } from './key-list';
import type { KeyedPage } from './pages';

/** The keys in a dialog over the page. */
export function KeyboardMap({
  pages,
  close,
}: {
  readonly pages: readonly KeyedPage[];
  readonly close: () => void;
}) {
  const { t } = useTexts();
  return (
    <Dialog title={t('shell.keys.title')} close={close}>
      <KeyList pages={pages} />
    </Dialog>
  );
}
