import { useMemo, useState } from 'react';
import { useCommand, useRead } from '../api/hooks';
import type { components } from '../api/schema';
import { announce } from '../shell/announce';
import { useTexts } from '../texts/texts';
import { Button, type Column, DataTable, Downloads, Empty, Page, Problem, Section } from '../ui';
import { CheckResult } from './check-result';
import { CodeSearch } from './code-search';

const MOST = 1000;
type Seal = components['schemas']['SealResponse'];

/** The seals of the record: make one now, compare every event with them, look up the code of a letter. */
export default function EvidencePage() {
  const { t } = useTexts();
  const seals = useRead('/api/evidence/seals', { params: { query: { after: 0, limit: MOST } } });
  const seal = useCommand('/api/evidence/seals');
  const check = useCommand('/api/evidence/checks');
  const [made, setMade] = useState<number | null>(null);
  const sealNow = async (): Promise<void> => {
    const answer = await seal.mutateAsync({});
    setMade(answer.length);
    announce(t('evidence.sealed', { count: answer.length }));
  };
  return (
    <Page
      title={t('evidence.title')}
      lead={t('evidence.lead')}
      actions={
        <>
          <Button onClick={() => void sealNow().catch(() => undefined)} disabled={seal.isPending}>
            {t('evidence.sealNow')}
          </Button>
          <Button onClick={() => check.mutate({})} disabled={check.isPending}>
            {t('evidence.check')}
          </Button>
        </>
      }
    >
      {seal.error && <Problem error={seal.error} />}
      {made !== null && !seal.error && <p role="status">{t('evidence.sealed', { count: made })}</p>}
      {check.isPending && <p role="status">{t('evidence.checking')}</p>}
      {check.error && <Problem error={check.error} />}
      {check.data && <CheckResult result={check.data} />}
      <CodeSearch />
      <Section title={t('evidence.seals')}>
        <Downloads
          label={t('evidence.download')}
          forms={[
            { name: 'JSON', address: `/api/evidence/seals?after=0&limit=${MOST}`, file: 'pecati.json' },
          ]}
        />
        <DataTable
          caption={t('evidence.caption', { count: seals.data?.length ?? 0 })}
          columns={useColumns()}
          rows={seals.data && [...seals.data].reverse()}
          total={seals.data?.length ?? null}
          rowKey={({ number }) => String(number)}
          error={seals.error}
          again={() => void seals.refetch()}
          empty={<Empty title={t('evidence.none')} />}
        />
      </Section>
    </Page>
  );
}

function useColumns(): readonly Column<Seal>[] {
  const { t, number, instant } = useTexts();
  return useMemo(
    () => [
      { id: 'code', header: t('evidence.column.code'), width: 13, cell: ({ code }) => <code>{code}</code> },
      {
        id: 'number',
        header: t('evidence.column.number'),
        width: 6,
        align: 'end',
        cell: (seal) => number(seal.number),
        sort: (seal) => seal.number,
      },
      {
        id: 'sealedAt',
        header: t('evidence.column.sealedAt'),
        width: 11,
        cell: (seal) => instant(seal.sealedAt),
        sort: (seal) => seal.sealedAt,
      },
      {
        id: 'events',
        header: t('evidence.column.events'),
        width: 8,
        align: 'end',
        cell: (seal) => number(seal.events),
        sort: (seal) => seal.events,
      },
      {
        id: 'range',
        header: t('evidence.column.range'),
        width: 12,
        cell: ({ from, to }) => t('evidence.range', { from: number(from), to: number(to) }),
      },
    ],
    [t, number, instant],
  );
}
