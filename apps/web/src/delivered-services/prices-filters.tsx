import { useRead } from '../api/hooks';
import { ProgrammeInput } from '../programmes';
import { useSession } from '../sign-in/session';
import { dayOf } from '../texts/formats';
import { useTexts } from '../texts/texts';
import { DateInput, Filters, SelectInput, TextInput } from '../ui';
import type { Programme } from './delivered';

/** The filters of prices as their address keeps them; no day is today, no list the first that the programme has. */
export const FILTERS = { programme: 'home-help', provider: '', on: '', times: '' };

/** Which prices of whom are shown, of a day or all that were ever set. */
export function PriceFilterFields({
  filters: { programme, provider, on, times },
  known,
  change,
}: {
  readonly filters: typeof FILTERS;
  /** The programme, as soon as it is known. */
  readonly known: Programme | undefined;
  readonly change: (part: Partial<typeof FILTERS>) => void;
}) {
  const { t } = useTexts();
  return (
    <Filters>
      <ProgrammeInput
        label={t('delivered-services.prices.programme')}
        value={programme}
        onChange={(next) => change({ programme: next, provider: '' })}
      />
      <TextInput
        label={t('delivered-services.prices.list')}
        hint={t('delivered-services.prices.listHint')}
        value={provider}
        onChange={(next) => change({ provider: next })}
        suggestions={useListNames(programme, known)}
        settled
      />
      <SelectInput
        label={t('delivered-services.prices.times')}
        value={times}
        onChange={(next) => change({ times: next })}
        none={t('delivered-services.prices.day')}
        options={[{ value: 'all', text: t('delivered-services.prices.all') }]}
      />
      <DateInput
        label={t('delivered-services.prices.on')}
        value={on || dayOf(new Date())}
        onChange={(next) => change({ on: next })}
      />
    </Filters>
  );
}

const WITHOUT_LOAD = ['municipality-observer', 'data-protection-officer'];

/** Whose lists there may be: those that a source printed, and the providers that declared something. */
function useListNames(code: string, known: Programme | undefined): readonly string[] {
  const { role } = useSession();
  const load = useRead(
    '/api/capacity',
    { params: { query: { on: dayOf(new Date()), programme: code } } },
    { views: ['capacity'], enabled: !WITHOUT_LOAD.includes(role) },
  );
  const printed = known?.code === code ? known.prices : [];
  return [...new Set([...printed, ...(load.data?.providers ?? [])].map(({ provider }) => provider))];
}
