import { useTexts } from '../texts/texts';
import { Section, Timeline } from '../ui';
import type { CaseShown } from './case';

/** What happened in a case, the latest first. */
export function CaseTimeline({ shown }: Pick<CaseShown, 'shown'>) {
  const { t, instant } = useTexts();
  return (
    <Section title={t('applications.tab.timeline')}>
      <Timeline
        label={t('applications.tab.timeline')}
        items={[...shown.timeline].reverse().map(({ place, type, day, recordedAt, actor, note }) => ({
          id: String(place),
          at: day,
          title: t(`applications.event.${type}`),
          body: (
            <>
              <p className="soft">{t('applications.recorded', { actor, at: instant(recordedAt) })}</p>
              {note && <p>{note}</p>}
            </>
          ),
        }))}
      />
    </Section>
  );
}
