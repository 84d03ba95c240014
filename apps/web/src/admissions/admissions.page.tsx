import { ProgrammeInput } from '../programmes';
import { useAddressState } from '../shell/address';
import { useTexts } from '../texts/texts';
import { DateInput, Link, ListFilters, Page, TextInput } from '../ui';
import { type TabItem, Tabs } from '../ui/tabs';
import { type AdmissionFilters, FILTERS } from './admission-filters';
import { AdmittedList } from './admitted-list';
import { MismatchList } from './mismatch-list';
import { ReviewList } from './review-list';

/** Admissions: who is admitted in a programme on a day, whose plan is to be looked at, which bookings do not fit. */
export default function AdmissionsPage() {
  const { t } = useTexts();
  const [filters, change] = useAddressState(FILTERS);
  const tab = (id: string, content: TabItem['content']): TabItem => ({
    id,
    title: t(`admissions.lists.${id}`),
    content,
  });
  return (
    <Page
      title={t('admissions.list.title')}
      lead={t('admissions.list.lead')}
      actions={
        <Link to="/admissions/new" className="button button-primary">
          {t('admissions.new.title')}
        </Link>
      }
    >
      <AdmissionFilterFields filters={filters} change={change} />
      <Tabs
        label={t('admissions.list.parts')}
        items={[
          tab('admitted', () => <AdmittedList filters={filters} />),
          tab('reviews', () => <ReviewList filters={filters} />),
          tab('mismatches', () => <MismatchList />),
        ]}
      />
    </Page>
  );
}

function AdmissionFilterFields({
  filters,
  change,
}: {
  readonly filters: AdmissionFilters;
  readonly change: (part: Partial<AdmissionFilters>) => void;
}) {
  const { t } = useTexts();
  const { programme: _always, ...none } = FILTERS;
  return (
    <ListFilters values={filters} none={none} change={change}>
      <ProgrammeInput
        label={t('admissions.filter.programme')}
        value={filters.programme}
        onChange={(next) => change({ programme: next })}
      />
      <DateInput label={t('admissions.filter.on')} value={filters.on} onChange={(on) => change({ on })} />
      <DateInput
        label={t('admissions.filter.knownAt')}
        value={filters.knownAt}
        onChange={(knownAt) => change({ knownAt })}
      />
      <TextInput
        label={t('admissions.field.provider')}
        value={filters.provider}
        onChange={(provider) => change({ provider })}
        settled
      />
      <TextInput
        label={t('admissions.filter.municipality')}
        hint={t('admissions.filter.municipalityHint')}
        value={filters.municipality}
        onChange={(municipality) => change({ municipality })}
        settled
      />
    </ListFilters>
  );
}
