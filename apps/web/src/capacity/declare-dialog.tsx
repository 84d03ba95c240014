import { useCommand, useRead } from '../api/hooks';
import type { components } from '../api/schema';
import { useSession } from '../sign-in/session';
import { dayOf } from '../texts/formats';
import { useTexts } from '../texts/texts';
import { Loaded } from '../ui';
import { CommandDialog } from '../ui/command-dialog';
import { DateField, NumberField, TextField } from '../ui/fields';
import type { Given } from '../ui/form';
import { numberOf, said, textOf } from '../ui/given.rules';
import { offerIn } from './offer-told';
import { OverrideField, overridingIn } from './override-fields';
import type { ByDay } from './capacity-shown';
import { UnitFields, unitsIn, unitValues } from './unit-fields';

interface Parts {
  readonly code: string;
  /** What was said so far; null where the provider says something for the first time. */
  readonly book: ByDay | null;
  readonly close: () => void;
}

/** Says what a provider can give from a day on, counted as the programme counts. */
export function Declare(parts: Parts) {
  const programme = useRead(
    '/api/programmes/{code}',
    { params: { path: { code: parts.code } } },
    { views: [] },
  );
  const { book } = parts;
  if (book?.kind) return <DeclareAs {...parts} kind={book.kind} />;
  return <Loaded read={programme}>{({ capacity }) => <DeclareAs {...parts} kind={capacity} />}</Loaded>;
}

function DeclareAs({ code, book, close, kind }: Parts & { readonly kind: string }) {
  const { t, date, number } = useTexts();
  const { role, unit } = useSession();
  const declare = useCommand('/api/programmes/{code}/capacity/declarations');
  const own = role === 'provider-coordinator' ? (unit ?? '') : '';
  const before = offerIn(book?.offer ?? null);
  const divided = kind === 'beds' || kind === 'groups' || kind === 'terms';
  return (
    <CommandDialog
      title={t('capacity.declare.title')}
      values={{
        from: date(dayOf(new Date())),
        provider: own,
        hoursPerWeek: before?.hoursPerWeek ? number(before.hoursPerWeek) : '',
        places: String(before?.places ?? ''),
        parallel: String(before?.parallel ?? ''),
        ...unitValues(before, date),
      }}
      run={(form) => {
        const body = declarationIn(form, kind, book?.provider ?? said(form['provider']));
        return declare.mutateAsync({ params: { path: { code } }, body });
      }}
      done={t('capacity.done')}
      close={close}
    >
      <p>{t('capacity.declare.lead')}</p>
      {book === null && <TextField name="provider" label={t('capacity.provider')} />}
      <DateField name="from" label={t('capacity.from')} />
      <DateField name="to" label={t('capacity.to')} hint={t('capacity.toHint')} optional />
      {kind === 'hours' && <NumberField name="hoursPerWeek" label={t('capacity.declare.hours')} />}
      {kind === 'places' && <NumberField name="places" label={t('capacity.declare.places')} />}
      {kind === 'slots' && <NumberField name="parallel" label={t('capacity.declare.parallel')} />}
      {divided && <UnitFields kind={kind} first={before} />}
      <OverrideField />
    </CommandDialog>
  );
}

function declarationIn(
  given: Given,
  kind: string,
  provider: string,
): components['schemas']['DeclareCapacityDto'] {
  const when = {
    provider,
    from: said(given['from']),
    to: textOf(given, 'to'),
    overriding: overridingIn(given),
  };
  switch (kind) {
    case 'hours':
      return { ...when, hoursPerWeek: textOf(given, 'hoursPerWeek') };
    case 'places':
      return { ...when, places: numberOf(given, 'places') };
    case 'slots':
      return { ...when, parallel: numberOf(given, 'parallel') };
    default:
      return { ...when, ...unitsIn(given, kind) };
  }
}
