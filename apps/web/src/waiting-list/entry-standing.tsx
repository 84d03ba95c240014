import { useMemo } from 'react';
import { useRead } from '../api/hooks';
import type { components } from '../api/schema';
import { useTexts } from '../texts/texts';
import { type Column, DataTable, DefinitionList, Empty, Link, Loaded } from '../ui';

type Standing = components['schemas']['StandingDto'];
type Before = components['schemas']['StandsBeforeDto'];

/** Why an entry stands at its rank: the rule, the points, and for each entry before it the reason. */
export function EntryStanding({ id, ended }: { readonly id: string; readonly ended: boolean }) {
  const { t } = useTexts();
  const standing = useRead(
    '/api/waiting-list-entries/{id}/standing',
    { params: { path: { id } } },
    { views: ['waiting-list'], enabled: !ended },
  );
  if (ended) return <Empty title={t('waiting-list.standing.ended')} />;
  return <Loaded read={standing}>{(shown) => <Why standing={shown} />}</Loaded>;
}

function Why({ standing }: { readonly standing: Standing }) {
  const { t, date, number } = useTexts();
  const { rank, of, rankByRule, rule, score, moved, before, passedBy } = standing;
  const points = score?.points;
  return (
    <>
      <DefinitionList
        figures
        items={[
          [t('waiting-list.column.rank'), t('waiting-list.why.rank', { rank, of })],
          [t('waiting-list.why.byRule'), rankByRule === rank ? null : number(rankByRule)],
          [t('waiting-list.why.points'), points === undefined ? null : number(points)],
        ]}
      />
      <p>
        {t(`waiting-list.why.rule.${rule.kind}`)}
        {rule.basis && ` ${rule.basis.source}`}
      </p>
      {score && (
        <ul>
          {score.parts.map(({ criterion, weight, points: given }) => (
            <li key={criterion}>
              {t(`waiting-list.why.criterion.${criterion}`)}: {number(given)} (
              {t('waiting-list.why.weight', { weight })})
            </li>
          ))}
        </ul>
      )}
      {moved && <p>{t('waiting-list.why.moved', { day: date(moved.day), reason: moved.reason })}</p>}
      {passedBy.length > 0 && <p>{t('waiting-list.why.passed', { count: passedBy.length })}</p>}
      <DataTable
        caption={t('waiting-list.why.before', { count: before.length })}
        columns={useColumns()}
        rows={before}
        rowKey={({ entryId }) => entryId}
        empty={t('waiting-list.why.first')}
        sortName="before"
      />
    </>
  );
}

function useColumns(): readonly Column<Before>[] {
  const { t, number } = useTexts();
  return useMemo(
    () => [
      {
        id: 'entry',
        header: t('waiting-list.column.entry'),
        cell: ({ entryId }) => (
          <Link to="/waiting-list-entries/$id" params={{ id: entryId }}>
            {entryId.slice(0, 8)}
          </Link>
        ),
      },
      {
        id: 'rank',
        header: t('waiting-list.column.rank'),
        align: 'end',
        cell: ({ rank }) => number(rank),
        sort: ({ rank }) => rank,
      },
      {
        id: 'because',
        header: t('waiting-list.why.because'),
        cell: ({ because }) => t(`waiting-list.why.reason.${because}`),
      },
    ],
    [t, number],
  );
}
