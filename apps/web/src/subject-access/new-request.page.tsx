import { useState } from 'react';
import { useNavigate } from '@tanstack/react-router';
import { useCommand } from '../api/hooks';
import { PersonLine, PersonPicker } from '../persons';
import { announce } from '../shell/announce';
import { useAddressState } from '../shell/address';
import { useSession } from '../sign-in/session';
import { dayOf } from '../texts/formats';
import { useTexts } from '../texts/texts';
import { Link, Notice, Page, Section } from '../ui';
import { DateField, SelectField } from '../ui/fields';
import { Form } from '../ui/form';

const CHANNELS = ['in-person', 'post', 'electronic'] as const;
const LANGUAGES = ['sl', 'it', 'en'] as const;
const OFFICER = ['unidentified', 'data-protection-officer'];

/** Takes in that a person asked for everything that is known of them; the officer answers it. */
export default function NewRequestPage() {
  const { t } = useTexts();
  const [{ person }, change] = useAddressState({ person: '' });
  const [isTaken, setTaken] = useState(false);
  return (
    <Page title={t('subject-access.new.title')} lead={t('subject-access.new.lead')} width="text">
      {isTaken ? (
        <Notice kind="good" title={t('subject-access.new.done')}>
          <p>{t('subject-access.new.forwarded')}</p>
          <Link to="/">{t('subject-access.new.home')}</Link>
        </Notice>
      ) : (
        <>
          <Section title={t('subject-access.new.who')}>
            {person && (
              <p>
                <PersonLine id={person} />
              </p>
            )}
            <PersonPicker
              label={t('subject-access.new.seek')}
              chosen={person || null}
              choose={({ personId }) => change({ person: personId })}
            />
          </Section>
          {person && <RequestForm personId={person} taken={() => setTaken(true)} />}
        </>
      )}
    </Page>
  );
}

function RequestForm({ personId, taken }: { readonly personId: string; readonly taken: () => void }) {
  const { t, date } = useTexts();
  const { role } = useSession();
  const navigate = useNavigate();
  const register = useCommand('/api/subject-access-requests');
  return (
    <Section title={t('subject-access.new.request')}>
      <Form
        values={{ receivedOn: date(dayOf(new Date())) }}
        submit={t('subject-access.new.submit')}
        onSubmit={async ({ channel, receivedOn, language }) => {
          const spoken = LANGUAGES.find((each) => each === language);
          const { requestId } = await register.mutateAsync({
            body: {
              personId,
              channel: CHANNELS.find((each) => each === channel) ?? 'post',
              receivedOn: String(receivedOn),
              ...(spoken && { language: spoken }),
            },
          });
          announce(t('subject-access.new.done'));
          if (!OFFICER.includes(role)) return taken();
          await navigate({ to: '/subject-access/$id', params: { id: requestId } });
        }}
      >
        <SelectField
          name="channel"
          label={t('subject-access.field.channel')}
          options={CHANNELS.map((value) => ({ value, text: t(`subject-access.channel.${value}`) }))}
        />
        <DateField name="receivedOn" label={t('subject-access.field.receivedOn')} />
        <SelectField
          name="language"
          label={t('subject-access.field.language')}
          hint={t('subject-access.new.languageHint')}
          options={LANGUAGES.map((value) => ({ value, text: t(`shell.languages.${value}`) }))}
          optional
        />
      </Form>
    </Section>
  );
}
