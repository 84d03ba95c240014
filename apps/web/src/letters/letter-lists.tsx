import { useMemo } from 'react';
import { useRead } from '../api/hooks';
import { useTexts } from '../texts/texts';
import { type Column, DataTable, Link, Section, StatusTag } from '../ui';
import type { ListedLetter } from './letter';

/** The issued letters about a decision, an entry or an admission. */
export const LettersAbout = ({ about }: { readonly about: string }) => <Letters query={{ about }} />;

/** The issued letters to a person. */
export const LettersOfPerson = ({ id }: { readonly id: string }) => <Letters query={{ personId: id }} />;

/** The issued letters of an application. */
export const LettersOfApplication = ({ id }: { readonly id: string }) => (
  <Letters query={{ applicationId: id }} />
);

function Letters({
  query,
}: {
  readonly query: { readonly about?: string; readonly personId?: string; readonly applicationId?: string };
}) {
  const { t } = useTexts();
  const letters = useRead('/api/letters', { params: { query } }, { views: ['letters'] });
  return (
    <Section title={t('letters.title')}>
      <DataTable
        caption={t('letters.count', { count: letters.data?.length ?? 0 })}
        columns={useColumns()}
        rows={letters.data}
        rowKey={({ letterId }) => letterId}
        error={letters.error}
        again={() => void letters.refetch()}
        empty={t('letters.none')}
        sortName="letters"
      />
    </Section>
  );
}

function useColumns(): readonly Column<ListedLetter>[] {
  const { t, date } = useTexts();
  return useMemo(
    () => [
      {
        id: 'letter',
        header: t('letters.field.number'),
        cell: ({ letterId, number }) => (
          <Link to="/letters/$id" params={{ id: letterId }} className="link case-number">
            {number ?? letterId.slice(0, 8)}
          </Link>
        ),
        sort: ({ number }) => number,
      },
      { id: 'kind', header: t('letters.field.kind'), cell: ({ kind }) => t(`letters.kind.${kind}`) },
      {
        id: 'date',
        header: t('letters.field.date'),
        cell: ({ date: day }) => date(day),
        sort: ({ date: day }) => day,
      },
      {
        id: 'standing',
        header: t('letters.field.standing'),
        cell: ({ replacedBy }) => (
          <StatusTag tone={replacedBy ? 'neutral' : 'good'}>
            {t(replacedBy ? 'letters.replaced' : 'letters.issued')}
          </StatusTag>
        ),
      },
    ],
    [t, date],
  );
}
