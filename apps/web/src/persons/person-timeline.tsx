import { useRead } from '../api/hooks';
import type { components } from '../api/schema';
import { useTexts } from '../texts/texts';
import { Empty, type Happening, Link, Loaded, Masked, Section, Timeline } from '../ui';

type Version = components['schemas']['PersonVersionDto'];

/** What happened with a person, in lanes: details, applications, waiting lists, household; the latest first. */
export function PersonTimeline({ id, works }: { readonly id: string; readonly works: boolean }) {
  const { t } = useTexts();
  const history = useRead('/api/persons/{personId}/history', { params: { path: { personId: id } } });
  const cases = useCases(id, works);
  return (
    <Section title={t('persons.tab.history')}>
      <Loaded read={history}>{(versions) => <Lanes versions={versions} cases={cases} />}</Loaded>
    </Section>
  );
}

function useCases(id: string, works: boolean): readonly Happening[] {
  const { t } = useTexts();
  const applications = useRead(
    '/api/applications',
    { params: { query: { personId: id, offset: 0, limit: 200 } } },
    { views: ['applications'], enabled: works },
  );
  const lists = useRead(
    '/api/persons/{personId}/waiting-list-entries',
    { params: { path: { personId: id } } },
    { views: ['waiting-list'], enabled: works },
  );
  const relations = useRead(
    '/api/persons/{personId}/relations',
    { params: { path: { personId: id } } },
    { enabled: works },
  );
  return [
    ...(applications.data?.applications ?? []).map(({ applicationId, number, programme, receivedOn }) => ({
      id: applicationId,
      at: receivedOn,
      lane: t('persons.cases.applications'),
      title: (
        <Link to="/applications/$id" params={{ id: applicationId }}>
          {t('persons.history.applied', {
            number: number ?? '',
            programme: t(`programmes.name.${programme}`),
          })}
        </Link>
      ),
    })),
    ...(lists.data?.entries ?? []).map(({ entryId, programme, listedOn }) => ({
      id: entryId,
      at: listedOn,
      lane: t('persons.cases.entries'),
      title: (
        <Link to="/waiting-list-entries/$id" params={{ id: entryId }}>
          {t('persons.history.listed', { programme: t(`programmes.name.${programme}`) })}
        </Link>
      ),
    })),
    ...(relations.data ?? []).flatMap(({ relationId, kind, from, until }) => [
      {
        id: relationId,
        at: from,
        lane: t('persons.tab.relations'),
        title: t('persons.history.related', { kind: t(`persons.relations.kind.${kind}`) }),
      },
      ...(until === null
        ? []
        : [
            {
              id: `${relationId} end`,
              at: until,
              lane: t('persons.tab.relations'),
              title: t('persons.history.unrelated', { kind: t(`persons.relations.kind.${kind}`) }),
            },
          ]),
    ]),
  ];
}

function Lanes({
  versions,
  cases,
}: {
  readonly versions: readonly Version[];
  readonly cases: readonly Happening[];
}) {
  const { t } = useTexts();
  const fieldName = (field: string): string => t(`persons.field.${field}`);
  const details = versions.map((each) => ({
    id: `${each.personId} ${each.field} ${each.version}`,
    at: each.recordedAt,
    lane: t('persons.tab.details'),
    title: t(each.version === 1 ? 'persons.history.first' : 'persons.history.changed', {
      field: fieldName(each.field),
      version: each.version,
    }),
    body: (
      <>
        <Masked name={fieldName(each.field)}>{each.value}</Masked>
        {each.reason && <p className="soft">{t(`persons.reason.of.${each.reason}`)}</p>}
      </>
    ),
  }));
  const items = [...details, ...cases].sort((one, other) => other.at.localeCompare(one.at));
  if (items.length === 0) return <Empty title={t('persons.history.empty')} />;
  return <Timeline label={t('persons.tab.history')} items={items} />;
}
