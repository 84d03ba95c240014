import { useNavigate } from '@tanstack/react-router';
import { useWatch } from 'react-hook-form';
import { useCommand } from '../api/hooks';
import type { components } from '../api/schema';
import { PersonLine } from '../persons';
import { announce } from '../shell/announce';
import { dayOf } from '../texts/formats';
import { useTexts } from '../texts/texts';
import { DefinitionList, Link, Section } from '../ui';
import { CheckField, DateField, RadioField, SelectField, TextField } from '../ui/fields';
import { Form, type Given } from '../ui/form';
import { isTicked, said, textOf } from '../ui/given.rules';
import type { Programme } from './admission';
import { agreementIn, AgreementFields, agreementPaths, agreementValues } from './agreement-fields';
import { BookingFields, bookingIn, PlaceField, ProviderField } from './place-fields';

/** On what an admission rests: whose it is, to what, and what is known of it already. */
export interface Ground {
  readonly personId: string;
  readonly programme: string;
  readonly entryId: string | null;
  readonly applicationId: string | null;
  /** Settled by the waiting list; chosen here where it is null. */
  readonly provider: string | null;
  readonly municipality: string | null;
  readonly legalRegime: string | null;
  readonly caseNumber: string | null;
  readonly startsOn: string | null;
}

/** Admits a person, or plans it: provider and place, first day, agreement; leads to the admission. */
export function AdmitForm({ ground, programme }: { readonly ground: Ground; readonly programme: Programme }) {
  const { t, date } = useTexts();
  const navigate = useNavigate();
  const admit = useCommand('/api/admissions');
  const send = async (given: Given): Promise<void> => {
    const { admissionId } = await admit.mutateAsync({ body: admissionIn(given, ground, programme) });
    announce(t('admissions.done'));
    await navigate({ to: '/admissions/$id', params: { id: admissionId } });
  };
  return (
    <>
      <GroundShown ground={ground} />
      <Form
        values={{
          ...agreementValues(programme, date),
          provider: ground.provider ?? '',
          municipality: ground.municipality ?? '',
          legalRegime: ground.legalRegime ?? programme.regimes[0] ?? '',
          startsOn: date(ground.startsOn ?? dayOf(new Date())),
          agreed: 'now',
        }}
        onSubmit={send}
        submit={t('admissions.new.send')}
        paths={agreementPaths}
      >
        <WhereAndWhen ground={ground} programme={programme} />
        <AgreementOrNot ground={ground} programme={programme} />
        <BookingFields programme={programme} />
      </Form>
    </>
  );
}

type Parts = { readonly ground: Ground; readonly programme: Programme };

function GroundShown({ ground }: { readonly ground: Ground }) {
  const { t } = useTexts();
  const { personId, programme, provider, entryId, applicationId, caseNumber } = ground;
  return (
    <DefinitionList
      items={[
        [t('admissions.field.person'), <PersonLine key="person" id={personId} />],
        [t('admissions.filter.programme'), t(`programmes.name.${programme}`)],
        [t('admissions.field.provider'), provider],
        [
          t('admissions.field.entry'),
          entryId && (
            <Link key="entry" to="/waiting-list-entries/$id" params={{ id: entryId }}>
              {entryId.slice(0, 8)}
            </Link>
          ),
        ],
        [
          t('admissions.field.application'),
          applicationId && (
            <Link key="application" to="/applications/$id" params={{ id: applicationId }}>
              {caseNumber ?? applicationId.slice(0, 8)}
            </Link>
          ),
        ],
      ]}
    />
  );
}

function WhereAndWhen({ ground, programme }: Parts) {
  const { t } = useTexts();
  return (
    <Section title={t('admissions.new.where')}>
      {ground.provider === null && <ProviderField programme={programme.code} />}
      <PlaceField
        programme={programme}
        day="startsOn"
        {...(ground.provider !== null && { provider: ground.provider })}
      />
      <DateField
        name="startsOn"
        label={t('admissions.new.startsOn')}
        hint={t('admissions.new.startsOnHint')}
      />
      {ground.municipality === null && (
        <TextField
          name="municipality"
          label={t('admissions.filter.municipality')}
          hint={t('admissions.filter.municipalityHint')}
          optional
        />
      )}
      {programme.regimes.length > 1 && (
        <SelectField
          name="legalRegime"
          label={t('admissions.field.regime')}
          options={programme.regimes.map((value) => ({ value, text: value }))}
        />
      )}
      {programme.atOnce && <CheckField name="atOnce" label={t('admissions.new.atOnce')} />}
    </Section>
  );
}

function AgreementOrNot({ ground, programme }: Parts) {
  const { t } = useTexts();
  const agreed = useWatch<Record<string, unknown>>({ name: 'agreed' });
  const atOnce = useWatch<Record<string, unknown>>({ name: 'atOnce' });
  const mayFollow = atOnce === true || programme.outcome === 'decision';
  return (
    <Section title={t('admissions.tab.agreement')}>
      {mayFollow && (
        <RadioField
          name="agreed"
          label={t('admissions.new.agreed')}
          options={['now', 'later'].map((value) => ({
            value,
            text: t(`admissions.new.agreedWhen.${value}`),
          }))}
        />
      )}
      {!(mayFollow && agreed === 'later') && (
        <AgreementFields programme={programme} personId={ground.personId} />
      )}
    </Section>
  );
}

function admissionIn(given: Given, ground: Ground, programme: Programme): components['schemas']['AdmitDto'] {
  const atOnce = isTicked(given, 'atOnce');
  const later = (atOnce || programme.outcome === 'decision') && given['agreed'] === 'later';
  const regime = textOf(given, 'legalRegime');
  return {
    personId: ground.personId,
    programme: programme.code,
    legalRegime: regime === 'ZDOsk-1' ? 'ZDOsk-1' : 'ZSV',
    municipality: ground.municipality ?? textOf(given, 'municipality'),
    provider: ground.provider ?? said(given['provider']),
    place: textOf(given, 'place'),
    applicationId: ground.applicationId ?? undefined,
    entryId: ground.entryId ?? undefined,
    caseNumber: ground.caseNumber ?? undefined,
    startsOn: said(given['startsOn']),
    atOnce,
    agreement: later ? undefined : agreementIn(given, programme),
    ...bookingIn(given),
  };
}
