import { useState } from 'react';
import { useCommand, useRead, useUpload } from '../api/hooks';
import type { components } from '../api/schema';
import { PersonLine, PersonPicker } from '../persons';
import { useAddressState, useGo } from '../shell/address';
import { useSession } from '../sign-in/session';
import { dayOf } from '../texts/formats';
import { useTexts } from '../texts/texts';
import { Button, DefinitionList, Link, Loaded, Notice, Page, SelectInput } from '../ui';
import { DraftSaved, useDraft } from '../ui/draft';
import { DateField, SelectField, TextField } from '../ui/fields';
import { Form, type Given } from '../ui/form';
import { filled, oneOf, said } from '../ui/given.rules';
import { Steps, useSteps } from '../ui/steps';

const CHANNELS = ['paper', 'in-person', 'post', 'electronic'] as const;
const STEPS = ['person', 'programme', 'receipt', 'documents', 'check'] as const;
type ReceiveApplication = components['schemas']['ReceiveApplicationDto'];
type Draft = Readonly<Record<string, string>>;

/** A new application in steps, from the person to sending; what was filled in is kept as a draft in this tab. */
export default function NewApplicationPage() {
  const { t, date } = useTexts();
  const { unit } = useSession();
  const [{ person }] = useAddressState({ person: '' });
  const draft = useDraft<Draft>('new-application');
  const [given, setGiven] = useState<Draft>({
    municipality: '050',
    unit: unit ?? '',
    receivedOn: date(dayOf(new Date())),
    ...draft.first,
    ...(person && { personId: person }),
  });
  const steps = useSteps(STEPS.map((id) => ({ id, title: t(`applications.step.${id}`) })));
  const put = (part: Draft): void => {
    const next = { ...given, ...part };
    setGiven(next);
    draft.save(next);
  };
  const parts = { given, put, next: steps.next };
  const titled = STEPS.map((id) => ({ id, title: t(`applications.step.${id}`) }));
  // A reload or a link may open a step whose ground is missing.
  const current = given['personId']
    ? given['programme'] || steps.at < 2
      ? steps.current
      : 'programme'
    : 'person';
  return (
    <Page title={t('applications.new')} trail={<Link to="/">{t('applications.back')}</Link>}>
      <Steps steps={titled} at={STEPS.findIndex((id) => id === current)} go={steps.go}>
        {current === 'person' && <PersonStep {...parts} />}
        {current === 'programme' && <ProgrammeStep {...parts} />}
        {current === 'receipt' && <ReceiptStep {...parts} />}
        {current === 'documents' && <DocumentsStep {...parts} />}
        {current === 'check' && <CheckStep {...parts} sent={draft.drop} />}
        <DraftSaved at={draft.savedAt} />
      </Steps>
    </Page>
  );
}

interface StepParts {
  readonly given: Draft;
  readonly put: (part: Draft) => void;
  readonly next: () => void;
}

function Next({ go, disabled = false }: { readonly go: () => void; readonly disabled?: boolean }) {
  const { t } = useTexts();
  return (
    <div className="form-actions">
      <Button kind="primary" onClick={go} disabled={disabled}>
        {t('ui.steps.next')}
      </Button>
    </div>
  );
}

function PersonStep({ given, put, next }: StepParts) {
  const { t } = useTexts();
  const id = given['personId'];
  return (
    <>
      <PersonPicker
        label={t('applications.applicant')}
        chosen={id ?? null}
        choose={({ personId }) => put({ personId })}
      />
      {id && (
        <p>
          {t('applications.chosen')} <PersonLine id={id} />
        </p>
      )}
      <p>
        <Link to="/persons/new">{t('persons.search.register')}</Link>
      </p>
      <Next go={next} disabled={!id} />
    </>
  );
}

function ProgrammeStep({ given, put, next }: StepParts) {
  const { t } = useTexts();
  const programmes = useRead('/api/programmes', {}, { views: [] });
  const code = given['programme'] ?? '';
  return (
    <>
      <SelectInput
        label={t('applications.programme')}
        value={code}
        onChange={(programme) => put({ programme })}
        none={t('ui.field.choose')}
        options={(programmes.data ?? []).map((each) => ({
          value: each.code,
          text: t(`programmes.name.${each.code}`),
        }))}
      />
      {code && <ProgrammeAsks code={code} />}
      <Next go={next} disabled={!code} />
    </>
  );
}

function ProgrammeAsks({ code }: { readonly code: string }) {
  const { t } = useTexts();
  const programme = useRead('/api/programmes/{code}', { params: { path: { code } } }, { views: [] });
  return (
    <Loaded read={programme}>
      {({ rules, evidence, open }) => (
        <>
          <h3>{t('applications.criteria')}</h3>
          <ul lang="sl">
            {rules.map(({ id, text, basis }) => (
              <li key={id}>
                {text} <span className="soft">({basis})</span>
              </li>
            ))}
          </ul>
          <h3>{t('applications.tab.documents')}</h3>
          <ul lang="sl">
            {evidence.map(({ id, text }) => (
              <li key={id}>{text}</li>
            ))}
          </ul>
          {open.length > 0 && (
            <Notice title={t('applications.open')}>
              <ul lang="sl">
                {open.map((each) => (
                  <li key={each}>{each}</li>
                ))}
              </ul>
            </Notice>
          )}
        </>
      )}
    </Loaded>
  );
}

