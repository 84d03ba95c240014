import { useState } from 'react';
import { useRead } from '../api/hooks';
import { useAddressState, usePathParameter } from '../shell/address';
import { useSession } from '../sign-in/session';
import { dayOf } from '../texts/formats';
import { useTexts } from '../texts/texts';
import {
  Button,
  DefinitionList,
  Empty,
  Loaded,
  Page,
  Section,
  SelectInput,
  StatusTag,
  Timeline,
} from '../ui';
import { BackToList } from './offers.page';
import { AdoptPriority, AdoptRefusal, DrawSeed, RepealPriority } from './rule-dialogs';
import { inForce, type ListRule } from './rules.rules';

const DIALOGS = { priority: AdoptPriority, arrival: RepealPriority, refusal: AdoptRefusal, seed: DrawSeed };
type Action = keyof typeof DIALOGS;

/** By which rule a provider's list is ordered, what follows from refused offers, and how both came about. */
export default function ListRulesPage() {
  const { t } = useTexts();
  const { role, unit } = useSession();
  const code = usePathParameter('code');
  const own = role === 'provider-coordinator' ? unit : null;
  const [{ provider }, change] = useAddressState({ provider: '' });
  const load = useRead('/api/capacity', { params: { query: { programme: code } } }, { views: ['capacity'] });
  const names = load.data?.providers.map((each) => each.provider) ?? [];
  const chosen = provider || own || names[0];
  return (
    <Page
      title={t('waiting-list.rules.title', { programme: t(`programmes.name.${code}`) })}
      lead={chosen}
      trail={<BackToList code={code} />}
    >
      {names.length > 1 && (
        <SelectInput
          label={t('waiting-list.column.provider')}
          value={chosen ?? ''}
          onChange={(next) => change({ provider: next })}
          options={names.map((value) => ({ value, text: value }))}
        />
      )}
      {chosen ? (
        <Rules key={chosen} code={code} provider={chosen} maySet={role === 'manager' || own === chosen} />
      ) : (
        <Loaded read={load}>{() => <Empty title={t('waiting-list.rules.noProvider')} />}</Loaded>
      )}
    </Page>
  );
}

function Rules({
  code,
  provider,
  maySet,
}: {
  readonly code: string;
  readonly provider: string;
  readonly maySet: boolean;
}) {
  const { t } = useTexts();
  const { role } = useSession();
  const [open, setOpen] = useState<Action | null>(null);
  const rules = useRead('/api/programmes/{code}/waiting-list/rules', {
    params: { path: { code }, query: { provider } },
  });
  const Chosen = open && DIALOGS[open];
  return (
    <Loaded read={rules} lines={6}>
      {(answer) => {
        const all = answer.rules as readonly ListRule[];
        const offered = actionsFor(all, maySet, role);
        return (
          <>
            {offered.length > 0 && (
              <div className="form-actions" role="group" aria-label={t('waiting-list.entry.actions')}>
                {offered.map((action) => (
                  <Button key={action} onClick={() => setOpen(action)}>
                    {t(`waiting-list.rules.action.${action}`)}
                  </Button>
                ))}
              </div>
            )}
            <InForce rules={all} />
            <History rules={all} />
            {Chosen && <Chosen code={code} provider={provider} close={() => setOpen(null)} />}
          </>
        );
      }}
    </Loaded>
  );
}

function actionsFor(rules: readonly ListRule[], maySet: boolean, role: string): Action[] {
  const { priority, seed } = inForce(rules, dayOf(new Date()));
  const settings: Action[] = maySet
    ? priority === null
      ? ['priority', 'refusal']
      : ['priority', 'arrival', 'refusal']
    : [];
  return seed === null && (maySet || role === 'caseworker') ? [...settings, 'seed'] : settings;
}

function InForce({ rules }: { readonly rules: readonly ListRule[] }) {
  const { t, date } = useTexts();
  const { priority, refusal, seed } = inForce(rules, dayOf(new Date()));
  const criteria = priority?.data.criteria ?? [];
  return (
    <Section title={t('waiting-list.rules.inForce')}>
      <DefinitionList
        items={[
          [
            t('waiting-list.rules.order'),
            t(`waiting-list.why.rule.${priority === null ? 'arrival' : 'priority'}`),
          ],
          [
            t('waiting-list.rules.criteria'),
            criteria.length > 0 && (
              <ul key="criteria" className="lines">
                {criteria.map(({ criterion, weight }) => (
                  <li key={criterion}>
                    <span>{t(`waiting-list.why.criterion.${criterion}`)}</span>
                    <span>{t('waiting-list.why.weight', { weight })}</span>
                  </li>
                ))}
              </ul>
            ),
          ],
          [t('waiting-list.rules.basis'), priority?.data.basis?.source],
          [
            t('waiting-list.rules.refused'),
            refusal?.data.consequence
              ? t(`waiting-list.rules.consequence.${refusal.data.consequence}`, {
                  count: refusal.data.after ?? 0,
                })
              : t('waiting-list.rules.consequence.stays'),
          ],
          [
            t('waiting-list.rules.seed'),
            seed?.data.drawnOn ? date(seed.data.drawnOn) : t('waiting-list.rules.noSeed'),
          ],
        ].filter((item): item is [string, string] => item[1] !== false)}
      />
    </Section>
  );
}

function History({ rules }: { readonly rules: readonly ListRule[] }) {
  const { t } = useTexts();
  if (rules.length === 0)
    return (
      <Section title={t('waiting-list.rules.history')}>
        <Empty title={t('waiting-list.rules.none')} />
      </Section>
    );
  return (
    <Section title={t('waiting-list.rules.history')}>
      <Timeline
        label={t('waiting-list.rules.history')}
        items={[...rules].reverse().map(({ eventId, type, data }) => ({
          id: eventId,
          at: data.validFrom ?? data.drawnOn ?? '',
          title: t(`waiting-list.rules.event.${type}`),
          body: (
            <>
              {data.criteria && (
                <p>
                  {data.criteria
                    .map(
                      ({ criterion, weight }) =>
                        `${t(`waiting-list.why.criterion.${criterion}`)} (${weight})`,
                    )
                    .join(', ')}
                </p>
              )}
              {data.consequence && (
                <p>{t(`waiting-list.rules.consequence.${data.consequence}`, { count: data.after ?? 0 })}</p>
              )}
              {data.basis && (
                <p className="soft">
                  {data.basis.source}{' '}
                  {!data.basis.verified && (
                    <StatusTag tone="warning">{t('waiting-list.rules.unverified')}</StatusTag>
                  )}
                </p>
              )}
            </>
          ),
        }))}
      />
    </Section>
  );
}
