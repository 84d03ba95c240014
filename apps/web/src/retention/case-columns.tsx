import { useMemo } from 'react';
import { useTexts } from '../texts/texts';
import { type Column, Link, StatusTag } from '../ui';
import type { RetainedCase } from './retention';

interface Choice {
  readonly chosen: ReadonlySet<string>;
  readonly turn: (each: RetainedCase) => void;
}

/** The columns of a list of cases with how long they are kept; `choice` lets those that nothing keeps be chosen. */
export function useCaseColumns(choice: Choice | null = null): readonly Column<RetainedCase>[] {
  const { t, date } = useTexts();
  return useMemo(() => {
    const nameOf = ({ kind, id, number }: RetainedCase): string =>
      number ?? `${t(`processing-log.thing.${kind}`)} ${id.slice(0, 8)}`;
    const head = (id: string, width: number) => ({ id, header: t(`retention.column.${id}`), width });
    const columns: Column<RetainedCase>[] = [
      {
        ...head('case', 11),
        cell: (each) => (
          <Link to="/retention/cases/$kind/$id" params={{ kind: each.kind, id: each.id }}>
            {nameOf(each)}
          </Link>
        ),
        sort: (each) => nameOf(each),
      },
      {
        ...head('programme', 12),
        cell: ({ programme }) => t(`programmes.name.${programme}`),
        sort: ({ programme }) => programme,
      },
      { ...head('unit', 9), cell: ({ unit }) => unit ?? '–', sort: ({ unit }) => unit },
      {
        ...head('ended', 8),
        cell: ({ endedOn }) => (endedOn ? date(endedOn) : t('retention.goesOn')),
        sort: ({ endedOn }) => endedOn,
      },
      {
        ...head('keepUntil', 11),
        cell: (each) => <KeepUntil each={each} />,
        sort: ({ keepUntil }) => keepUntil,
      },
      {
        ...head('disposal', 9),
        cell: ({ disposal }) => (disposal ? t(`retention.disposal.${disposal}`) : '–'),
      },
      { ...head('keptBy', 13), cell: ({ keptBy }) => <KeptBy codes={keptBy} /> },
    ];
    if (choice)
      columns.push({
        ...head('choose', 6),
        cell: (each) =>
          each.keptBy.length === 0 && (
            <input
              type="checkbox"
              className="row-choice"
              aria-label={t('retention.chooseCase', { name: nameOf(each) })}
              checked={choice.chosen.has(each.id)}
              onChange={() => choice.turn(each)}
            />
          ),
      });
    return columns;
  }, [t, date, choice]);
}

/** The last day on which a case is kept; periods that nobody confirmed say so. */
export function KeepUntil({
  each: { keepUntil, verified },
}: {
  readonly each: Pick<RetainedCase, 'keepUntil' | 'verified'>;
}) {
  const { t, date } = useTexts();
  if (keepUntil === null) return <>–</>;
  return (
    <>
      {date(keepUntil)} {!verified && <StatusTag tone="warning">{t('retention.unverified')}</StatusTag>}
    </>
  );
}

/** What keeps a case, in words; that nothing does where the list is empty. */
export function KeptBy({ codes }: { readonly codes: readonly string[] }) {
  const { t } = useTexts();
  if (codes.length === 0) return <StatusTag tone="good">{t('retention.free')}</StatusTag>;
  return <>{codes.map((code) => t(`retention.keptBy.${code}`)).join(', ')}</>;
}
