import { useRead } from '../api/hooks';
import { useTexts } from '../texts/texts';
import { DateInput, Filters, SelectInput, TextInput } from '../ui';
import { UnitSelect } from '../units';

/** The filters of a trail as its address keeps them. */
export const FILTERS = {
  type: '',
  field: '',
  who: '',
  role: '',
  unit: '',
  imported: '',
  recordedFrom: '',
  recordedTo: '',
  effectiveFrom: '',
  effectiveTo: '',
  order: 'newest',
};
export type TrailFilterValues = typeof FILTERS;

const ROLES = [
  'caseworker',
  'manager',
  'analyst',
  'provider-coordinator',
  'municipality-observer',
  'data-protection-officer',
  'administrator',
];
const DAYS = ['recordedFrom', 'recordedTo', 'effectiveFrom', 'effectiveTo'] as const;

/** Event, field, who, role, unit, source and days of a trail. */
export function TrailFilters({
  filters,
  change,
}: {
  readonly filters: TrailFilterValues;
  readonly change: (part: Partial<TrailFilterValues>) => void;
}) {
  const { t, language } = useTexts();
  const choices = useRead('/api/audit-trail/choices', { params: { query: { language } } }, { views: [] });
  const isFiltered = Object.entries(filters).some(([name, value]) => name !== 'order' && value !== '');
  const none = t('audit-trail.filter.any');
  return (
    <Filters {...(isFiltered && { clear: () => change({ ...FILTERS, order: filters.order }) })}>
      <SelectInput
        label={t('audit-trail.filter.type')}
        value={filters.type}
        onChange={(type) => change({ type })}
        none={none}
        options={(choices.data?.types ?? []).map(({ type, name }) => ({ value: type, text: name }))}
      />
      <SelectInput
        label={t('audit-trail.filter.field')}
        value={filters.field}
        onChange={(field) => change({ field })}
        none={none}
        options={(choices.data?.fields ?? []).map(({ field, label }) => ({ value: field, text: label }))}
      />
      <TextInput
        label={t('audit-trail.filter.who')}
        value={filters.who}
        onChange={(who) => change({ who })}
        settled
      />
      <SelectInput
        label={t('audit-trail.filter.role')}
        value={filters.role}
        onChange={(role) => change({ role })}
        none={none}
        options={ROLES.map((value) => ({ value, text: t(`shell.roles.${value}`) }))}
      />
      <UnitSelect
        label={t('audit-trail.filter.unit')}
        value={filters.unit}
        onChange={(unit) => change({ unit })}
        none={none}
      />
      <SelectInput
        label={t('audit-trail.filter.source')}
        value={filters.imported}
        onChange={(imported) => change({ imported })}
        none={none}
        options={[
          { value: 'false', text: t('audit-trail.filter.byPeople') },
          { value: 'true', text: t('audit-trail.filter.imported') },
        ]}
      />
      {DAYS.map((name) => (
        <DateInput
          key={name}
          label={t(`audit-trail.days.${name}`)}
          value={filters[name]}
          onChange={(day) => change({ [name]: day })}
        />
      ))}
      <SelectInput
        label={t('audit-trail.order.label')}
        value={filters.order}
        onChange={(order) => change({ order })}
        options={['newest', 'oldest'].map((value) => ({ value, text: t(`audit-trail.order.${value}`) }))}
      />
    </Filters>
  );
}
