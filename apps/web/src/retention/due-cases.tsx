import { useState } from 'react';
import { useWholeList } from '../api/hooks';
import { useTexts } from '../texts/texts';
import { Button, DataTable, Notice } from '../ui';
import { useCaseColumns } from './case-columns';
import { DayFilter, useDayFilter } from './day-filter';
import { ProposeDialog } from './propose-dialog';
import { type RetainedCase, VIEWS } from './retention';

const MOST = 200;

/** Cases whose time is over; those that nothing keeps can be chosen and proposed for destruction. */
export function DueCases() {
  const { t } = useTexts();
  const filter = useDayFilter();
  const [chosen, choose] = useState<ReadonlySet<string>>(new Set());
  const [proposing, setProposing] = useState(false);
  const list = useWholeList(
    '/api/retention/review',
    { params: { query: filter.query } },
    ({ cases, total }) => ({ rows: cases, total }),
    { views: VIEWS },
  );
  // The office decides as of today: a look at another day is a look only.
  const isLook = filter.on !== '';
  const free = list.rows.filter(({ keptBy }) => keptBy.length === 0);
  const picked = free.filter(({ id }) => chosen.has(id)).slice(0, MOST);
  const turn = ({ id }: RetainedCase): void => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    choose(next);
  };
  const columns = useCaseColumns(isLook ? null : { chosen, turn });
  return (
    <>
      <DayFilter {...filter} />
      {isLook && <Notice>{t('retention.due.look')}</Notice>}
      {!isLook && free.length > 0 && (
        <div className="form-actions" role="group" aria-label={t('retention.due.actions')}>
          <Button onClick={() => choose(new Set(free.slice(0, MOST).map(({ id }) => id)))}>
            {t('retention.due.chooseAll', { count: Math.min(free.length, MOST) })}
          </Button>
          <Button
            kind="primary"
            aria-disabled={picked.length === 0}
            onClick={() => picked.length > 0 && setProposing(true)}
          >
            {t('retention.due.propose', { count: picked.length })}
          </Button>
        </div>
      )}
      <DataTable
        caption={t('retention.due.caption', { count: list.total ?? 0 })}
        columns={columns}
        rows={list.total === null ? undefined : list.rows}
        total={list.total}
        rowKey={({ id }) => id}
        error={list.error}
        again={list.again}
        empty={t('retention.due.empty')}
      />
      {proposing && (
        <ProposeDialog
          cases={picked}
          unit={filter.query.unit}
          done={() => choose(new Set())}
          close={() => setProposing(false)}
        />
      )}
    </>
  );
}
