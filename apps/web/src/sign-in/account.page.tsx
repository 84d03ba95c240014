import { useState } from 'react';
import { useCommand, useRead } from '../api/hooks';
import { announce } from '../shell/announce';
import { usePathParameter } from '../shell/address';
import { useTexts } from '../texts/texts';
import { Button, ConfirmDialog, DefinitionList, Empty, Link, Loaded, Page } from '../ui';
import type { Account, Invitation } from './account';
import { AccountEntitlements } from './account-entitlements';
import { AccountSessions } from './account-sessions';
import { AccountState } from './accounts.page';
import { OneTimeLink } from './one-time-link';

/** One account: its roles, units and sessions; a reset, and closing it for good. */
export default function AccountPage() {
  const { t } = useTexts();
  const id = usePathParameter('id');
  const accounts = useRead('/api/accounts', {});
  const found = accounts.data?.find(({ accountId }) => accountId === id);
  return (
    <Page
      title={found?.userName ?? t('sign-in.account.title')}
      documentTitle={t('sign-in.account.title')}
      lead={found?.displayName}
      trail={<Link to="/accounts">{t('sign-in.accounts.title')}</Link>}
    >
      <Loaded read={accounts} lines={6}>
        {() => (found ? <Whole account={found} /> : <Empty title={t('sign-in.account.none')} />)}
      </Loaded>
    </Page>
  );
}

function Whole({ account }: { readonly account: Account }) {
  const { t } = useTexts();
  const [invitation, setInvitation] = useState<Invitation | null>(null);
  const open = account.status === 'open';
  return (
    <>
      {invitation && <OneTimeLink invitation={invitation} close={() => setInvitation(null)} />}
      <DefinitionList
        items={[
          [t('sign-in.field.state'), <AccountState key="state" account={account} />],
          [t('sign-in.account.id'), <code key="id">{account.accountId}</code>],
        ]}
      />
      {open && <Ends account={account} invited={setInvitation} />}
      <AccountEntitlements account={account} />
      {open && <AccountSessions id={account.accountId} />}
    </>
  );
}

function Ends({
  account: { accountId: id },
  invited,
}: {
  readonly account: Account;
  readonly invited: (invitation: Invitation) => void;
}) {
  const { t } = useTexts();
  const [asked, setAsked] = useState<'reset' | 'close' | null>(null);
  const reset = useCommand('/api/accounts/{id}/reset');
  const shut = useCommand('/api/accounts/{id}/close');
  const params = { path: { id } };
  const act = async (): Promise<void> => {
    if (asked === 'reset') invited(await reset.mutateAsync({ params }));
    else await shut.mutateAsync({ params });
    announce(t('sign-in.account.done'));
  };
  return (
    <div className="form-actions" role="group" aria-label={t('sign-in.account.actions')}>
      <Button onClick={() => setAsked('reset')}>{t('sign-in.account.reset')}</Button>
      <Button kind="danger" onClick={() => setAsked('close')}>
        {t('sign-in.account.close')}
      </Button>
      {asked && (
        <ConfirmDialog
          title={t(`sign-in.account.${asked}`)}
          confirm={t(`sign-in.confirm.${asked}`)}
          danger={asked === 'close'}
          act={act}
          close={() => setAsked(null)}
        >
          <p>{t(`sign-in.consequence.${asked}`)}</p>
        </ConfirmDialog>
      )}
    </div>
  );
}
