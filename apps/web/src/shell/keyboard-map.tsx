import { useState } from 'react';
import { useTexts } from '../texts/texts';
import { CheckInput } from '../ui/inputs';
import { Dialog } from '../ui/dialog';
import { shortcutsOn, turnShortcuts } from './shortcuts';

/** All keys, and the switch that turns them off. */
export function KeyboardMap({
  pages,
  close,
}: {
  readonly pages: readonly { readonly label: string; readonly key: string }[];
  readonly close: () => void;
}) {
  const { t } = useTexts();
  const [on, setOn] = useState(shortcutsOn);
  const turn = (next: boolean): void => {
    turnShortcuts(next);
    setOn(next);
  };
  const rows = [
    ['?', t('shell.keys.map')],
    ['/', t('shell.keys.search')],
    ...pages.map(({ label, key }) => [`g ${key}`, t(`navigation.${label}`)]),
    ['Tab', t('shell.keys.tab')],
    ['Esc', t('shell.keys.escape')],
  ];
  return (
    <Dialog title={t('shell.keys.title')} close={close}>
      <CheckInput label={t('shell.keys.on')} checked={on} onChange={turn} />
      <dl className="keys">
        {rows.map(([keys = '', what]) => (
          <div key={keys}>
            <dt>
              {keys.split(' ').map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
