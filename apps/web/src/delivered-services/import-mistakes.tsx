import { useMemo } from 'react';
import type { components } from '../api/schema';
import { useTexts } from '../texts/texts';
import { type Column, DataTable } from '../ui';

type Wrong = components['schemas']['RowProblemDto'];

/** What is wrong with a file of deliveries, by row and column. */
export function ImportMistakes({ rejected }: { readonly rejected: readonly Wrong[] }) {
  const { t, number } = useTexts();
  const columns = useMemo(
    (): readonly Column<Wrong>[] => [
      {
        id: 'line',
        header: t('delivered-services.import.line'),
        width: 6,
        cell: ({ line }) => number(line),
        sort: ({ line }) => line,
      },
      {
        id: 'column',
        header: t('delivered-services.import.column'),
        width: 12,
        cell: ({ column }) => column || t('delivered-services.import.wholeRow'),
        sort: ({ column }) => column,
      },
      {
        id: 'mistake',
        header: t('delivered-services.import.mistakeOf'),
        width: 28,
        cell: ({ code }) => t(`delivered-services.mistake.${code}`),
        sort: ({ code }) => code,
      },
    ],
    [t, number],
  );
  if (rejected.length === 0) return null;
  return (
    <DataTable
      caption={t('delivered-services.import.mistakes', { count: rejected.length })}
      columns={columns}
      rows={rejected}
      rowKey={({ line, column, code }) => `${line}/${column}/${code}`}
      empty={t('delivered-services.import.knownAll')}
      sortName="mistakes"
    />
  );
}
