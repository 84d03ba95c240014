import { useMemo, useState } from 'react';
import { useCommand, useRead } from '../api/hooks';
import type { components } from '../api/schema';
import { announce } from '../shell/announce';
import { useTexts } from '../texts/texts';
import { Button, type Column, ConfirmDialog, DataTable, Page, StatusTag } from '../ui';
import { IssueTokenDialog, type Issued } from './issue-token-dialog';
import { OnlyNow } from './one-time-link';

type Token = components['schemas']['ApiTokenDto'];

/** Tokens by which machines use the interface; a token is seen whole once, when it is issued. */
export default function TokensPage() {
  const { t, instant } = useTexts();
  const [isNew, setNew] = useState(false);
  const [issued, setIssued] = useState<Issued | null>(null);
  const [revoked, setRevoked] = useState<Token | null>(null);
  const tokens = useRead('/api/tokens', {});
  const revoke = useCommand('/api/tokens/{id}', 'delete');
  return (
    <Page
      title={t('sign-in.tokens.title')}
      lead={t('sign-in.tokens.lead')}
      actions={
        <Button kind="primary" onClick={() => setNew(true)}>
          {t('sign-in.tokens.issue')}
        </Button>
      }
    >
      {issued && (
        <OnlyNow
          title={t('sign-in.tokens.issued')}
          text={t('sign-in.tokens.text', { until: instant(issued.expiresAt) })}
          secret={issued.token}
          close={() => setIssued(null)}
        />
      )}
      <DataTable
        caption={t('sign-in.tokens.caption', { count: tokens.data?.length ?? 0 })}
        columns={useColumns(setRevoked)}
        rows={tokens.data}
        rowKey={({ tokenId }) => tokenId}
        error={tokens.error}
        again={() => void tokens.refetch()}
        empty={t('sign-in.tokens.empty')}
      />
      {isNew && <IssueTokenDialog issued={setIssued} close={() => setNew(false)} />}
      {revoked && (
        <ConfirmDialog
          title={t('sign-in.tokens.revokeOf', { name: revoked.name })}
          confirm={t('sign-in.tokens.revoke')}
          danger
          act={async () => {
            await revoke.mutateAsync({ params: { path: { id: revoked.tokenId } } });
            announce(t('sign-in.account.done'));
          }}
          close={() => setRevoked(null)}
        >
          <p>{t('sign-in.tokens.consequence')}</p>
        </ConfirmDialog>
      )}
    </Page>
  );
}

function useColumns(revoke: (token: Token) => void): readonly Column<Token>[] {
  const { t, instant } = useTexts();
  return useMemo(
    () => [
      {
        id: 'name',
        header: t('sign-in.tokens.name'),
        cell: ({ name, prefix }) => (
          <>
            {name} <code className="soft">{prefix}</code>
          </>
        ),
        sort: ({ name }) => name,
      },
      {
        id: 'role',
        header: t('shell.session.role'),
        cell: ({ role, unit }) => [t(`shell.roles.${role}`), unit].filter(Boolean).join(', '),
      },
      { id: 'scopes', header: t('sign-in.tokens.scopes'), cell: ({ scopes }) => scopes.join(' ') },
      {
        id: 'expires',
        header: t('sign-in.tokens.expires'),
        cell: ({ expiresAt }) => instant(expiresAt),
        sort: ({ expiresAt }) => expiresAt,
      },
      {
        id: 'state',
        header: t('sign-in.field.state'),
        cell: ({ revokedAt, expiresAt }) => {
          const isGood = revokedAt === null && Date.parse(expiresAt) > Date.now();
          const key = revokedAt !== null ? 'revoked' : isGood ? 'valid' : 'expired';
          return <StatusTag tone={isGood ? 'good' : 'neutral'}>{t(`sign-in.tokens.state.${key}`)}</StatusTag>;
        },
      },
      {
        id: 'revoke',
        header: t('sign-in.tokens.revoke'),
        cell: (token) =>
          token.revokedAt === null && (
            <Button
              kind="plain"
              aria-label={t('sign-in.tokens.revokeOf', { name: token.name })}
              onClick={() => revoke(token)}
            >
              {t('sign-in.tokens.revoke')}
            </Button>
          ),
      },
    ],
    [t, instant, revoke],
  );
}
