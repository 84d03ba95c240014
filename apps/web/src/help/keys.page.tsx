import { keyedFor } from '../shell/pages';
import { KeyList } from '../shell/key-list';
import { useSession } from '../sign-in/session';
import { useTexts } from '../texts/texts';
import { Link, Page } from '../ui';

/** The keys of the application, for a role, and the switch that turns them off. */
export default function KeysPage() {
  const { t } = useTexts();
  const { role } = useSession();
  return (
    <Page
      title={t('help.keys.title')}
      lead={t('help.keys.lead')}
      trail={<Link to="/help">{t('help.title')}</Link>}
      width="text"
    >
      <KeyList pages={keyedFor(role)} />
    </Page>
  );
}
