import type { components } from '../api/schema';
import { useTexts } from '../texts/texts';
import { Notice } from '../ui';

/** What a comparison of the record with its seals found: all as sealed, or the first events that are not. */
export function CheckResult({ result }: { readonly result: components['schemas']['EvidenceCheckResponse'] }) {
  const { t } = useTexts();
  const { ok, seals, sealedEvents, unsealedEvents, faultsFound, faults } = result;
  return (
    <div role="status">
      <Notice kind={ok ? 'good' : 'warning'} title={ok ? t('evidence.ok') : t('evidence.notOk')}>
        <p>{t('evidence.compared', { count: sealedEvents, seals, unsealed: unsealedEvents })}</p>
        {!ok && (
          <>
            <p>{t('evidence.faults', { count: faultsFound })}</p>
            <ol>
              {faults.map(({ seal, position, reason, kind }) => (
                <li key={`${seal} ${position ?? ''} ${kind}`}>
                  {t('evidence.fault', { seal, position: position ?? t('ui.none') })}{' '}
                  <span lang="en">{reason}</span>
                </li>
              ))}
            </ol>
          </>
        )}
      </Notice>
    </div>
  );
}
