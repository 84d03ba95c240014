import { useNavigate } from '@tanstack/react-router';
import { useSession } from '../sign-in/session';
import { useTexts } from '../texts/texts';
import { Link, Page, Section } from '../ui';
import { TextField } from '../ui/fields';
import { Form } from '../ui/form';
import { UnitField } from '../units';
import { Purposes, Removals } from './log-rules';
import { SeekLog } from './seek-log';

const OFFICER = ['unidentified', 'data-protection-officer'];

/** Whose log: a person or a case that is searched for, a worker, a unit; and the rules by which the log is kept. */
export default function ChooseLogPage() {
  const { t } = useTexts();
  const { role, unit } = useSession();
  const navigate = useNavigate();
  return (
    <Page title={t('processing-log.choose.title')} lead={t('processing-log.choose.lead')}>
      {unit && (
        <p>
          <Link to="/processing-log/units/$id" params={{ id: unit }}>
            {t('processing-log.choose.ownUnit', { unit })}
          </Link>
        </p>
      )}
      <p>
        <Link to="/processing-log/refusals">{t('processing-log.choose.refusals')}</Link>
      </p>
      <SeekLog />
      {(['workers', 'units'] as const).map((of) => (
        <Section key={of} title={t(`processing-log.choose.${of}.title`)}>
          <Form
            submit={t('processing-log.choose.open')}
            onSubmit={(given) =>
              navigate({ to: `/processing-log/${of}/$id`, params: { id: String(given[of]) } })
            }
          >
            {of === 'units' ? (
              <UnitField name={of} label={t('processing-log.choose.units.label')} />
            ) : (
              <TextField
                name={of}
                label={t('processing-log.choose.workers.label')}
                hint={t('processing-log.choose.workers.hint')}
              />
            )}
          </Form>
        </Section>
      ))}
      <Purposes />
      {OFFICER.includes(role) && <Removals />}
    </Page>
  );
}
