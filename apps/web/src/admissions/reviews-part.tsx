import { addDays, localDate } from '#libs/kernel';
import { useRead } from '../api/hooks';
import { dayOf } from '../texts/formats';
import { useTexts } from '../texts/texts';
import { Deadline, Empty, Loaded, Section } from '../ui';
import type { AdmissionShown } from './admission';
import type { Happened } from './course.rules';

const AHEAD_DAYS = 3_660;
const MOST = 500;

/** Plan evaluations and questionnaires: what is to be done by when, and what was done. */
export function ReviewsPart({ shown, programme }: Pick<AdmissionShown, 'shown' | 'programme'>) {
  const { t, date } = useTexts();
  const until = addDays(localDate(dayOf(new Date())), AHEAD_DAYS);
  const query = { programme: shown.programme, provider: shown.provider, until, limit: MOST };
  const due = useRead('/api/admissions/reviews-due', { params: { query } }, { views: ['admissions'] });
  const done = (shown.history as readonly Happened[]).filter(
    ({ type }) => type === 'PlanEvaluated' || type === 'QuestionnaireAnswered',
  );
  if (programme.review === null)
    return (
      <Section title={t('admissions.tab.reviews')}>
        <Empty title={t('admissions.review.notForeseen')} />
      </Section>
    );
  return (
    <Section title={t('admissions.tab.reviews')}>
      <Loaded read={due}>
        {(all) => {
          const own = all.filter(({ admissionId }) => admissionId === shown.admissionId);
          if (own.length === 0) return <Empty title={t('admissions.review.nothingDue')} />;
          return (
            <ul className="lines">
              {own.map(({ kind, dueOn }) => (
                <li key={kind}>
                  <span>{t(`admissions.review.${kind}`)}</span>
                  <Deadline day={dueOn} />
                </li>
              ))}
            </ul>
          );
        }}
      </Loaded>
      <Section level={3} title={t('admissions.review.done')}>
        {done.length === 0 ? (
          <Empty title={t('admissions.review.noneDone')} />
        ) : (
          <ul className="lines">
            {done.map(({ on, type, data }) => (
              <li key={`${type} ${String(data['questionnaireId'] ?? data['evaluationId'])}`}>
                <span>
                  {type === 'PlanEvaluated'
                    ? t('admissions.review.plan-evaluation')
                    : t(`admissions.review.questionnaire-${String(data['kind'])}`)}
                </span>
                <time dateTime={on}>{date(on)}</time>
              </li>
            ))}
          </ul>
        )}
      </Section>
    </Section>
  );
}
