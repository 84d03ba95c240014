import { useAddressState } from '../shell/address';
import { useTexts } from '../texts/texts';
import { SelectInput } from '../ui';
import type { LetterRequest } from './letter';
import { LettersOfApplication } from './letter-lists';
import { LetterPreview } from './letter-preview';
import { type CaseLine, lettersOf } from './case-letters.rules';

/** The letters of a case: those that went out, and those that what happened in it calls for. */
export function CaseLetters({
  applicationId,
  timeline,
}: {
  readonly applicationId: string;
  readonly timeline: readonly CaseLine[];
}) {
  const { t } = useTexts();
  const [{ letter }, change] = useAddressState({ letter: '' });
  const wanted = lettersOf(applicationId, timeline);
  const chosen = wanted.find((request) => keyOf(request) === letter);
  return (
    <>
      <LettersOfApplication id={applicationId} />
      {wanted.length > 0 && (
        <SelectInput
          label={t('letters.new')}
          hint={t('letters.newHint')}
          value={chosen ? letter : ''}
          onChange={(next) => change({ letter: next })}
          none={t('ui.field.choose')}
          options={wanted.map((request) => ({
            value: keyOf(request),
            text: t(`letters.kind.${request.kind}`),
          }))}
        />
      )}
      {chosen && <LetterPreview key={letter} request={chosen} />}
    </>
  );
}

const keyOf = ({ kind, about }: LetterRequest): string => `${kind}.${about.slice(0, 8)}`;
