import { useEffect, useRef, useState } from 'react';
import { useCommand } from '../api/hooks';
import { setCsrfToken } from '../api/request-context';
import type { components } from '../api/schema';
import { announce } from '../shell/announce';
import { useTexts } from '../texts/texts';
import { Button, Notice, Section } from '../ui';
import { TextField } from '../ui/fields';
import { Form } from '../ui/form';

type Secret = components['schemas']['SecretDto'];

// The page has another form with fields of the server's names.
const OLD = { password: 'presentPassword', code: 'presentCode' };
const NEW = { code: 'newCode' };

/** Puts another second factor in the place of one's own: proof by the old one, then a code of the new one. */
export function ChangeSecondFactor() {
  const { t } = useTexts();
  const [secret, setSecret] = useState<Secret | null>(null);
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  return (
    <Section title={t('sign-in.factor.title')}>
      <p>{t('sign-in.factor.text')}</p>
      {codes && <RecoveryCodes codes={codes} close={() => setCodes(null)} />}
      {secret ? (
        <ProveNew
          secret={secret}
          done={(given) => {
            setSecret(null);
            setCodes(given);
          }}
          close={() => setSecret(null)}
        />
      ) : (
        <ProveOld
          done={(given) => {
            setCodes(null);
            setSecret(given);
          }}
        />
      )}
    </Section>
  );
}

function ProveOld({ done }: { readonly done: (secret: Secret) => void }) {
  const { t } = useTexts();
  const begin = useCommand('/api/session/second-factor');
  return (
    <Form
      submit={t('sign-in.factor.begin')}
      paths={OLD}
      onSubmit={async ({ presentPassword, presentCode }) =>
        done(
          await begin.mutateAsync({ body: { password: String(presentPassword), code: String(presentCode) } }),
        )
      }
    >
      <TextField
        name="presentPassword"
        label={t('sign-in.factor.password')}
        type="password"
        autoComplete="current-password"
      />
      <TextField name="presentCode" label={t('sign-in.factor.oldCode')} autoComplete="one-time-code" />
    </Form>
  );
}

function ProveNew({
  secret: { qr, secret },
  done,
  close,
}: {
  readonly secret: Secret;
  readonly done: (recoveryCodes: readonly string[]) => void;
  readonly close: () => void;
}) {
  const { t } = useTexts();
  const place = useRef<HTMLDivElement>(null);
  const confirm = useCommand('/api/session/second-factor/confirmation');
  useEffect(() => place.current?.focus(), [secret]);
  return (
    <div ref={place} tabIndex={-1} role="group" aria-label={t('sign-in.factor.new')}>
      <Notice title={t('sign-in.factor.new')}>
        <p>{t('sign-in.factor.scan')}</p>
        <p>
          <img
            src={`data:image/svg+xml,${encodeURIComponent(qr)}`}
            alt={t('sign-in.factor.qr')}
            width={224}
            height={224}
          />
        </p>
        <p>
          <code className="hash">{secret}</code>
        </p>
      </Notice>
      <Form
        submit={t('sign-in.factor.confirm')}
        paths={NEW}
        onSubmit={async ({ newCode }) => {
          const { recoveryCodes, session } = await confirm.mutateAsync({ body: { code: String(newCode) } });
          setCsrfToken(session.csrfToken);
          announce(t('sign-in.factor.done'));
          done(recoveryCodes);
        }}
      >
        <TextField name="newCode" label={t('sign-in.factor.newCode')} autoComplete="one-time-code" />
      </Form>
      <Button onClick={close}>{t('sign-in.factor.keep')}</Button>
    </div>
  );
}

function RecoveryCodes({ codes, close }: { readonly codes: readonly string[]; readonly close: () => void }) {
  const { t } = useTexts();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), [codes]);
  return (
    <div ref={place} tabIndex={-1} role="group" aria-label={t('sign-in.factor.done')}>
      <Notice kind="good" title={t('sign-in.factor.done')}>
        <p>{t('sign-in.factor.codes')}</p>
        <ul>
          {codes.map((code) => (
            <li key={code}>
              <code>{code}</code>
            </li>
          ))}
        </ul>
        <Button onClick={close}>{t('sign-in.factor.noted')}</Button>
      </Notice>
    </div>
  );
}
