import { useState } from 'react';
import { downloadBy } from '../api/download';
import { useAsk, useCommand } from '../api/hooks';
import { announce } from '../shell/announce';
import { useTexts } from '../texts/texts';
import { Button, ConfirmDialog, Loaded, Notice, Problem, Section } from '../ui';
import { LETTER_VIEWS, type LetterRequest } from './letter';

/** A letter as it would go out, in words and as PDF; it can be issued once nothing keeps it back. */
export function LetterPreview({
  request,
  revision = '',
  frozen = false,
}: {
  readonly request: LetterRequest;
  /** Of what the letter is about, so that the preview follows its changes. */
  readonly revision?: string;
  /** What is previewed is being done: the preview stays and asks no more. */
  readonly frozen?: boolean;
}) {
  const { t } = useTexts();
  const letter = useAsk(
    '/api/letters/preview',
    { body: request },
    { views: LETTER_VIEWS, keep: revision !== '', enabled: !frozen },
  );
  // Who reads in an emergency only may not prepare letters.
  const isOthers = letter.error?.status === 404;
  if (isOthers) return <Notice title={t('letters.preview.others')} />;
  return (
    <Section title={t('letters.preview.title')}>
      <Loaded read={letter} lines={6}>
        {({ title, text, unverified, notYet, languages }) => (
          <>
            {notYet && (
              <Notice kind="warning" title={t('letters.preview.notYet')}>
                <p>{t(`letters.notYet.${notYet}`)}</p>
              </Notice>
            )}
            {unverified.length > 0 && (
              <Notice title={t('letters.preview.unverified')}>
                <p>
                  <code>{unverified.join(', ')}</code>
                </p>
              </Notice>
            )}
            <LetterButtons request={request} mayGo={notYet === null} />
            <article
              className="letter"
              lang={languages.includes('it') ? undefined : 'sl'}
              aria-label={title}
              tabIndex={0}
            >
              {text}
            </article>
          </>
        )}
      </Loaded>
    </Section>
  );
}

function LetterButtons({ request, mayGo }: { readonly request: LetterRequest; readonly mayGo: boolean }) {
  const { t } = useTexts();
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<unknown>(null);
  const [issuing, setIssuing] = useState(false);
  const produce = useCommand('/api/letters');
  const savePdf = (): void => {
    setBusy(true);
    setFailed(null);
    downloadBy('/api/letters/preview.pdf', request)
      .catch(setFailed)
      .finally(() => setBusy(false));
  };
  const issue = async (): Promise<void> => {
    await produce.mutateAsync({ body: request });
    announce(t('letters.issue.done'));
  };
  return (
    <>
      <div className="page-actions">
        <Button busy={busy} onClick={savePdf}>
          {t('letters.preview.pdf')}
        </Button>
        {mayGo && <Button onClick={() => setIssuing(true)}>{t('letters.issue.title')}</Button>}
      </div>
      {failed !== null && <Problem error={failed} />}
      {issuing && (
        <ConfirmDialog
          title={t('letters.issue.title')}
          confirm={t('letters.issue.confirm')}
          act={issue}
          close={() => setIssuing(false)}
        >
          <p>{t('letters.issue.lead')}</p>
        </ConfirmDialog>
      )}
    </>
  );
}
