import { useProgramme } from '../programmes';
import { useCommand } from '../api/hooks';
import { useSession } from '../sign-in/session';
import { dayOf } from '../texts/formats';
import { useTexts } from '../texts/texts';
import { Loaded } from '../ui';
import { CommandDialog } from '../ui/command-dialog';
import { DateField, NumberField, TextField } from '../ui/fields';
import { said } from '../ui/given.rules';
import { type Counted, declarationIn, isDivided } from './declaration.rules';
import { offerIn } from './offer-told';
import { OverrideField, overridingIn } from './override-fields';
import type { ByDay } from './capacity-shown';
import { UnitFields, unitValues } from './unit-fields';

interface Parts {
  readonly code: string;
  /** What was said so far; null where the provider says something for the first time. */
  readonly book: ByDay | null;
  readonly close: () => void;
}

/** Says what a provider can give from a day on, counted as the programme counts. */
export function Declare(parts: Parts) {
  const programme = useProgramme(parts.code);
  return (
    <Loaded read={programme}>
      {({ countedBy }) => (countedBy === null ? null : <DeclareAs {...parts} kind={countedBy} />)}
    </Loaded>
  );
}

function DeclareAs({ code, book, close, kind }: Parts & { readonly kind: Counted }) {
  const { t, date, number } = useTexts();
  const { role, unit } = useSession();
  const declare = useCommand('/api/programmes/{code}/capacity/declarations');
  const own = role === 'provider-coordinator' ? (unit ?? '') : '';
  const before = offerIn(book?.offer ?? null);
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
        const overriding = overridingIn(form);
        return declare.mutateAsync({ params: { path: { code } }, body: { ...body, overriding } });
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
      {isDivided(kind) && <UnitFields kind={kind} first={before} />}
      <OverrideField />
    </CommandDialog>
  );
}
