import type { ReactNode } from 'react';
import { useAddressState } from '../shell/address';
import { useTexts } from '../texts/texts';
import { Button } from './button';

/** One named step of a long form. */
export interface Step {
  readonly id: string;
  readonly title: string;
}

/** Which step is in view, kept in the address under `step`; `go` also moves the focus to the step's heading. */
export function useSteps(steps: readonly Step[]) {
  const first = steps[0]?.id ?? '';
  const [{ step }, change] = useAddressState({ step: first });
  const at = Math.max(
    0,
    steps.findIndex(({ id }) => id === step),
  );
  const go = (id: string | undefined): void => {
    if (id === undefined) return;
    change({ step: id });
    requestAnimationFrame(() => document.querySelector<HTMLElement>('.step-title')?.focus());
  };
  return {
    current: steps[at]?.id ?? first,
    at,
    isLast: at === steps.length - 1,
    go,
    next: () => go(steps[at + 1]?.id),
    back: () => go(steps[at - 1]?.id),
  };
}

/** The steps with the one in view, and its heading; earlier ones can be gone back to. */
export function Steps({
  steps,
  at,
  go,
  children,
}: {
  readonly steps: readonly Step[];
  readonly at: number;
  readonly go: (id: string) => void;
  readonly children: ReactNode;
}) {
  const { t } = useTexts();
  return (
    <div className="steps">
      <ol className="step-list" aria-label={t('ui.steps.label')}>
        {steps.map(({ id, title }, index) => (
          <li key={id} aria-current={index === at ? 'step' : undefined}>
            {index < at ? (
              <button type="button" className="button button-plain" onClick={() => go(id)}>
                {title}
              </button>
            ) : (
              title
            )}
          </li>
        ))}
      </ol>
      <h2 className="step-title" tabIndex={-1}>
        {t('ui.steps.heading', { number: at + 1, of: steps.length, title: steps[at]?.title ?? '' })}
      </h2>
      {children}
    </div>
  );
}

/** The way to the step before, where there is one; for a form's `cancel`. */
export function BackButton({ at, back }: { readonly at: number; readonly back: () => void }) {
  const { t } = useTexts();
  return at === 0 ? null : <Button onClick={back}>{t('ui.steps.back')}</Button>;
}

/** The words of a form's button in every step but the last. */
export function useNextText(): string {
  return useTexts().t('ui.steps.next');
}
