import { useTexts } from '../texts/texts';
import { DefinitionList, Notice, Page, Section } from '../ui';

const PREPARED_ON = '2026-11-22';
const TESTED = ['axe', 'reflow', 'text', 'keyboard', 'colours', 'print'] as const;
const NOT_TESTED = ['screenReaders', 'people', 'browsers', 'devices', 'audit'] as const;
const LIMITS = ['scans', 'law', 'longTables', 'letters'] as const;

/** The accessibility statement: what was tested and how, what was not, what is known not to be good, whom to tell. */
export default function AccessibilityPage() {
  const { t, date } = useTexts();
  return (
    <Page title={t('accessibility.title')} lead={t('accessibility.lead')} width="text">
      <p>{t('accessibility.commitment')}</p>
      <Section title={t('accessibility.status.title')}>
        <Notice title={t('accessibility.status.partly')}>
          <p>{t('accessibility.status.why')}</p>
        </Notice>
      </Section>
      <Section title={t('accessibility.tested.title')}>
        <p>{t('accessibility.tested.lead')}</p>
        <DefinitionList
          items={TESTED.map((each) => [
            t(`accessibility.tested.${each}.what`),
            t(`accessibility.tested.${each}.how`),
          ])}
        />
      </Section>
      <Section title={t('accessibility.notTested.title')}>
        <ul>
          {NOT_TESTED.map((each) => (
            <li key={each}>{t(`accessibility.notTested.${each}`)}</li>
          ))}
        </ul>
      </Section>
      <Section title={t('accessibility.limits.title')}>
        <ul>
          {LIMITS.map((each) => (
            <li key={each}>{t(`accessibility.limits.${each}`)}</li>
          ))}
        </ul>
      </Section>
      <Section title={t('accessibility.prepared.title')}>
        <p>{t('accessibility.prepared.text', { day: date(PREPARED_ON) })}</p>
      </Section>
      <Section title={t('accessibility.contact.title')}>
        <p>{t('accessibility.contact.text')}</p>
        <p>{t('accessibility.contact.reply')}</p>
        <p>{t('accessibility.contact.supervision')}</p>
      </Section>
    </Page>
  );
}
