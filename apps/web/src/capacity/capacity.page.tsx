import { useRead } from '../api/hooks';
import type { components } from '../api/schema';
import { useAddressState } from '../shell/address';
import { useSession } from '../sign-in/session';
import { useTexts } from '../texts/texts';
import { CheckInput, DateInput, Empty, Filters, Link, Loaded, Page, SelectInput, StatusTag } from '../ui';
import { fullnessOf } from './calendar.rules';
import { LoadBar, LoadWords } from './load-bar';

type ProviderLoad = components['schemas']['ProviderLoadDto'];
const FILTERS = { programme: '', on: '', knownAt: '', mine: '' };

/** What all providers can give on a day and what of it is promised: a card for each, by programme. */
export default function CapacityPage() {
  const { t, date } = useTexts();
  const { role, unit } = useSession();
  const [filters, change] = useAddressState(FILTERS);
  const { programme, on, knownAt, mine } = filters;
  const own = mine === 'yes' && unit !== null;
  const query = {
    ...(programme && { programme }),
    ...(on && { on }),
    ...(knownAt && { knownAt }),
    ...(own && { provider: unit }),
  };
  const load = useRead('/api/capacity', { params: { query } }, { keep: true, views: ['capacity'] });
  const isFiltered = Object.values(filters).some((value) => value !== '');
  return (
    <Page title={t('capacity.title')} lead={load.data && t('capacity.lead', { on: date(load.data.on) })}>
      <Filters {...(isFiltered && { clear: () => change(FILTERS) })}>
        <ProgrammeFilter value={programme} change={(next) => change({ programme: next })} />
        <DateInput label={t('capacity.filter.on')} value={on} onChange={(next) => change({ on: next })} />
        <DateInput
          label={t('capacity.filter.knownAt')}
          value={knownAt}
          onChange={(next) => change({ knownAt: next })}
        />
        {role === 'provider-coordinator' && (
          <CheckInput
            label={t('capacity.filter.mine')}
            checked={own}
            onChange={(checked) => change({ mine: checked ? 'yes' : '' })}
          />
        )}
      </Filters>
      <Loaded read={load} lines={10}>
        {({ providers }) =>
          providers.length === 0 ? (
            <Empty title={t('capacity.none')}>
              <p>{t('capacity.noneText')}</p>
            </Empty>
          ) : (
            <Cards providers={providers} />
          )
        }
      </Loaded>
    </Page>
  );
}

function ProgrammeFilter({
  value,
  change,
}: {
  readonly value: string;
  readonly change: (next: string) => void;
}) {
  const { t } = useTexts();
  const programmes = useRead('/api/programmes', {}, { views: [] });
  return (
    <SelectInput
      label={t('capacity.filter.programme')}
      value={value}
      onChange={change}
      none={t('capacity.filter.all')}
      options={(programmes.data ?? []).map(({ code }) => ({
        value: code,
        text: t(`programmes.name.${code}`),
      }))}
    />
  );
}

function Cards({ providers }: { readonly providers: readonly ProviderLoad[] }) {
  return (
    <ul className="cards">
      {providers.map((each) => (
        <li key={`${each.programme} ${each.provider}`} className="card">
          <Card load={each} />
        </li>
      ))}
    </ul>
  );
}

function Card({ load }: { readonly load: ProviderLoad }) {
  const { t } = useTexts();
  const { provider, programme, kind, warnings } = load;
  const fullness = fullnessOf(load);
  return (
    <>
      <h2>
        <Link to="/programmes/$code/capacity" params={{ code: programme }} search={{ provider }}>
          {provider}
        </Link>
      </h2>
      <p className="soft">{t(`programmes.name.${programme}`)}</p>
      <p>
        <StatusTag tone={TONE[fullness]}>{t(`capacity.fullness.${fullness}`)}</StatusTag>{' '}
        <span className="soft">{t(`capacity.kind.${kind ?? 'unlimited'}`)}</span>
      </p>
      <LoadBar load={load} />
      <LoadWords load={load} kind={kind} />
      {warnings.map(({ code, stated, beds }) => (
        <p key={code} className="soft">
          {t('capacity.warning', { stated, beds })}
        </p>
      ))}
    </>
  );
}

/** How fullness is coloured. */
export const TONE = {
  undeclared: 'neutral',
  over: 'bad',
  full: 'warning',
  closed: 'warning',
  free: 'good',
} as const;
