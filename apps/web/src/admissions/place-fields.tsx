import { useWatch } from 'react-hook-form';
import { useRead } from '../api/hooks';
import { useSession } from '../sign-in/session';
import { useTexts } from '../texts/texts';
import { CheckField, SelectField, TextField } from '../ui/fields';
import type { Given } from '../ui/form';
import { anyOf, isTicked, textOf } from '../ui/given.rules';
import { parseDate } from '../ui/parsing.rules';
import type { Programme } from './admission';

const SEXES = ['female', 'male'] as const;
const DIVIDED = ['beds', 'groups', 'slots', 'terms'] as const;
const OVERRIDES = [
  'emergency',
  'ordered-by-authority',
  'short-overlap',
  'agreed-with-provider',
  'other',
] as const;

/** The providers of a programme that said what they can give; a coordinator's own alone. */
function useProviders(programme: string): string[] | undefined {
  const { role, unit } = useSession();
  const load = useRead('/api/capacity', { params: { query: { programme } } }, { views: ['capacity'] });
  const names = load.data?.providers.map(({ provider }) => provider) ?? (load.error ? [] : undefined);
  return role === 'provider-coordinator' && unit !== null ? [unit] : names;
}

/** By whom the service is given. */
export function ProviderField({ programme }: { readonly programme: string }) {
  const { t } = useTexts();
  const names = useProviders(programme);
  const label = t('admissions.field.provider');
  if (names === undefined) return <p className="soft">{t('ui.loading')}</p>;
  return names.length === 0 ? (
    <TextField name="provider" label={label} />
  ) : (
    <SelectField name="provider" label={label} options={names.map((value) => ({ value, text: value }))} />
  );
}

/**
 * The room, group, term or appointment of a provider, with how many are free on the day that the form's field `day` has;
 * a line of text where none are counted that day.
 */
export function PlaceField({
  programme,
  day,
  provider,
}: {
  readonly programme: Programme;
  readonly day: string;
  readonly provider?: string;
}) {
  const { t, number } = useTexts();
  const chosen = String(useWatch({ name: 'provider' }) ?? '') || provider;
  const from = dayIn(useWatch<Record<string, unknown>>({ name: day }));
  const counted = DIVIDED.some((kind) => kind === programme.countedBy);
  const read = useRead(
    '/api/programmes/{code}/capacity',
    { params: { path: { code: programme.code }, query: { provider: chosen ?? '', ...(from && { from }) } } },
    { views: ['capacity'], enabled: counted && !!chosen },
  );
  const units = read.data?.days[0]?.units.filter(({ unit }) => unit !== null) ?? [];
  const label = t('admissions.field.place');
  if (units.length === 0)
    return <TextField name="place" label={label} hint={t('admissions.place.hint')} optional />;
  return (
    <SelectField
      name="place"
      label={label}
      options={units.map(({ unit, free }) => ({
        value: unit ?? '',
        text: t('admissions.place.option', { unit: unit ?? '', free: number(free) }),
      }))}
    />
  );
}

/** The day that is typed so far; null while it is none. */
function dayIn(typed: unknown): string | null {
  const parsed = parseDate(String(typed ?? ''));
  return 'value' in parsed ? parsed.value : null;
}

/** What a bed must know of its guest, and a manager's reason to let a rule or the capacity be passed over. */
export function BookingFields({ programme }: { readonly programme: Programme }) {
  const { t } = useTexts();
  const { role } = useSession();
  return (
    <>
      {programme.capacity === 'beds' && (
        <>
          <SelectField
            name="sex"
            label={t('admissions.booking.sex')}
            hint={t('admissions.booking.sexHint')}
            options={SEXES.map((value) => ({ value, text: t(`admissions.booking.${value}`) }))}
            optional
          />
          <CheckField name="inCouple" label={t('admissions.booking.inCouple')} />
        </>
      )}
      {role === 'manager' && (
        <details>
          <summary>{t('admissions.override.title')}</summary>
          <SelectField
            name="overrideCode"
            label={t('admissions.override.code')}
            options={OVERRIDES.map((value) => ({ value, text: t(`admissions.override.reason.${value}`) }))}
            optional
          />
          <TextField
            name="overrideReason"
            label={t('admissions.override.why')}
            hint={t('admissions.override.hint')}
            rows={3}
            optional
          />
        </details>
      )}
    </>
  );
}

/** What a form says of the booking. */
export const bookingIn = (given: Given) => ({
  sex: anyOf(given, 'sex', SEXES),
  inCouple: isTicked(given, 'inCouple'),
  overrideCode: anyOf(given, 'overrideCode', OVERRIDES),
  overrideReason: textOf(given, 'overrideReason'),
});
