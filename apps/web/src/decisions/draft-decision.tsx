import { useRef } from 'react';
import { client } from '../api/client';
import { useCommand } from '../api/hooks';
import { useGo } from '../shell/address';
import { useTexts } from '../texts/texts';
import { CommandDialog } from '../ui/command-dialog';
import { SelectField } from '../ui/fields';
import { oneOf } from '../ui/given.rules';

const KINDS = ['grant', 'refusal', 'dismissal-order'] as const;

interface Application {
  readonly applicationId: string;
  readonly number: string | null;
  readonly personId: string;
  readonly programme: string;
  readonly unit: string;
}

/** Drafts a decision on an application with the text that is in force for its unit; the draft opens then. */
export function DraftDecision({
  application,
  close,
}: {
  readonly application: Application;
  readonly close: () => void;
}) {
  const { t } = useTexts();
  const go = useGo();
  const draft = useCommand('/api/decisions');
  const made = useRef<string | null>(null);
  const { applicationId, number, personId, programme, unit } = application;
  const finish = (): void => {
    close();
    if (made.current) void go('/decisions/$id', { id: made.current });
  };
  return (
    <CommandDialog
      title={t('decisions.draft.title')}
      run={async ({ kind }) => {
        const textKey = `decision.${kind === 'dismissal-order' ? 'dismissal' : String(kind)}`;
        const { data: text } = await client.GET('/api/letter-texts/{key}', {
          params: { path: { key: textKey }, query: { unit } },
        });
        const body = {
          kind: oneOf(KINDS, kind),
          programme,
          applicationId,
          caseNumber: number,
          parties: [{ personId, role: 'applicant' as const }],
          textKey,
          textVersion: text?.version ?? 1,
        };
        made.current = (await draft.mutateAsync({ body })).decisionId;
      }}
      done={t('decisions.done')}
      close={finish}
    >
      <p>{t('decisions.draft.lead')}</p>
      <SelectField
        name="kind"
        label={t('decisions.draft.kind')}
        options={KINDS.map((value) => ({ value, text: t(`decisions.kind.${value}`) }))}
      />
    </CommandDialog>
  );
}
