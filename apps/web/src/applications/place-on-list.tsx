import { useProgramme } from '../programmes';
import { useCommand } from '../api/hooks';
import type { components } from '../api/schema';
import { dayOf } from '../texts/formats';
import { useTexts } from '../texts/texts';
import { CommandDialog } from '../ui/command-dialog';
import { CheckField, DateField, NumberField, SelectField, TextField } from '../ui/fields';
import type { Given } from '../ui/form';
import { oneOf, said } from '../ui/given.rules';
import { type CaseDialog, useCaseSubject } from './case';

const FREQUENCIES = ['several-times-daily', 'daily', 'three-weekly', 'two-weekly', 'weekly'] as const;
const REGIMES = ['ZSV', 'ZDOsk-1'] as const;
const EXTENDED = ['afternoon', 'weekend', 'holiday'] as const;

/** Places the applicant on a provider's waiting list with what they need. */
export function PlaceOnList({ close, ...given }: CaseDialog) {
  const { t, date } = useTexts();
  const { shown } = given;
  const place = useCommand('/api/applications/{id}/waiting-list-entries');
  const programme = useProgramme(shown.programme);
  const regimes = programme.data?.regimes ?? ['ZSV'];
  const options = (values: readonly string[], group: string) =>
    values.map((value) => ({ value, text: t(`waiting-list.${group}.${value}`) }));
  return (
    <CommandDialog
      title={t('applications.action.place')}
      subject={useCaseSubject(given)}
      values={{
        listedOn: date(dayOf(new Date())),
        provider: shown.providers.find(({ preferred }) => preferred)?.provider ?? '',
      }}
      run={(form, headers) =>
        place.mutateAsync({
          params: { path: { id: shown.applicationId } },
          body: bodyOf(form),
          headers,
        })
      }
      done={t('applications.done')}
      close={close}
    >
      <TextField name="provider" label={t('waiting-list.column.provider')} />
      <DateField name="listedOn" label={t('waiting-list.column.listed')} />
      <SelectField
        name="legalRegime"
        label={t('waiting-list.filter.regime')}
        options={regimes.map((value) => ({ value, text: value }))}
      />
      <SelectField
        name="frequency"
        label={t('waiting-list.column.frequency')}
        options={options(FREQUENCIES, 'frequency')}
      />
      <NumberField name="hoursPerWeek" label={t('applications.place.hours')} optional />
      <fieldset className="field">
        <legend>{t('applications.place.extended')}</legend>
        {EXTENDED.map((name) => (
          <CheckField key={name} name={name} label={t(`waiting-list.extended.${name}`)} />
        ))}
      </fieldset>
      <CheckField name="relativesHelp" label={t('applications.place.relatives')} />
    </CommandDialog>
  );
}

function bodyOf(form: Given): components['schemas']['PlaceApplicantDto'] {
  const { provider, listedOn, legalRegime, frequency, hoursPerWeek, relativesHelp } = form;
  return {
    provider: said(provider),
    listedOn: said(listedOn),
    legalRegime: oneOf(REGIMES, legalRegime),
    needProfile: {
      frequency: oneOf(FREQUENCIES, frequency),
      relativesHelp: relativesHelp === true,
      extendedScope: EXTENDED.filter((name) => form[name] === true),
      ...(hoursPerWeek && { hoursPerWeek: Number(hoursPerWeek) }),
    },
  };
}
