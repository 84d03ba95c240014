import { useEffect, useRef } from 'react';
import { useTexts } from '../texts/texts';
import { Button, Notice } from '../ui';
import type { Invitation } from './account';

/** The link by which somebody enrols: in view until it is put away, and never again. */
export function OneTimeLink({
  invitation: { path, expiresAt },
  close,
}: {
  readonly invitation: Invitation;
  readonly close: () => void;
}) {
  const { t, instant } = useTexts();
  return (
    <OnlyNow
      title={t('sign-in.link.title')}
      text={t('sign-in.link.text', { until: instant(expiresAt) })}
      secret={`${location.origin}${path}`}
      close={close}
    />
  );
}

/** A secret that is shown this once; the focus goes to it, so that it is heard. */
export function OnlyNow({
  title,
  text,
  secret,
  close,
}: {
  readonly title: string;
  readonly text: string;
  readonly secret: string;
  readonly close: () => void;
}) {
  const { t } = useTexts();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), [secret]);
  return (
    <div ref={place} tabIndex={-1} role="group" aria-label={title}>
      <Notice kind="good" title={title}>
        <p>{text}</p>
        <p>
          <code className="hash">{secret}</code>
        </p>
        <Button onClick={close}>{t('sign-in.link.putAway')}</Button>
      </Notice>
    </div>
  );
}
