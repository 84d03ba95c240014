import { useTexts } from '../texts/texts';
import { Link } from '../ui/link';
import { Page } from '../ui/page';

/** There is no page at this address. */
export function NotFoundPage() {
  const { t } = useTexts();
  return (
    <Page title={t('shell.notFound.title')} width="text">
      <p>{t('shell.notFound.text')}</p>
      <p>
        <Link to="/">{t('shell.notFound.home')}</Link>
      </p>
    </Page>
  );
}
