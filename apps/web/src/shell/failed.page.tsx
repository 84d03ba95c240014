import { useTexts } from '../texts/texts';
import { Button } from '../ui/button';
import { Page } from '../ui/page';
import { Problem } from '../ui/problem';
import { Notice } from '../ui/states';

/** What browsers say when a part of the application is not where it was, e.g. after an upgrade of the server. */
const PART_MISSING = /dynamically imported module|module script|preload CSS/i;

/** The page could not be shown. */
export function FailedPage({ error }: { readonly error: unknown }) {
  const { t } = useTexts();
  const again = (): void => location.reload();
  const upgraded = error instanceof Error && PART_MISSING.test(error.message);
  return (
    <Page title={t('shell.failed.title')} width="text">
      {upgraded ? (
        <Notice kind="warning" title={t('shell.failed.upgraded')}>
          <p>{t('shell.failed.reload')}</p>
          <Button kind="primary" onClick={again}>
            {t('shell.failed.again')}
          </Button>
        </Notice>
      ) : (
        <Problem error={error} again={again} />
      )}
    </Page>
  );
}
