import { useState } from 'react';
import { useCommand } from '../api/hooks';
import { announce } from '../shell/announce';
import { useTexts } from '../texts/texts';
import { Button, ConfirmDialog } from '../ui';
import type { ViewState } from './system';

type Action = 'rebuild' | 'pause' | 'resume' | 'switch-back';

/** What can be done about a view in its state; each is asked for once more before it is done. */
export function ViewActions({ view, running }: { readonly view: ViewState; readonly running: boolean }) {
  const { t } = useTexts();
  const [asked, ask] = useState<Action | null>(null);
  const commands = {
    rebuild: useCommand('/api/operations/views/{view}/rebuild'),
    pause: useCommand('/api/operations/views/{view}/pause'),
    resume: useCommand('/api/operations/views/{view}/resume'),
    'switch-back': useCommand('/api/operations/views/{view}/switch-back'),
  };
  const offered: Action[] = [
    ...(running ? [] : (['rebuild'] as const)),
    ...(view.live === null ? [] : [view.state === 'paused' ? ('resume' as const) : ('pause' as const)]),
    ...(view.previous === null || running ? [] : (['switch-back'] as const)),
  ];
  const act = async (action: Action): Promise<void> => {
    await commands[action].mutateAsync({ params: { path: { view: view.view } } });
    announce(t(`operations.action.${action}.done`));
  };
  return (
    <div className="form-actions" role="group" aria-label={t('operations.action.label')}>
      {offered.map((action) => (
        <Button key={action} onClick={() => ask(action)}>
          {t(`operations.action.${action}.name`)}
        </Button>
      ))}
      {asked && (
        <ConfirmDialog
          title={t(`operations.action.${asked}.name`)}
          confirm={t(`operations.action.${asked}.confirm`)}
          act={() => act(asked)}
          close={() => ask(null)}
        >
          <p>{t(`operations.action.${asked}.means`)}</p>
        </ConfirmDialog>
      )}
    </div>
  );
}
