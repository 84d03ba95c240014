import { useState } from 'react';
import { asProblem } from '../api/problem';
import { useSession } from '../sign-in/session';
import { useCatalogue, useTexts } from '../texts/texts';
import { Button, Notice } from '../ui';
import { EMERGENCY_ROLES } from '../shell/page-route';
import type { OpenedSubject } from './opened-subject';
import { OpenDialog } from './open-dialog';

/** Where a file is out of reach: the way in for an emergency, for those who care for people; nothing otherwise. */
export function BreakGlassOffer({ error, of }: { readonly error: Error | null; readonly of: OpenedSubject }) {
  const { role } = useSession();
  const refused = error !== null && asProblem(error).status === 404 && EMERGENCY_ROLES.includes(role);
  const ready = useCatalogue('break-glass', refused);
  return refused && ready ? <Offer of={of} /> : null;
}

function Offer({ of }: { readonly of: OpenedSubject }) {
  const { t } = useTexts();
  const [open, setOpen] = useState(false);
  return (
    <Notice kind="warning" title={t('break-glass.offer.title')}>
      <p>{t('break-glass.offer.text')}</p>
      <Button onClick={() => setOpen(true)}>{t('break-glass.offer.button')}</Button>
      {open && <OpenDialog of={of} close={() => setOpen(false)} />}
    </Notice>
  );
}
