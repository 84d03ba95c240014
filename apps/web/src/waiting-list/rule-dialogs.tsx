import { useWatch } from 'react-hook-form';
import { useCommand } from '../api/hooks';
import { dayOf } from '../texts/formats';
import { useTexts } from '../texts/texts';
import { CommandDialog } from '../ui/command-dialog';
import { CheckField, DateField, NumberField, SelectField, TextField } from '../ui/fields';
import type { Given } from '../ui/form';
import { isTicked, numberOf, oneOf, said } from '../ui/given.rules';

interface Parts {
  readonly code: string;
  readonly provider: string;
  readonly close: () => void;
}
const CRITERIA = [
  'need-frequency',
  'extended-scope',
  'no-relatives',
  'lives-alone',
  'hospital-discharge',
  'terminally-ill',
  'months-waited',
] as const;
const CONSEQUENCES = ['stays', 'to-end', 'ends-after'] as const;
const weightField = (criterion: string): string => `weight-${criterion}`;

function useRuleDialog(action: string, { code, provider, close }: Parts) {
  const { t, date } = useTexts();
  return {
    dialog: {
      title: t(`waiting-list.rules.action.${action}`),
      done: t('waiting-list.done'),
      close,
      values: { validFrom: date(dayOf(new Date())) },
      paths: { 'basis.source': 'source' },
    },
    params: { path: { code } },
    /** Whose rule it is, from when, and on what it rests; nobody has confirmed it until somebody says so. */
    ruleIn: (form: Given, key: string) => ({
      provider,
      validFrom: said(form['validFrom']),
      basis: { source: said(form['source']), textKey: key, verified: isTicked(form, 'verified') },
    }),
  };
}

function RuleFields() {
  const { t } = useTexts();
  return (
    <>
      <DateField name="validFrom" label={t('waiting-list.effectiveOn')} />
      <TextField
        name="source"
        label={t('waiting-list.rules.basis')}
        hint={t('waiting-list.rules.basisHint')}
      />
      <CheckField name="verified" label={t('waiting-list.rules.verified')} />
    </>
  );
}

/** Orders a list by points from a day on. */
export function AdoptPriority(parts: Parts) {
  const { t } = useTexts();
  const adopt = useCommand('/api/programmes/{code}/waiting-list/priority-rules');
  const { dialog, params, ruleIn } = useRuleDialog('priority', parts);
  return (
    <CommandDialog
      {...dialog}
      run={(form) => {
        const criteria = CRITERIA.flatMap((criterion) => {
          const weight = numberOf(form, weightField(criterion));
          return weight === undefined ? [] : [{ criterion, weight }];
        });
        const body = { ...ruleIn(form, `priority.${parts.code}`), criteria };
        return adopt.mutateAsync({ params, body });
      }}
    >
      <p>{t('waiting-list.rules.priorityLead')}</p>
      {CRITERIA.map((criterion) => (
        <NumberField
          key={criterion}
          name={weightField(criterion)}
          label={t(`waiting-list.why.criterion.${criterion}`)}
          optional
        />
      ))}
      <RuleFields />
    </CommandDialog>
  );
}

/** Orders a list by arrival again. */
export function RepealPriority(parts: Parts) {
  const repeal = useCommand('/api/programmes/{code}/waiting-list/arrival-rules');
  const { dialog, params, ruleIn } = useRuleDialog('arrival', parts);
  return (
    <CommandDialog {...dialog} run={(form) => repeal.mutateAsync({ params, body: ruleIn(form, 'arrival') })}>
      <RuleFields />
    </CommandDialog>
  );
}

/** Says what follows from refused offers. */
export function AdoptRefusal(parts: Parts) {
  const { t } = useTexts();
  const adopt = useCommand('/api/programmes/{code}/waiting-list/refusal-rules');
  const { dialog, params, ruleIn } = useRuleDialog('refusal', parts);
  return (
    <CommandDialog
      {...dialog}
      run={(form) => {
        const consequence = oneOf(CONSEQUENCES, form['consequence']);
        const body = {
          ...ruleIn(form, 'refusals'),
          consequence,
          after: consequence === 'ends-after' ? numberOf(form, 'after') : undefined,
          lapsedCounts: isTicked(form, 'lapsedCounts'),
        };
        return adopt.mutateAsync({ params, body });
      }}
    >
      <SelectField
        name="consequence"
        label={t('waiting-list.rules.refused')}
        options={CONSEQUENCES.map((value) => ({
          value,
          text: t(`waiting-list.rules.consequenceChoice.${value}`),
        }))}
      />
      <AfterHowMany />
      <CheckField name="lapsedCounts" label={t('waiting-list.rules.lapsedCounts')} />
      <RuleFields />
    </CommandDialog>
  );
}

function AfterHowMany() {
  const { t } = useTexts();
  const consequence: unknown = useWatch({ name: 'consequence' });
  return consequence === 'ends-after' ? (
    <NumberField name="after" label={t('waiting-list.rules.after')} />
  ) : null;
}

/** Draws the seed that decides between wholly equal facts, once. */
export function DrawSeed(parts: Parts) {
  const { t } = useTexts();
  const draw = useCommand('/api/programmes/{code}/waiting-list/tie-seed');
  const { dialog, params } = useRuleDialog('seed', parts);
  return (
    <CommandDialog {...dialog} run={() => draw.mutateAsync({ params, body: { provider: parts.provider } })}>
      <p>{t('waiting-list.rules.seedLead')}</p>
    </CommandDialog>
  );
}
