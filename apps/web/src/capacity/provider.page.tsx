import { useProgramme } from '../programmes';
import { useRead } from '../api/hooks';
import { useAddressState, usePathParameter } from '../shell/address';
import { dayOf } from '../texts/formats';
import { useTexts } from '../texts/texts';
import { Empty, Link, Loaded, Notice, Page, SelectInput } from '../ui';
import { type TabItem, Tabs } from '../ui/tabs';
import { BookingList } from './booking-list';
import { CalendarPart } from './calendar-part';
import { daysOfMonth, isMonth, nextMonth } from './calendar.rules';
import type { CapacityShown } from './capacity-shown';
import { StaffingPart } from './staffing-part';
import { SupplyPart } from './supply-part';

/** What a provider can give in a programme: calendar, what was said, staff, bookings. */
export default function ProviderCapacityPage() {
  const { t } = useTexts();
  const code = usePathParameter('code');
  const [{ provider }, change] = useAddressState({ provider: '' });
  const load = useRead('/api/capacity', { params: { query: { programme: code } } }, { views: ['capacity'] });
  const names = load.data?.providers.map((each) => each.provider) ?? [];
  const chosen = provider || names[0];
  return (
    <Page
      title={t('capacity.of', { programme: t(`programmes.name.${code}`) })}
      lead={chosen}
      trail={<Link to="/capacity">{t('capacity.title')}</Link>}
    >
      {names.length > 1 && (
        <div className="no-print">
          <SelectInput
            label={t('capacity.provider')}
            value={chosen ?? ''}
            onChange={(next) => change({ provider: next })}
            options={names.map((value) => ({ value, text: value }))}
          />
        </div>
      )}
      {chosen ? (
        <Book key={chosen} code={code} provider={chosen} />
      ) : (
        <Loaded read={load}>{() => <NoBook code={code} />}</Loaded>
      )}
    </Page>
  );
}

/** Nobody declared anything yet; where nothing is limited nobody has to. */
function NoBook({ code }: { readonly code: string }) {
  const { t } = useTexts();
  const programme = useProgramme(code);
  return (
    <Loaded read={programme}>
      {({ countedBy }) =>
        countedBy === null ? (
          <Empty title={t('capacity.kind.unlimited')}>
            <p>{t('capacity.unlimitedText')}</p>
          </Empty>
        ) : (
          <>
            <Empty title={t('capacity.none')}>
              <p>{t('capacity.noneText')}</p>
            </Empty>
            <SupplyPart code={code} />
          </>
        )
      }
    </Loaded>
  );
}

function Book({ code, provider }: { readonly code: string; readonly provider: string }) {
  const { t } = useTexts();
  const today = dayOf(new Date());
  const [address] = useAddressState({ month: today.slice(0, 7), view: 'days', knownAt: '' });
  const month = isMonth(address.month) ? address.month : today.slice(0, 7);
  const { from } = daysOfMonth(month);
  const { to } = daysOfMonth(address.view === 'months' ? nextMonth(month, 11) : month);
  const query = { provider, from, to, ...(address.knownAt && { knownAt: address.knownAt }) };
  const book = useRead(
    '/api/programmes/{code}/capacity',
    { params: { path: { code }, query } },
    { keep: true, views: ['capacity'] },
  );
  return (
    <Loaded read={book} lines={8}>
      {(shown) => (
        <>
          {shown.warnings.map(({ code: warning, stated, beds }) => (
            <Notice key={warning} kind="warning" title={t('capacity.warning', { stated, beds })} />
          ))}
          <Parts book={shown} month={month} awaited={book.isPlaceholderData} />
        </>
      )}
    </Loaded>
  );
}

function Parts(parts: CapacityShown) {
  const { t } = useTexts();
  const { programme, provider } = parts.book;
  const tab = (id: string, content: TabItem['content']): TabItem => ({
    id,
    title: t(`capacity.tab.${id}`),
    content,
  });
  return (
    <Tabs
      label={t('capacity.parts')}
      items={[
        tab('calendar', () => <CalendarPart {...parts} />),
        tab('supply', () => <SupplyPart code={programme} book={parts.book} />),
        tab('staffing', () => <StaffingPart code={programme} provider={provider} />),
        tab('bookings', () => <BookingList code={programme} provider={provider} />),
      ]}
    />
  );
}
