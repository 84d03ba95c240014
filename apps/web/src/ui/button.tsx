import type { ComponentPropsWithRef } from 'react';

interface Kind {
  /** `primary` once a page, `danger` for what cannot be taken back, `plain` looks like a link. */
  readonly kind?: 'primary' | 'secondary' | 'danger' | 'plain';
  /** Shows that its work is under way; it cannot be pressed again. */
  readonly busy?: boolean;
}

/** A button; it sends a form only when its type says so. */
export function Button({
  kind = 'secondary',
  busy = false,
  className = '',
  ...rest
}: Kind & ComponentPropsWithRef<'button'>) {
  const press = busy ? undefined : rest.onClick;
  return (
    <button
      type="button"
      {...rest}
      onClick={press}
      aria-disabled={busy || rest['aria-disabled']}
      className={`button button-${kind} ${className}`}
      data-busy={busy || undefined}
    />
  );
}
