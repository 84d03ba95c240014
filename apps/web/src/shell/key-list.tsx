import { useState } from 'react';
import { useTexts } from '../texts/texts';
import { CheckInput } from '../ui/inputs';
import type { KeyedPage } from './pages';
import { shortcutsOn, turnShortcuts } from './shortcuts';

/** All keys, and the switch that turns those without Ctrl or Alt off. */
export function KeyList({ pages }: { readonly pages: readonly KeyedPage[] }) {
  const { t } = useTexts();
  const [on, setOn] = useState(shortcutsOn);
  const turn = (next: boolean): void => {
    turnShortcuts(next);
    setOn(next);
  };
  const rows = [
    ['F1', t('shell.keys.help')],
    ['?', t('shell.keys.map')],
    ['/', t('shell.keys.search')],
    ...pages.map(({ label, key }) => [`g ${key}`, t(`navigation.${label}`)]),
    ['j k', t('shell.keys.rows')],
    ['↓ ↑', t('shell.keys.arrows')],
    ['Tab', t('shell.keys.tab')],
    ['Esc', t('shell.keys.escape')],
  ];
  return (
    <>
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
    </>
  );
}
