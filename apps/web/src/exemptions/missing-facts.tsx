import { useTexts } from '../texts/texts';
import { Notice } from '../ui';
import type { FactList } from './facts.rules';

/** What still has to be put in before anything can be calculated. */
export function MissingFacts({ missing }: { readonly missing: readonly FactList[] }) {
  const { t } = useTexts();
  return (
    <Notice kind="warning" title={t('exemptions.missing')}>
      <ul>
        {missing.map((list) => (
          <li key={list}>{t(`exemptions.list.${list}`)}</li>
        ))}
      </ul>
    </Notice>
  );
}
