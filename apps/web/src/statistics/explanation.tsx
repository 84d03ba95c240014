import { useRead } from '../api/hooks';
import { dayOf } from '../texts/formats';
import { useTexts } from '../texts/texts';
import { Loaded } from '../ui';

/** Why the list of a day is another one as known later than as known that day itself. */
export function Explanation({
  programme,
  on,
  knownAt,
}: {
  readonly programme: string;
  readonly on: string;
  readonly knownAt: string;
}) {
  const { t, date } = useTexts();
  const params = { path: { code: programme }, query: { on, knownAt, knownBefore: on } };
  const read = useRead(
    '/api/programmes/{code}/waiting-list/difference',
    { params },
    { enabled: knownAt > on, keep: true, views: ['waiting-list'] },
  );
  if (knownAt === on) return <p>{t('statistics.explanation.thatDay')}</p>;
  if (knownAt < on) return <p>{t('statistics.explanation.earlier', { known: date(knownAt) })}</p>;
  return (
    <Loaded read={read} lines={2}>
      {({ before, after, changes, came, left }) =>
        changes.length === 0 ? (
          <p>{t('statistics.explanation.same')}</p>
        ) : (
          <div className="explanation">
            <p>{t('statistics.explanation.differs', { before, after, came, left })}</p>
            <ul>
              {changes.slice(0, SHOWN).map(({ change, knownFrom, listedOn, endedOn, endReason }, index) => (
                <li key={index}>
                  {t(change === 'left' ? 'statistics.explanation.left' : 'statistics.explanation.came', {
                    known: date(dayOf(new Date(knownFrom))),
                    listed: date(listedOn),
                    ended: endedOn ? date(endedOn) : t('ui.none'),
                    reason: endReason ? t(`statistics.endReason.${endReason}`) : t('ui.none'),
                  })}
                </li>
              ))}
            </ul>
            {came + left > SHOWN && <p>{t('statistics.explanation.more', { count: came + left - SHOWN })}</p>}
          </div>
        )
      }
    </Loaded>
  );
}

const SHOWN = 12;
