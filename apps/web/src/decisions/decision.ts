import type { components } from '../api/schema';
import { useTexts } from '../texts/texts';
import type { Subject } from '../ui/command-dialog';

/** A decision as the interface answers it. */
export type Decision = components['schemas']['DecisionDto'];
/** A party to it, with its days. */
export type DecisionParty = components['schemas']['DecisionPartyDto'];

/** What every part of the decision's page gets. */
export interface DecisionShown {
  readonly shown: Decision;
  refetch(): Promise<{ readonly data?: Decision | undefined }>;
}

/** What every dialog about a decision gets. */
export type DecisionDialog = DecisionShown & { readonly close: () => void };

/** What is compared where somebody changed a decision meanwhile. */
export function useDecisionSubject({ shown, refetch }: DecisionShown): Subject<Decision> {
  const { t, date, money } = useTexts();
  const day = (text: string | null): string => (text ? date(text) : '');
  return {
    data: shown,
    revision: shown.revision,
    refetch,
    revisionOf: ({ revision }) => revision,
    fields: (data) => [
      [t('decisions.field.status'), t(`decisions.status.${data.status}`)],
      [t('decisions.field.number'), data.number ?? ''],
      [t('decisions.field.text'), `${data.textKey} ${data.textVersion}`],
      ...data.parties.map(({ role, contribution, servedOn }, index): [string, string] => [
        `${index + 1}. ${t(`decisions.role.${role}`)}`,
        [contribution && money(contribution), servedOn && t('decisions.served', { day: day(servedOn) })]
          .filter(Boolean)
          .join(', '),
      ]),
      [t('decisions.field.finalOn'), day(data.finalOn)],
      [t('decisions.field.last'), t(`decisions.event.${data.timeline.at(-1)?.what ?? 'DecisionDrafted'}`)],
      [t('decisions.field.events'), String(data.timeline.length)],
    ],
  };
}

/** The path of commands to a decision. */
export const decisionPath = ({ shown }: Pick<DecisionShown, 'shown'>) => ({
  path: { id: shown.decisionId },
});
