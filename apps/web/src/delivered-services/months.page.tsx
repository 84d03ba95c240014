import { lastDayOf, month as monthFrom } from '#libs/kernel';
import { useRead, useWholeList } from '../api/hooks';
import { useAddressState } from '../shell/address';
import { dayOf } from '../texts/formats';
import { useTexts } from '../texts/texts';
import { DefinitionList, Link, Loaded, Page, Section } from '../ui';
import { DeliveredItems } from './delivered-items';
import { VIEWS } from './delivered';
import { monthsLater } from './month.rules';
import { FILTERS, MonthFilterFields } from './months-filters';
import { rowsOf } from './months.rules';
import { MonthsTable } from './months-table';

/** A month of a programme and its providers: what was recorded and charged for whom, and for whom nothing yet. */
export default function MonthsPage() {
  const { t } = useTexts();
  const [filters, change] = useAddressState(FILTERS);
  const today = dayOf(new Date());
  const month = filters.month || monthsLater(today.slice(0, 7), -1);
  const asked = { ...filters, month };
  return (
    <Page
      title={t('delivered-services.title')}
      lead={t('delivered-services.lead')}
      actions={
        <Link to="/delivered-services/import" className="button button-secondary">
          {t('delivered-services.import.title')}
        </Link>
      }
    >
      <MonthFilterFields filters={asked} change={change} />
      <Month filters={asked} today={today} />
      <DeliveredItems filters={asked} />
    </Page>
  );
}

function Month({ filters, today }: { readonly filters: typeof FILTERS; readonly today: string }) {
  const { t, month: named } = useTexts();
  const { programme, provider, month, state, knownAt } = filters;
  const whose = { ...(provider && { provider }) };
  const known = { ...(knownAt && { knownAt }) };
  const recorded = useRead(
    '/api/delivered-services/months',
    { params: { query: { month, programme, ...whose, ...known } } },
    { views: VIEWS, keep: true },
  );
  const last = lastDayOf(monthFrom(month));
  const on = last < today ? last : today;
  const admitted = useWholeList(
    '/api/programmes/{code}/admissions',
    { params: { path: { code: programme }, query: { on, ...whose, ...known } } },
    ({ admissions, total }) => ({ rows: admissions, total }),
    { views: ['admissions'] },
  );
  return (
    <Section title={named(month)}>
      <Loaded read={recorded} lines={8}>
        {({ admissions, totals, notIssued }) => {
          const rows = rowsOf(admissions, admitted.rows);
          return (
            <>
              <Figures totals={totals} notIssued={notIssued} recorded={admissions.length} />
              <MonthsTable
                rows={admitted.total === null && !admitted.error ? undefined : rows.filter(inState(state))}
                month={month}
                knownAt={knownAt}
              />
              {admitted.error !== null && <p role="status">{t('delivered-services.months.without')}</p>}
            </>
          );
        }}
      </Loaded>
    </Section>
  );
}

const inState =
  (state: string) =>
  (row: { readonly state: string }): boolean =>
    state === '' || row.state === state;

function Figures({
  totals,
  notIssued,
  recorded,
}: {
  readonly totals: { value: string; exemption: string; contribution: string; publicShare: string };
  readonly notIssued: number;
  readonly recorded: number;
}) {
  const { t, number, money } = useTexts();
  return (
    <DefinitionList
      figures
      items={[
        [t('delivered-services.figure.recorded'), number(recorded)],
        [t('delivered-services.figure.notIssued'), number(notIssued)],
        [t('delivered-services.amount.value'), money(totals.value)],
        [t('delivered-services.amount.exemption'), money(totals.exemption)],
        [t('delivered-services.amount.contribution'), money(totals.contribution)],
        [t('delivered-services.amount.publicShare'), money(totals.publicShare)],
      ]}
    />
  );
}
