import { useCommand, useRead } from '../api/hooks';
import { PersonLine } from '../persons';
import { usePathParameter } from '../shell/address';
import { useTexts } from '../texts/texts';
import { DataTable, Link, Loaded, Notice, Page, Section } from '../ui';
import { useCaseColumns } from './case-columns';
import { Erasure } from './erasure';
import { Holds } from './holds';
import { Obstacles } from './obstacles';
import { useMay, VIEWS } from './retention';
import { ThirdPersonTexts } from './third-person-texts';

/** How long the cases of a person are kept, what keeps their data, holds, and the erasure with what it would do. */
export default function RetainedPersonPage() {
  const { t } = useTexts();
  const personId = usePathParameter('id');
  const { hold, officer } = useMay();
  const path = { personId };
  const read = useRead(
    '/api/retention/persons/{personId}',
    { params: { path, query: {} } },
    { views: VIEWS },
  );
  const erasure = useRead('/api/persons/{personId}/erasure', { params: { path } }, { enabled: hold });
  const place = useCommand('/api/persons/{personId}/legal-holds');
  const lift = useCommand('/api/persons/{personId}/legal-holds/lifting');
  const columns = useCaseColumns();
  return (
    <Page
      title={t('retention.person.title')}
      lead={read.data?.erased === false && <PersonLine id={personId} />}
      trail={
        <Link to="/retention" search={{ tab: 'persons' }}>
          {t('retention.tab.persons')}
        </Link>
      }
    >
      <Loaded read={read} lines={8}>
        {({ cases, keptBy, records, erased }) => (
          <>
            {erased && <Notice kind="warning" title={t('retention.person.erased')} />}
            {records.length > 1 && <p>{t('retention.person.records', { count: records.length })}</p>}
            <DataTable
              caption={t('retention.person.cases', { count: cases.length })}
              columns={columns}
              rows={cases}
              rowKey={({ id }) => id}
              empty={t('retention.person.noCases')}
            />
            <Section title={t('retention.person.keptBy')}>
              <p>
                <Obstacles obstacles={keptBy} />
              </p>
            </Section>
            {hold && (
              <Loaded read={erasure}>
                {(known) => (
                  <>
                    <Holds
                      holds={known.holds}
                      place={(ground) => place.mutateAsync({ params: { path }, body: { ground } })}
                      lift={(ground) => lift.mutateAsync({ params: { path }, body: { ground } })}
                    />
                    {officer && !known.erased && <ThirdPersonTexts personId={personId} />}
                    <Erasure known={known} cases={cases.length} obstacles={keptBy} />
                  </>
                )}
              </Loaded>
            )}
          </>
        )}
      </Loaded>
    </Page>
  );
}
