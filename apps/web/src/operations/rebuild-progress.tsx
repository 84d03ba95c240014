import { useId } from 'react';
import { useTexts } from '../texts/texts';
import { Notice } from '../ui';
import { partDone } from './sizes.rules';
import type { Rebuild } from './system';

/** How far a rebuild has come, or how it ended. */
export function RebuildProgress({ run }: { readonly run: Rebuild }) {
  const { t, instant } = useTexts();
  const label = useId();
  const { phase, events, expected, endedAt, failure } = run;
  if (failure !== null)
    return (
      <Notice kind="warning" title={t('operations.rebuild.failed')}>
        <p>{t(`operations.rebuild.failure.${failure}`)}</p>
      </Notice>
    );
  if (endedAt !== null)
    return (
      <Notice kind="good" title={t('operations.rebuild.done', { at: instant(endedAt) })}>
        <p>{t('operations.rebuild.read', { count: events })}</p>
      </Notice>
    );
  const part = partDone(events, expected);
  return (
    <div className="rebuild">
      <p id={label}>
        {t(`operations.rebuild.phase.${phase}`)} {t('operations.rebuild.read', { count: events })}
      </p>
      <progress aria-labelledby={label} max={100} {...(part !== null && { value: part })} />
    </div>
  );
}
