import { usePagedList } from '../api/hooks';
import { LOGGED_CASES, LogEntries } from '../processing-log';
import { dayOf } from '../texts/formats';
import { useTexts } from '../texts/texts';
import { More, Section } from '../ui';
import { lookedUnder } from './looked-at.rules';
import type { Opening } from './opening';

const PAGE = 500;

/** Everything that whoever opened it did with the person or case while it was open, from the processing log. */
export function LookedAt({ opening }: { readonly opening: Opening }) {
  const { t } = useTexts();
  const { caseKind, caseId, personId, openedBy, opensAt, opensUntil, closedAt } = opening;
  const logged = LOGGED_CASES.find((kind) => kind === caseKind);
  const ofCase = logged !== undefined && caseId !== null;
  const list = usePagedList(
    ofCase ? '/api/processing-log/cases/{kind}/{id}' : '/api/processing-log/persons/{personId}',
    {
      params: {
        path: ofCase ? { kind: logged, id: caseId } : { personId },
        query: {
          from: dayOf(new Date(opensAt)),
          to: dayOf(new Date(closedAt ?? opensUntil)),
          text: openedBy,
        },
      },
    },
    ({ entries, next }) => ({ rows: entries, next }),
    { views: [], limit: PAGE },
  );
  const rows = list.rows && lookedUnder(opening, list.rows);
  return (
    <Section title={t('break-glass.looked.title')}>
      <LogEntries
        caption={t('break-glass.looked.caption', { count: rows?.length ?? 0 })}
        empty={t('break-glass.looked.empty')}
        rows={rows}
        error={list.error}
        again={list.again}
      />
      <More list={list} />
    </Section>
  );
}
