import { useRead } from '../api/hooks';
import { WithinReach } from '../break-glass';
import { LettersOfPerson } from '../letters';
import { usePathParameter } from '../shell/address';
import { useActsAs, useSession } from '../sign-in/session';
import { useTexts } from '../texts/texts';
import { Link, Notice, Page } from '../ui';
import { type TabItem, Tabs } from '../ui/tabs';
import { PersonCases } from './person-cases';
import { PersonDetails } from './person-details';
import { PersonDuplicates } from './person-duplicates';
import { PersonLookUps } from './person-look-ups';
import { useFullName } from './person-name';
import { PersonRelations } from './person-relations';
import { PersonTimeline } from './person-timeline';

const READERS_OF_LOG = ['unidentified', 'manager', 'data-protection-officer'];

/** A person's file: details hidden until asked for, household, cases, history, and who looked. */
export default function PersonPage() {
  const { t, date } = useTexts();
  const { role } = useSession();
  const works = useActsAs('caseworker', 'manager', 'provider-coordinator');
  const isOffice = useActsAs('caseworker', 'manager');
  const id = usePathParameter('id');
  const name = useFullName();
  const person = useRead('/api/persons/{personId}', { params: { path: { personId: id } } });
  const tab = (key: string, content: TabItem['content']): TabItem => ({
    id: key,
    title: t(`persons.tab.${key}`),
    content,
  });
  const { data } = person;
  return (
    <Page
      title={data ? name(data) : t('persons.file')}
      documentTitle={t('persons.file')}
      lead={data?.birthDate && t('persons.born', { day: date(data.birthDate) })}
      trail={<Link to="/search">{t('persons.search.title')}</Link>}
      actions={
        works && (
          <Link to="/applications/new" search={{ person: id }} className="button button-secondary">
            {t('persons.newApplication')}
          </Link>
        )
      }
    >
      <WithinReach read={person} of={{ personId: id }}>
        {(card) => (
          <>
            {card.erased && <Notice kind="warning" title={t('persons.erased')} />}
            {card.diedOn && <Notice title={t('persons.died', { day: date(card.diedOn) })} />}
            {card.addressProtected && <Notice kind="warning" title={t('persons.addressProtected')} />}
            <Tabs
              label={t('persons.file')}
              items={[
                tab('details', () => <PersonDetails card={card} refetch={person.refetch} />),
                ...(works
                  ? [
                      tab('cases', () => <PersonCases id={id} />),
                      tab('relations', () => <PersonRelations id={id} />),
                      tab('letters', () => <LettersOfPerson id={id} />),
                    ]
                  : []),
                tab('history', () => <PersonTimeline id={id} works={works} />),
                ...(isOffice ? [tab('duplicates', () => <PersonDuplicates card={card} />)] : []),
                ...(READERS_OF_LOG.includes(role) ? [tab('looks', () => <PersonLookUps id={id} />)] : []),
              ]}
            />
          </>
        )}
      </WithinReach>
    </Page>
  );
}
