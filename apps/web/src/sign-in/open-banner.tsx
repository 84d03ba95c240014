import { useState } from 'react';
import { useCommand, useRead } from '../api/hooks';
import type { components } from '../api/schema';
import { announce } from '../shell/announce';
import { useCatalogue, useTexts } from '../texts/texts';
import { Button, Link, Problem } from '../ui';

type Own = components['schemas']['OwnOpeningDto'];

/** Above every page while one has something open in an emergency: until when, and the button that closes it. */
export function OpenBanner() {
  const { t } = useTexts();
  const own = useRead('/api/break-glass/mine', {}, { views: ['break-glass'] });
  const any = own.data !== undefined && own.data.length > 0;
  const ready = useCatalogue('break-glass', any);
  if (!any || !ready) return null;
  return (
    <section className="open-banner" aria-label={t('break-glass.banner.label')}>
      {own.data.map((opening) => (
        <OneOpen key={opening.breakGlassId} opening={opening} />
      ))}
    </section>
  );
}

const PAGES: Readonly<Record<string, string>> = {
  application: '/applications/$id',
  entry: '/waiting-list-entries/$id',
  admission: '/admissions/$id',
  decision: '/decisions/$id',
};

function OneOpen({
  opening: { breakGlassId, caseKind, caseId, personId, opensUntil },
}: {
  readonly opening: Own;
}) {
  const { t, instant } = useTexts();
  const close = useCommand('/api/break-glass/{id}/closing');
  const [error, setError] = useState<unknown>(null);
  const to = caseKind === null ? '/persons/$id' : PAGES[caseKind];
  const id = caseId ?? personId;
  const shut = (): void =>
    void close
      .mutateAsync({ params: { path: { id: breakGlassId } } })
      .then(() => announce(t('break-glass.banner.closed')), setError);
  return (
    <div className="open-banner-line">
      <p>
        <strong>{t('break-glass.banner.text', { until: instant(opensUntil) })}</strong>{' '}
        {to && id && (
          <Link to={to} params={{ id }}>
            {t('break-glass.banner.show')}
          </Link>
        )}
      </p>
      <Button busy={close.isPending} onClick={shut}>
        {t('break-glass.banner.close')}
      </Button>
      {error !== null && <Problem error={error} />}
    </div>
  );
}
