import { useMemo } from 'react';
import { useRead } from '../api/hooks';
import type { components } from '../api/schema';
import { useActsAs } from '../sign-in/session';
import { useTexts } from '../texts/texts';
import { type Column, DataTable, Link, Page } from '../ui';
import { useMistake } from './mistakes';

type Import = components['schemas']['RegisterImportResponse'];
const MOST = 500;

/** The imports of registers and corrections that brought something, the latest first. */
export default function ImportsPage() {
  const { t } = useTexts();
  const mayImport = useActsAs('caseworker', 'manager');
  const imports = useRead(
    '/api/imports',
    { params: { query: { limit: MOST } } },
    { views: ['register-imports'] },
  );
  return (
    <Page
      title={t('register-import.title')}
      lead={t('register-import.lead')}
      actions={
        mayImport && (
          <Link to="/imports/new" className="button button-primary">
            {t('register-import.new')}
          </Link>
        )
      }
    >
      <DataTable
        caption={t('register-import.caption', { count: imports.data?.length ?? 0 })}
        columns={useColumns()}
        rows={imports.data}
        rowKey={({ importId }) => importId}
        error={imports.error}
        again={() => void imports.refetch()}
        empty={t('register-import.none')}
      />
    </Page>
  );
}

function useColumns(): readonly Column<Import>[] {
  const { t, instant, number } = useTexts();
  const mistake = useMistake();
  return useMemo(
    () => [
      {
        id: 'at',
        header: t('register-import.column.at'),
        width: 10,
        cell: ({ importedAt }) => instant(importedAt),
        sort: ({ importedAt }) => importedAt,
      },
      {
        id: 'kind',
        header: t('register-import.column.kind'),
        width: 8,
        cell: ({ kind }) => t(`register-import.kind.${kind}`),
        sort: ({ kind }) => kind,
      },
      {
        id: 'programme',
        header: t('register-import.column.programme'),
        width: 12,
        cell: ({ programme, municipality }) => `${t(`programmes.name.${programme}`)}, ${municipality}`,
        sort: ({ programme }) => programme,
      },
      {
        id: 'provider',
        header: t('register-import.column.provider'),
        width: 12,
        cell: ({ provider }) => provider ?? t('register-import.everyProvider'),
        sort: ({ provider }) => provider,
      },
      ...(['rows', 'accepted', 'rejected', 'newFacts'] as const).map((id) => ({
        id,
        header: t(`register-import.column.${id}`),
        align: 'end' as const,
        width: 6,
        cell: (row: Import) => number(row[id]),
        sort: (row: Import) => row[id],
      })),
      {
        id: 'why',
        header: t('register-import.column.why'),
        width: 16,
        cell: ({ rejectedByCode }) =>
          Object.entries(rejectedByCode)
            .map(([code, count]) => `${mistake(code)} (${number(count)})`)
            .join('; ') || t('ui.none'),
      },
      {
        id: 'who',
        header: t('register-import.column.who'),
        width: 8,
        cell: ({ actorId }) => actorId,
        sort: ({ actorId }) => actorId,
      },
    ],
    [t, instant, number, mistake],
  );
}
