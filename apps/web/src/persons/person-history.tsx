import { useRead } from '../api/hooks';
import type { components } from '../api/schema';
import { useTexts } from '../texts/texts';
import { Empty, Loaded, Masked, Section, Timeline } from '../ui';

type Version = components['schemas']['PersonVersionDto'];

/** How the details of a person were written down and changed, the latest first. */
export function PersonHistory({ id }: { readonly id: string }) {
  const { t } = useTexts();
  const history = useRead('/api/persons/{personId}/history', { params: { path: { personId: id } } });
  const fieldName = (field: string): string => t(`persons.field.${field}`);
  const title = ({ field, version }: Version): string =>
    t(version === 1 ? 'persons.history.first' : 'persons.history.changed', {
      field: fieldName(field),
      version,
    });
  return (
    <Section title={t('persons.tab.history')}>
      <Loaded read={history}>
        {(versions) =>
          versions.length === 0 ? (
            <Empty title={t('persons.history.empty')} />
          ) : (
            <Timeline
              label={t('persons.tab.history')}
              items={[...versions]
                .sort((a, b) => b.recordedAt.localeCompare(a.recordedAt))
                .map((each) => ({
                  id: `${each.personId} ${each.field} ${each.version}`,
                  at: each.recordedAt,
                  title: title(each),
                  body: <Masked name={fieldName(each.field)}>{each.value}</Masked>,
                }))}
            />
          )
        }
      </Loaded>
    </Section>
  );
}
