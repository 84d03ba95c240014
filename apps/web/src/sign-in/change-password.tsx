import { useState } from 'react';
import { useCommand } from '../api/hooks';
import { setCsrfToken } from '../api/request-context';
import { announce } from '../shell/announce';
import { useTexts } from '../texts/texts';
import { Notice, Section } from '../ui';
import { TextField } from '../ui/fields';
import { Form } from '../ui/form';

const LEAST = 12;

/** Chooses another password, with proof of who asks; every other session ends. */
export function ChangePassword() {
  const { t } = useTexts();
  const [count, setCount] = useState(0);
  const change = useCommand('/api/session/password');
  return (
    <Section title={t('sign-in.password.title')}>
      {count > 0 && <Notice kind="good" title={t('sign-in.password.done')} />}
      <Form
        key={count}
        submit={t('sign-in.password.submit')}
        onSubmit={async ({ password, code, newPassword }) => {
          const body = { password: String(password), code: String(code), newPassword: String(newPassword) };
          const { csrfToken } = await change.mutateAsync({ body });
          setCsrfToken(csrfToken);
          announce(t('sign-in.password.done'));
          setCount(count + 1);
        }}
      >
        <TextField
          name="password"
          label={t('sign-in.password.now')}
          type="password"
          autoComplete="current-password"
        />
        <TextField name="code" label={t('sign-in.password.code')} autoComplete="one-time-code" />
        <TextField
          name="newPassword"
          label={t('sign-in.password.new')}
          hint={t('sign-in.password.hint')}
          type="password"
          autoComplete="new-password"
          check={(typed) => (typed.length < LEAST ? t('sign-in.password.short') : undefined)}
        />
      </Form>
    </Section>
  );
}
