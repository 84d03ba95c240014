import { useState } from 'react';
import { useAsk } from '../api/hooks';
import type { components } from '../api/schema';
import { useTexts } from '../texts/texts';
import { Button, Loaded, Notice, Section } from '../ui';
import type { Decision } from './decision';

type LetterRequest = components['schemas']['LetterRequestDto'];

const LETTERS: Readonly<Record<string, LetterRequest['kind']>> = {
  exemption: 'exemption-decision',
  'dismissal-order': 'dismissal',
  refusal: 'refusal',
  grant: 'grant',
};

/** The letter as it would go out, made when asked for. */
export function LetterPreview({ shown }: { readonly shown: Decision }) {
  const { t } = useTexts();
  const [open, setOpen] = useState(false);
  const body: LetterRequest = {
    kind: LETTERS[shown.kind] ?? 'grant',
    of: 'decision',
    about: shown.decisionId,
  };
  const letter = useAsk('/api/letters/preview', { body }, { enabled: open, views: ['decisions'] });
  return (
    <Section
      title={t('decisions.letter.title')}
      actions={!open && <Button onClick={() => setOpen(true)}>{t('decisions.letter.show')}</Button>}
    >
      {open && (
        <Loaded read={letter} lines={6}>
          {({ title, text, unverified, notYet }) => (
            <>
              {notYet && <Notice kind="warning" title={t('decisions.letter.notYet')} />}
              {unverified.length > 0 && (
                <Notice title={t('decisions.letter.unverified')}>
                  <p>{unverified.join(', ')}</p>
                </Notice>
              )}
              <article className="letter" lang="sl" aria-label={title}>
                {text}
              </article>
            </>
          )}
        </Loaded>
      )}
    </Section>
  );
}
