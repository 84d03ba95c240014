import { useTexts } from '../texts/texts';
import { Empty, Section, Timeline } from '../ui';
import type { Admission } from './admission';
import { type Happened, interruptionsIn, type Stretch, suspensionsIn } from './course.rules';

/** What happened in an admission, the latest first, and the times in which the service stood still. */
export function CoursePart({ shown }: { readonly shown: Admission }) {
  const { t } = useTexts();
  const history = shown.history as readonly Happened[];
  const breaks = interruptionsIn(history);
  const suspensions = suspensionsIn(history);
  return (
    <>
      {breaks.length > 0 && (
        <Section title={t('admissions.interrupt.title')}>
          <Stretches all={breaks} name={(reason) => t(`admissions.interruption.${reason}`)} />
        </Section>
      )}
      {suspensions.length > 0 && (
        <Section title={t('admissions.suspend.title')}>
          <Stretches
            all={suspensions}
            name={(reason) =>
              reason
                .split(' ')
                .map((code) => t(`admissions.activity.${code}`))
                .join(', ')
            }
          />
        </Section>
      )}
      <Section title={t('admissions.tab.course')}>
        <Happenings shown={shown} />
      </Section>
    </>
  );
}

function Stretches({
  all,
  name,
}: {
  readonly all: readonly Stretch[];
  readonly name: (reason: string) => string;
}) {
  const { t, date } = useTexts();
  return (
    <ul className="lines">
      {all.map(({ id, from, to, reason }) => (
        <li key={id}>
          <span>
            {t(to ? 'admissions.stretch.between' : 'admissions.stretch.since', {
              from: date(from),
              to: to ? date(to) : '',
            })}
          </span>
          <span>{name(reason)}</span>
        </li>
      ))}
    </ul>
  );
}

function Happenings({ shown }: { readonly shown: Admission }) {
  const { t, instant } = useTexts();
  const told = useTold();
  if (shown.history.length === 0) return <Empty title={t('admissions.noHistory')} />;
  return (
    <Timeline
      label={t('admissions.tab.course')}
      items={[...shown.history]
        .reverse()
        .map(({ on, type, data, recordedAt, actor, note, retroactive }, index) => ({
          id: `${recordedAt} ${index}`,
          at: on,
          title: t(`admissions.event.${type}`),
          body: (
            <>
              {told({ on, type, data }) && <p>{told({ on, type, data })}</p>}
              <p className="soft">
                {t(retroactive ? 'admissions.recordedLater' : 'admissions.recorded', {
                  actor,
                  at: instant(recordedAt),
                })}
              </p>
              {note && <p>{note}</p>}
            </>
          ),
        }))}
    />
  );
}

/** What beside its name is worth telling of an event. */
function useTold(): (happened: Happened) => string | null {
  const { t, date } = useTexts();
  return ({ type, data }) => {
    const text = (name: string): string => String(data[name]);
    const end = `${t(`admissions.endReason.${text('reason')}`)}`;
    switch (type) {
      case 'AdmissionEnded':
      case 'PlannedAdmissionCancelled':
        return end;
      case 'AdmissionEndCorrected': {
        const { endedOn, reason } = data['replaces'] as { readonly endedOn: string; readonly reason: string };
        const was = t(`admissions.endReason.${reason}`);
        return t('admissions.correct.told', { end, day: date(endedOn), was });
      }
      case 'AdmissionInterrupted':
        return t(`admissions.interruption.${text('reason')}`);
      case 'QuestionnaireAnswered':
        return t(`admissions.review.questionnaire-${text('kind')}`);
      case 'AdmissionTransferred':
        return t('admissions.transfer.told', { from: seat(data['from']), to: seat(data['to']) });
      default:
        return null;
    }
  };
}

function seat(said: unknown): string {
  const { provider, place } = said as { readonly provider: string; readonly place: string | null };
  return place === null ? provider : `${provider}, ${place}`;
}
