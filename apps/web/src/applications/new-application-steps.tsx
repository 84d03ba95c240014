import { useProgramme } from '../programmes';
import { useRead } from '../api/hooks';
import { DuplicatesHint, PersonLine, PersonPicker } from '../persons';
import { useTexts } from '../texts/texts';
import { Button, Link, Loaded, Notice, SelectInput } from '../ui';
import { DateField, SelectField, TextField } from '../ui/fields';
import { Form } from '../ui/form';
import { AnyUnitField } from '../units';
import { CLOSED } from './case';
import { CHANNELS, FURTHER_PROVIDERS, SEVERAL_PROVIDERS, type StepParts } from './new-application';

/** The way to the following step. */
export function Next({ go, disabled = false }: { readonly go: () => void; readonly disabled?: boolean }) {
  const { t } = useTexts();
  return (
    <div className="form-actions">
      <Button kind="primary" onClick={go} disabled={disabled}>
        {t('ui.steps.next')}
      </Button>
    </div>
  );
}

/** Who applies; whoever may be the same person is shown at once. */
export function PersonStep({ given, put, next }: StepParts) {
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
        <>
          <p>
            {t('applications.chosen')} <PersonLine id={id} />
          </p>
          <DuplicatesHint id={id} />
        </>
      )}
      <p>
        <Link to="/persons/new">{t('persons.search.register')}</Link>
        {' · '}
        <Link to="/persons/new/pseudonymous">{t('persons.pseudonymous.title')}</Link>
      </p>
      <Next go={next} disabled={!id} />
    </>
  );
}

/** For what; with the programme's own criteria and evidence, and with applications that are there already. */
export function ProgrammeStep({ given, put, next }: StepParts) {
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
      {code && (
        <>
          <AppliedAlready personId={given['personId'] ?? ''} code={code} />
          <ProgrammeAsks code={code} />
        </>
      )}
      <Next go={next} disabled={!code} />
    </>
  );
}

function AppliedAlready({ personId, code }: { readonly personId: string; readonly code: string }) {
  const { t } = useTexts();
  const query = { personId, programme: code, offset: 0, limit: 50 };
  const found = useRead('/api/applications', { params: { query } }, { views: ['applications'] });
  const open = (found.data?.applications ?? []).filter(({ state }) => !CLOSED.includes(state));
  if (open.length === 0) return null;
  return (
    <Notice kind="warning" title={t('applications.already', { count: open.length })}>
      <ul>
        {open.map(({ applicationId, number, state }) => (
          <li key={applicationId}>
            <Link to="/applications/$id" params={{ id: applicationId }}>
              {number ?? applicationId.slice(0, 8)}
            </Link>
            , {t(`applications.state.${state}`)}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function ProgrammeAsks({ code }: { readonly code: string }) {
  const { t } = useTexts();
  const programme = useProgramme(code);
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

/** When and how it came, and where it belongs; to several providers at once where the programme takes it so. */
export function ReceiptStep({ given, put, next }: StepParts) {
  const { t } = useTexts();
  const programme = useProgramme(given['programme'] ?? '');
  const several = programme.data?.waitingList === SEVERAL_PROVIDERS;
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
      <AnyUnitField name="unit" label={t('applications.field.unit')} />
      <TextField
        name="municipality"
        label={t('waiting-list.filter.municipality')}
        hint={t('waiting-list.filter.municipalityHint')}
      />
      <TextField name="provider" label={t('applications.provider')} optional={!several} />
      {several && (
        <TextField
          name={FURTHER_PROVIDERS}
          label={t('applications.furtherProviders')}
          hint={t('applications.furtherHint')}
          rows={3}
          optional
        />
      )}
    </Form>
  );
}
