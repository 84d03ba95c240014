import { useState } from 'react';
import { useTexts } from '../texts/texts';
import { Button } from './button';

/** Puts a text into the clipboard, and says whether that went well. */
export function CopyText({ text }: { readonly text: string }) {
  const { t } = useTexts();
  const [done, setDone] = useState<{ readonly text: string; readonly well: boolean } | null>(null);
  const copy = (): void => {
    const tell = (well: boolean) => (): void => setDone({ text, well });
    // Without https the browser has no clipboard.
    const copied = navigator.clipboard?.writeText(text) ?? Promise.reject(new Error('no clipboard'));
    copied.then(tell(true), tell(false));
  };
  return (
    <p className="copy-text">
      <Button onClick={copy}>{t('ui.copy')}</Button>{' '}
      <span role="status">{done?.text === text && t(done.well ? 'ui.copied' : 'ui.notCopied')}</span>
    </p>
  );
}
