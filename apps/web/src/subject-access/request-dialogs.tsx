import { useCommand } from '../api/hooks';
import { useTexts } from '../texts/texts';
import { CommandDialog } from '../ui/command-dialog';
import { RadioField } from '../ui/fields';

/** A step of a request. */
export interface StepProps {
  readonly id: string;
  readonly close: () => void;
}

const MEANS = ['identity-document', 'electronic-signature', 'known-in-person', 'authorisation'] as const;
const EXTENSIONS = ['complexity', 'number-of-requests'] as const;
const WAYS = ['personally', 'registered-post', 'protected-channel'] as const;
const REFUSALS = ['identity-not-proved', 'manifestly-unfounded', 'excessive', 'taken-back'] as const;

/** Notes how who asks proved who they are. */
export function Identify({ id, close }: StepProps) {
  const identify = useCommand('/api/subject-access-requests/{id}/identity-check');
  return (
    <Choice
      step="identify"
      of="means"
      choices={MEANS}
      run={(means) => identify.mutateAsync({ params: { path: { id } }, body: { means } })}
      close={close}
    />
  );
}

/** Extends the time for the answer by two months, once. */
export function Extend({ id, close }: StepProps) {
  const extend = useCommand('/api/subject-access-requests/{id}/extension');
  return (
    <Choice
      step="extend"
      of="extension"
      choices={EXTENSIONS}
      run={(reason) => extend.mutateAsync({ params: { path: { id } }, body: { reason } })}
      close={close}
    />
  );
}

/** Notes that the person has the data. */
export function HandOver({ id, close }: StepProps) {
  const handOver = useCommand('/api/subject-access-requests/{id}/handover');
  return (
    <Choice
      step="handOver"
      of="way"
      choices={WAYS}
      run={(way) => handOver.mutateAsync({ params: { path: { id } }, body: { way } })}
      close={close}
    />
  );
}

/** Notes why the request is not answered with data. */
export function Refuse({ id, close }: StepProps) {
  const refuse = useCommand('/api/subject-access-requests/{id}/refusal');
  return (
    <Choice
      step="refuse"
      of="refusal"
      choices={REFUSALS}
      run={(reason) => refuse.mutateAsync({ params: { path: { id } }, body: { reason } })}
      close={close}
    />
  );
}

function Choice<C extends string>({
  step,
  of,
  choices,
  run,
  close,
}: {
  readonly step: string;
  readonly of: string;
  readonly choices: readonly C[];
  readonly run: (choice: C) => Promise<unknown>;
  readonly close: () => void;
}) {
  const { t } = useTexts();
  return (
    <CommandDialog
      title={t(`subject-access.action.${step}`)}
      submit={t(`subject-access.submit.${step}`)}
      run={async ({ choice }) => {
        const chosen = choices.find((each) => each === choice);
        if (chosen !== undefined) await run(chosen);
      }}
      done={t('subject-access.done')}
      close={close}
    >
      <p>{t(`subject-access.text.${step}`)}</p>
      <RadioField
        name="choice"
        label={t(`subject-access.label.${of}`)}
        options={choices.map((value) => ({ value, text: t(`subject-access.${of}.${value}`) }))}
      />
    </CommandDialog>
  );
}