function ReceiptStep({ given, put, next }: StepParts) {
  const { t } = useTexts();
  return (
    <Form
      values={given}
      onChange={(typed) =>
        put(Object.fromEntries(Object.entries(typed).map(([name, value]) => [name, String(value ?? '')])))
      }
      onSubmit={async () => next()}
      submit={t('ui.steps.next')}
    >
      <DateField name="receivedOn" label={t('applications.field.received')} />
      <DateField
        name="filedOn"
        label={t('applications.field.filed')}
        hint={t('applications.filedHint')}
        optional
      />
      <SelectField
        name="channel"
        label={t('applications.field.channel')}
        options={CHANNELS.map((value) => ({ value, text: t(`applications.channel.${value}`) }))}
      />
      <TextField name="unit" label={t('applications.field.unit')} />
      <TextField
        name="municipality"
        label={t('waiting-list.filter.municipality')}
        hint={t('waiting-list.filter.municipalityHint')}
      />
      <TextField name="provider" label={t('applications.provider')} optional />
      <TextField name="note" label={t('applications.note')} rows={3} optional />
    </Form>
  );
}

const documentName = (id: string): string => `document/${id}`;

function DocumentsStep({ given, put, next }: StepParts) {
  const { t } = useTexts();
  const code = given['programme'] ?? '';
  const programme = useRead('/api/programmes/{code}', { params: { path: { code } } }, { views: [] });
  return (
    <>
      <p>{t('applications.documentsLead')}</p>
      <Loaded read={programme}>
        {({ evidence }) => (
          <fieldset className="field">
            <legend>{t('applications.came')}</legend>
            {evidence.map(({ id, text }) => (
              <label key={id} className="check">
                <input
                  type="checkbox"
                  checked={given[documentName(id)] === 'yes'}
                  onChange={(event) => put({ [documentName(id)]: event.target.checked ? 'yes' : '' })}
                />
                <span lang="sl">{text}</span>
              </label>
            ))}
          </fieldset>
        )}
      </Loaded>
      <Next go={next} />
    </>
  );
}

function CheckStep({ given, sent }: StepParts & { readonly sent: () => void }) {
  const { t } = useTexts();
  const go = useGo();
  const receive = useCommand('/api/applications');
  const add = useUpload('/api/applications/{id}/documents');
  const [made, setMade] = useState<string | null>(null);
  const code = given['programme'] ?? '';
  const programme = useRead('/api/programmes/{code}', { params: { path: { code } } }, { views: [] });
  const { data } = programme;
  const came = data?.evidence.filter(({ id }) => given[documentName(id)] === 'yes') ?? [];
  const send = async (form: Given): Promise<void> => {
    const { receivedOn } = form;
    const id = made ?? (await receive.mutateAsync({ body: bodyOf(given, form, data?.sign) })).applicationId;
    setMade(id);
    for (const { id: type } of came)
      await add({ params: { path: { id } }, parts: { type, receivedOn: said(receivedOn) }, file: null });
    sent();
    await go('/applications/$id', { id });
  };
  if (!data) return <Loaded read={programme}>{() => null}</Loaded>;
  return (
    <>
      <DefinitionList
        items={[
          [t('applications.applicant'), <PersonLine key="person" id={given['personId'] ?? ''} />],
          [t('applications.programme'), t(`programmes.name.${code}`)],
          [
            t('applications.field.channel'),
            given['channel'] ? t(`applications.channel.${given['channel']}`) : t('ui.none'),
          ],
          [t('applications.field.unit'), given['unit'] || t('ui.none')],
          [t('applications.came'), came.map(({ text }) => text).join('; ') || t('ui.none')],
        ]}
      />
      {data.sign === null && <Notice kind="warning" title={t('applications.noSign')} />}
      <Form values={given} onSubmit={send} submit={t('applications.send')}>
        <DateField name="receivedOn" label={t('applications.field.received')} />
        <DateField name="filedOn" label={t('applications.field.filed')} optional />
      </Form>
    </>
  );
}

function bodyOf(given: Draft, form: Given, sign: string | null | undefined): ReceiveApplication {
  const { personId = '', programme = '', municipality = '', unit = '', channel, provider } = given;
  return {
    personId,
    programme,
    municipality,
    unit,
    channel: oneOf(CHANNELS, channel),
    sign: sign ?? '',
    receivedOn: said(form['receivedOn']),
    providers: provider ? [{ provider, preferred: true }] : [],
    ...filled(form, 'filedOn'),
    ...filled(given, 'note'),
  };
}
