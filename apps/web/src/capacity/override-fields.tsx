import { useSession } from '../sign-in/session';
import { useTexts } from '../texts/texts';
import { SelectField } from '../ui/fields';
import type { Given } from '../ui/form';
import { anyOf } from '../ui/given.rules';

const REASONS = ['emergency', 'ordered-by-authority', 'short-overlap', 'agreed-with-provider'] as const;

/** A manager's wish to go beyond what there is; nobody else is offered it. */
export function OverrideField() {
  const { t } = useTexts();
  const { role } = useSession();
  if (role !== 'manager') return null;
  return (
    <SelectField
      name="overriding"
      label={t('capacity.override.label')}
      hint={t('capacity.override.hint')}
      options={REASONS.map((value) => ({ value, text: t(`capacity.override.reason.${value}`) }))}
      optional
    />
  );
}

/** What a form says of it. */
export function overridingIn(given: Given): { readonly reason: (typeof REASONS)[number] } | undefined {
  const reason = anyOf(given, 'overriding', REASONS);
  return reason && { reason };
}
