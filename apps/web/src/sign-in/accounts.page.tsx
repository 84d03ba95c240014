import { useMemo, useState } from 'react';
import { useRead } from '../api/hooks';
import { useTexts } from '../texts/texts';
import { Button, type Column, DataTable, Link, Page, StatusTag } from '../ui';
import type { Account, Invitation } from './account';
import { NewAccountDialog } from './new-account-dialog';
import { OneTimeLink } from './one-time-link';

/** Everybody who signs in with an account of the house: by user name, with roles and units. */
export default function AccountsPage() {
  const { t } = useTexts();
  const [isNew, setNew] = useState(false);
  const [invitation, setInvitation] = useState<Invitation | null>(null);
  const accounts = useRead('/api/accounts', {});
  return (
    <Page
      title={t('sign-in.accounts.title')}
      lead={t('sign-in.accounts.lead')}
      actions={
        <Button kind="primary" onClick={() => setNew(true)}>
          {t('sign-in.new.title')}
        </Button>
      }
    >
      {invitation && <OneTimeLink invitation={invitation} close={() => setInvitation(null)} />}
      <DataTable
        caption={t('sign-in.accounts.caption', { count: accounts.data?.length ?? 0 })}
        columns={useColumns()}
        rows={accounts.data}
        rowKey={({ accountId }) => accountId}
        error={accounts.error}
        again={() => void accounts.refetch()}
        empty={t('sign-in.accounts.empty')}
      />
      {isNew && <NewAccountDialog opened={setInvitation} close={() => setNew(false)} />}
    </Page>
  );
}

function useColumns(): readonly Column<Account>[] {
  const { t } = useTexts();
  return useMemo(
    () => [
      {
        id: 'user',
        header: t('sign-in.field.userName'),
        cell: ({ accountId, userName }) => (
          <Link to="/accounts/$id" params={{ id: accountId }}>
            {userName}
          </Link>
        ),
        sort: ({ userName }) => userName,
      },
      {
        id: 'name',
        header: t('sign-in.field.displayName'),
        cell: ({ displayName }) => displayName,
        sort: ({ displayName }) => displayName,
      },
      {
        id: 'roles',
        header: t('sign-in.field.roles'),
        cell: ({ roles }) => roles.map((role) => t(`shell.roles.${role}`)).join(', '),
      },
      { id: 'units', header: t('sign-in.field.units'), cell: ({ units }) => units.join(', ') || '–' },
      {
        id: 'state',
        header: t('sign-in.field.state'),
        cell: (account) => <AccountState account={account} />,
      },
    ],
    [t],
  );
}

/** Whether an account can be used: closed, waiting for its person, or open. */
export function AccountState({ account: { status, enrolled } }: { readonly account: Account }) {
  const { t } = useTexts();
  if (status !== 'open') return <StatusTag>{t('sign-in.state.closed')}</StatusTag>;
  return (
    <StatusTag tone={enrolled ? 'good' : 'warning'}>
      {t(enrolled ? 'sign-in.state.open' : 'sign-in.state.invited')}
    </StatusTag>
  );
}
