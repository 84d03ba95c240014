import { PersonLine } from '../persons';
import { useTexts } from '../texts/texts';
import { DefinitionList } from '../ui';
import type { Decision } from './decision';

/** What is decided, in short: shown once more before each step that cannot be taken back. */
export function DecisionSummary({ shown }: { readonly shown: Decision }) {
  const { t, money } = useTexts();
  const { kind, programme, caseNumber, number, parties, unverified } = shown;
  return (
    <DefinitionList
      items={[
        [t('decisions.field.kind'), t(`decisions.kind.${kind}`)],
        [t('decisions.field.programme'), t(`programmes.name.${programme}`)],
        [t('decisions.field.case'), number ?? caseNumber],
        ...parties.map(({ personId, role, contribution }, index): readonly [string, React.ReactNode] => [
          parties.length > 1 ? `${index + 1}. ${t(`decisions.role.${role}`)}` : t(`decisions.role.${role}`),
          <span key={personId}>
            <PersonLine id={personId} />
            {contribution && ` · ${t('decisions.pays', { amount: money(contribution) })}`}
          </span>,
        ]),
        [
          t('decisions.field.unverified'),
          unverified.length > 0 ? <code key="unverified">{unverified.join(', ')}</code> : null,
        ],
      ]}
    />
  );
}
