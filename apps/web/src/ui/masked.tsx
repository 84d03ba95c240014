import { type ReactNode, useState } from 'react';
import { useTexts } from '../texts/texts';
import { Button } from './button';

/** A detail that is hidden until asked for; `onReveal` is where asking is recorded or the value fetched. */
export function Masked({
  name,
  onReveal,
  children,
}: {
  /** What is hidden, e.g. "EMŠO"; it names the button. */
  readonly name: string;
  readonly onReveal?: () => void;
  readonly children: ReactNode;
}) {
  const { t } = useTexts();
  const [open, setOpen] = useState(false);
  const toggle = (): void => {
    if (!open) onReveal?.();
    setOpen(!open);
  };
  return (
    <span className="masked">
      {open ? <span>{children}</span> : <span aria-hidden="true">•••••</span>}{' '}
      <Button kind="plain" onClick={toggle} aria-expanded={open}>
        {t(open ? 'ui.masked.hide' : 'ui.masked.show', { name })}
      </Button>
    </span>
  );
}
