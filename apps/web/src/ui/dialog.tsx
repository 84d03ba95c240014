import { type ReactNode, useEffect, useId, useRef } from 'react';
import { useTexts } from '../texts/texts';
import { Button } from './button';

/** A dialog over the page: keeps the focus, Escape closes it, the focus returns to where it was. */
export function Dialog({
  title,
  close,
  closeText,
  wide = false,
  children,
  actions,
}: {
  readonly title: string;
  readonly close: () => void;
  /** The words of the button that closes, where they are others. */
  readonly closeText?: string;
  /** With room for something beside the form, such as a letter. */
  readonly wide?: boolean;
  readonly children: ReactNode;
  /** Buttons beside the one that closes. */
  readonly actions?: ReactNode;
}) {
  const { t } = useTexts();
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => {
      element?.close();
      // What opened it may be gone with what it did; the focus must not be lost with it.
      if (document.activeElement === null || document.activeElement === document.body)
        document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      className={wide ? 'dialog dialog-wide' : 'dialog'}
      aria-labelledby={heading}
      // A closing is told late: where a new showing has overtaken it, the dialog stays.
      onClose={({ currentTarget }) => {
        if (!currentTarget.open) close();
      }}
    >
      <h2 id={heading} tabIndex={-1} autoFocus>
        {title}
      </h2>
      {children}
      <div className="dialog-actions">
        {actions}
        <Button onClick={close}>{closeText ?? t('ui.close')}</Button>
      </div>
    </dialog>
  );
}
