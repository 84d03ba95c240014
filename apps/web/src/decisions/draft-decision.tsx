import { useNavigate } from '@tanstack/react-router';
import { useRef } from 'react';
import { useCommand } from '../api/hooks';
import type { components } from '../api/schema';
import { useTexts } from '../texts/texts';
import { CommandDialog } from '../ui/command-dialog';
import { SelectField } from '../ui/fields';
import { oneOf } from '../ui/given.rules';
import { letterOf, textInForce } from './letter-of';

const KINDS = ['grant', 'refusal', 'dismissal-order'] as const;

interface Application {
  readonly applicationId: string;
  readonly number: string | null;
  readonly personId: string;
  readonly programme: string;
  readonly unit: string;
}

/** Drafts a decision with the text that is in force for the unit; answers the draft's id. */
export function useDrafting() {
  const draft = useCommand('/api/decisions');
  return async (
    said: Omit<components['schemas']['DraftRequest'], 'textKey' | 'textVersion'>,
    unit: string,
  ): Promise<string> => {
    const text = await textInForce(letterOf(said.kind), unit);
    return (await draft.mutateAsync({ body: { ...said, ...text } })).decisionId;
  };
}

/** Drafts a decision on an application; the draft opens then. */
export function DraftDecision({
  application,
  close,
}: {
  readonly application: Application;
  readonly close: () => void;
}) {
  const { t } = useTexts();
  const navigate = useNavigate();
  const draft = useDrafting();
  const made = useRef<string | null>(null);
  const { applicationId, number, personId, programme, unit } = application;
  const finish = (): void => {
    close();
    if (made.current) void navigate({ to: `/decisions/${made.current}` });
  };
  return (
    <CommandDialog
      title={t('decisions.draft.title')}
      run={async (given) => {
        const kind = oneOf(KINDS, given['kind']);
        const parties = [{ personId, role: 'applicant' as const }];
        const said = { kind, programme, applicationId, caseNumber: number, parties };
        made.current = await draft(said, unit);
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
