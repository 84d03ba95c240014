import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useRead } from '../api/hooks';
import { useSession } from '../sign-in/session';
import { useTexts } from '../texts/texts';
import { Empty, Link, Page, Problem, Section } from '../ui';
import { Form } from '../ui/form';
import { SelectField, TextField } from '../ui/fields';
import { UnitField } from '../units';

const KINDS = ['cases', 'persons', 'users'] as const;

/** Whose trail: a case by its number, or anything by its id. */
export default function ChooseTrailPage() {
  const { t } = useTexts();
  const { unit } = useSession();
  return (
    <Page title={t('audit-trail.choose.title')} lead={t('audit-trail.choose.lead')} width="text">
      {unit && (
        <p>
          <Link to="/audit/units/$id" params={{ id: unit }}>
            {t('audit-trail.choose.ownUnit', { unit })}
          </Link>
        </p>
      )}
      <ByNumber />
      <ByUnit />
      <ById />
    </Page>
  );
}

function ByNumber() {
  const { t } = useTexts();
  const [number, setNumber] = useState('');
  const found = useRead(
    '/api/applications',
    { params: { query: { number, offset: 0, limit: 20 } } },
    { enabled: number !== '', views: ['applications'] },
  );
  const seek = async ({ number: typed }: { readonly number?: unknown }) => {
    setNumber(String(typed));
    return Promise.resolve();
  };
  return (
    <Section title={t('audit-trail.choose.byNumber')}>
      <Form onSubmit={seek} submit={t('audit-trail.choose.seek')}>
        <TextField
          name="number"
          label={t('audit-trail.choose.number')}
          hint={t('audit-trail.choose.numberHint')}
        />
      </Form>
      <div role="status">
        {found.error && <Problem error={found.error} />}
        {found.data?.applications.length === 0 && <Empty title={t('audit-trail.choose.none')} />}
        <ul className="choices">
          {found.data?.applications.map(({ applicationId, number: shown, programme }) => (
            <li key={applicationId}>
              <Link to="/audit/cases/$id" params={{ id: applicationId }}>
                {`${shown ?? applicationId.slice(0, 8)}, ${t(`programmes.name.${programme}`)}`}
              </Link>
            </li>
          ))}
        </ul>
      </div>
    </Section>
  );
}

function ByUnit() {
  const { t } = useTexts();
  const navigate = useNavigate();
  return (
    <Section title={t('audit-trail.choose.byUnit')}>
      <Form
        submit={t('audit-trail.choose.open')}
        onSubmit={({ unit }) => navigate({ to: `/audit/units/${encodeURIComponent(String(unit))}` })}
      >
        <UnitField name="unit" label={t('audit-trail.filter.unit')} />
      </Form>
    </Section>
  );
}

function ById() {
  const { t } = useTexts();
  const navigate = useNavigate();
  return (
    <Section title={t('audit-trail.choose.byId')}>
      <Form
        submit={t('audit-trail.choose.open')}
        onSubmit={({ kind, id }) =>
          navigate({ to: `/audit/${String(kind)}/${encodeURIComponent(String(id))}` })
        }
      >
        <SelectField
          name="kind"
          label={t('audit-trail.choose.kind')}
          options={KINDS.map((value) => ({ value, text: t(`audit-trail.of.${value}`) }))}
        />
        <TextField name="id" label={t('audit-trail.choose.id')} hint={t('audit-trail.choose.idHint')} />
      </Form>
    </Section>
  );
}
