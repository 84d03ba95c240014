import { useTexts } from '../texts/texts';
import { Notice } from '../ui/states';
import { useLive } from './live';

/** Follows the stream of changes; says so while it is lost, since a list then does not change by itself. */
export function Connection() {
  const { t } = useTexts();
  const lost = useLive();
  return (
    <div role="status">
      {lost && (
        <Notice kind="warning" title={t('shell.connection.lost')}>
          <p>{t('shell.connection.text')}</p>
        </Notice>
      )}
    </div>
  );
}
