import { useMemo } from 'react';
import { PersonLine } from '../persons';
import { useTexts } from '../texts/texts';
import { type Column, DataTable } from '../ui';
import type { DeliveredMonth, Difference, Programme } from './delivered';
import { figureOf, subjectOf } from './difference.rules';
import { useDuration } from './duration';
import { itemName } from './items.rules';

/** Every figure in which a statement differs from the one before, and why deliveries of the month were told otherwise. */
export function Differences({
  differences,
  programme,
  month,
}: {
  readonly differences: readonly Difference[];
  readonly programme: Programme;
  readonly month: DeliveredMonth;
}) {
  const { t } = useTexts();
  const reasons = [...new Set(month.deliveries.flatMap(({ corrections }) => corrections))];
  return (
    <>
      <p>
        {reasons.length === 0
          ? t('delivered-services.difference.otherGround')
          : t('delivered-services.difference.because', {
              reasons: reasons.map((each) => t(`delivered-services.reason.${each}`)).join(', '),
            })}
      </p>
      <DataTable
        caption={t('delivered-services.difference.count', { count: differences.length })}
        columns={useColumns(programme)}
        rows={differences}
        rowKey={({ of, subject, figure }) => `${of} ${subject} ${figure}`}
        empty={t('delivered-services.draft.same')}
        sortName="differences"
      />
    </>
  );
}

function useColumns(programme: Programme): readonly Column<Difference>[] {
  const { t } = useTexts();
  const about = useSubject(programme);
  const write = useFigure();
  return useMemo(
    () => [
      {
        id: 'of',
        header: t('delivered-services.difference.of'),
        width: 18,
        cell: ({ of, subject }) => about(of, subject),
      },
      {
        id: 'figure',
        header: t('delivered-services.difference.figure'),
        width: 12,
        cell: ({ figure }) => <FigureName figure={figure} />,
      },
      ...(['before', 'after'] as const).map((id): Column<Difference> => ({
        id,
        header: t(`delivered-services.difference.${id}`),
        align: 'end',
        width: 8,
        cell: ({ figure, [id]: value }) => (value === null ? t('ui.none') : write(figure, value)),
      })),
    ],
    [t, about, write],
  );
}

function FigureName({ figure }: Pick<Difference, 'figure'>) {
  const { t } = useTexts();
  const { name, personId } = figureOf(figure);
  return (
    <>
      {t(`delivered-services.amount.${name}`)}
      {personId && (
        <span className="soft">
          {' '}
          · <PersonLine id={personId} />
        </span>
      )}
    </>
  );
}

function useSubject(programme: Programme): (of: string, subject: string) => string {
  const { t, date, money } = useTexts();
  return useMemo(
    () => (of, subject) => {
      const { from, until, item, tariff, price, cancelled } = subjectOf(subject);
      if (from === null || until === null) return t('delivered-services.difference.total');
      const days = `${date(from)}–${date(until)}`;
      if (item === null || tariff === null || price === null)
        return t(`delivered-services.difference.${of}`, { days });
      const off = cancelled ? [t('delivered-services.cancel.line')] : [];
      const named = [itemName(programme, item), t(`delivered-services.tariff.${tariff}`), ...off];
      const priced = [...named, money(price)].join(', ');
      return t('delivered-services.difference.line', { days, priced });
    },
    [t, date, money, programme],
  );
}

function useFigure(): (figure: string, value: string | number) => string {
  const { number, money } = useTexts();
  const duration = useDuration();
  return useMemo(
    () => (figure, value) => {
      if (figure === 'minutes') return duration(Number(value));
      return figure === 'units' ? number(value) : money(value);
    },
    [number, money, duration],
  );
}
