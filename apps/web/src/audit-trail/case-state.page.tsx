import { useRead } from '../api/hooks';
import { useAddressState, usePathParameter } from '../shell/address';
import { useTexts } from '../texts/texts';
import { DefinitionList, Empty, Link, Loaded, Page, Section } from '../ui';
import type { TrailField as Field } from './answers';
import { PointInput, useEventChoices } from './point';

const NOW = { at: '', knownAt: '', on: '' };

/** A case as it was after any event, or as the office knew it on a day. */
export default function CaseStatePage() {
  const { t, language } = useTexts();
  const id = usePathParameter('id');
  const [point, change] = useAddressState(NOW);
  const events = useEventChoices(id);
  const given = Object.fromEntries(Object.entries(point).filter(([, value]) => value !== ''));
  const state = useRead(
    '/api/audit-trail/cases/{id}/state',
    { params: { path: { id }, query: { ...given, language } } },
    { keep: true, views: ['audit-trail'] },
  );
  const toNow: Record<string, string> = { fromAt: point.at, fromKnownAt: point.knownAt, fromOn: point.on };
  return (
    <Page
      title={t('audit-trail.state.title')}
      lead={t('audit-trail.state.lead')}
      trail={
        <Link to="/audit/cases/$id" params={{ id }}>
          {t('audit-trail.title.cases', { name: id.slice(0, 8) })}
        </Link>
      }
      actions={
        <Link to="/audit/cases/$id/comparison" params={{ id }} search={toNow}>
          {t('audit-trail.state.toNow')}
        </Link>
      }
    >
      <div className="points" role="search" aria-label={t('ui.filters.label')}>
        <PointInput legend={t('audit-trail.state.point')} events={events} point={point} change={change} />
      </div>
      <Loaded read={state} lines={8}>
        {({ things }) =>
          things.length === 0 ? (
            <Empty title={t('audit-trail.state.empty')} />
          ) : (
            things.map(({ thing, fields }) => (
              <Section key={`${thing.category}${thing.id}`} title={`${thing.name} ${thing.id.slice(0, 8)}`}>
                <DefinitionList items={fields.map((field) => [nameOf(field), field.text])} />
              </Section>
            ))
          )
        }
      </Loaded>
    </Page>
  );
}

const nameOf = ({ part, label }: Field): string => (part === null ? label : `${part}, ${label}`);
