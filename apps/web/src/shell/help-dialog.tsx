import { useTexts } from '../texts/texts';
import { Dialog } from '../ui/dialog';
import { Link } from '../ui/link';
import { HelpText } from './help-text';

/** The help of the page in view; an address without a page has the general one. */
export function HelpDialog({ of, close }: { readonly of: string | null; readonly close: () => void }) {
  const { t, has } = useTexts();
  const key = of !== null && has(`${of}.about`) ? of : 'help.of.help.help';
  return (
    <Dialog title={t('help.dialog.title', { page: t(`${key}.title`) })} close={close}>
      <HelpText of={key} />
      {/* A link inside leads away, and the dialog does not come along. */}
      <p onClick={close}>
        <Link to="/help">{t('help.dialog.all')}</Link>
        {' · '}
        <Link to="/help/keys">{t('help.dialog.keys')}</Link>
      </p>
    </Dialog>
  );
}
