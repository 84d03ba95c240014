import { useTexts } from '../texts/texts';
import { Page } from '../ui/page';
import { Problem } from '../ui/problem';

/** The page could not be shown. */
export function FailedPage({ error }: { readonly error: unknown }) {
  const { t } = useTexts();
  return (
    <Page title={t('shell.failed.title')} width="text">
      <Problem error={error} again={() => location.reload()} />
    </Page>
  );
}
