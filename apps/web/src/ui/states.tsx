import type { ReactNode } from 'react';
import { ApiProblem } from '../api/problem';
import { useTexts } from '../texts/texts';
import { Button } from './button';
import { Problem } from './problem';

/** Where something will stand that has not come yet; said once, quietly. */
export function Skeleton({ lines = 3 }: { readonly lines?: number }) {
  const { t } = useTexts();
  return (
    <div className="skeleton" role="status">
      <span className="visually-hidden">{t('ui.loading')}</span>
      {Array.from({ length: lines }, (_, index) => (
        <span key={index} className="skeleton-line" aria-hidden="true" />
      ))}
    </div>
  );
}

/** Nothing there, and what can be done about it. */
export function Empty({ title, children }: { readonly title: string; readonly children?: ReactNode }) {
  return (
    <div className="notice notice-empty">
      <p className="notice-title">{title}</p>
      {children}
    </div>
  );
}

/** A remark that stands on the page; `warning` and `good` say so in words by their content. */
export function Notice({
  kind = 'info',
  title,
  children,
}: {
  readonly kind?: 'info' | 'warning' | 'good';
  readonly title?: string;
  readonly children?: ReactNode;
}) {
  return (
    <div className={`notice notice-${kind}`}>
      {title && <p className="notice-title">{title}</p>}
      {children}
    </div>
  );
}

interface Read<T> {
  readonly data: T | undefined;
  readonly error: Error | null;
  refetch(): unknown;
}

/** Shows what was read, or that it is being read, or why it was not; an answer in view stays when a later one fails. */
export function Loaded<T>({
  read,
  lines = 3,
  children,
}: {
  readonly read: Read<T>;
  readonly lines?: number;
  readonly children: (data: T) => ReactNode;
}) {
  const { t } = useTexts();
  const again = (): void => void read.refetch();
  // What one may no longer see, or what is no longer there, does not stay in view as something outdated.
  const gone = read.error instanceof ApiProblem && [403, 404].includes(read.error.status);
  if (read.data === undefined || gone) {
    return read.error ? <Problem error={read.error} again={again} /> : <Skeleton lines={lines} />;
  }
  return (
    <>
      {read.error && (
        <Notice kind="warning" title={t('ui.outdated')}>
          <Button onClick={again}>{t('ui.again')}</Button>
        </Notice>
      )}
      {children(read.data)}
    </>
  );
}
