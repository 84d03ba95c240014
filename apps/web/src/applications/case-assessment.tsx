import { useProgramme } from '../programmes';
import { useState } from 'react';
import { useCommand } from '../api/hooks';
import { useActsAs } from '../sign-in/session';
import { dayOf } from '../texts/formats';
import { useTexts } from '../texts/texts';
import { Button, Loaded, Section, StatusTag } from '../ui';
import { CommandDialog } from '../ui/command-dialog';
import { DateField } from '../ui/fields';
import { said } from '../ui/given.rules';
import { type CaseShown, CLOSED, useCaseSubject } from './case';
import { FactFields } from './fact-fields';
import { type Fact, optionField, statedFacts, toState } from './facts';

interface Answer {
  readonly criterion: string;
  readonly outcome: 'met' | 'not-met' | 'unknown';
  readonly basis: { readonly act: string };
  readonly verified: boolean;
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly missing: readonly string[];
}
interface Evaluation {
  readonly on: string;
  readonly answers: readonly Answer[];
}

const TONES = { met: 'good', 'not-met': 'bad', unknown: 'warning' } as const;

/** Completeness and eligibility: what the programme asks, and what its rules answered with act and facts. */
export function CaseAssessment({ shown, refetch }: CaseShown) {
  const { t } = useTexts();
  const [open, setOpen] = useState<'completeness' | 'eligibility' | null>(null);
  const programme = useProgramme(shown.programme);
  const evaluation = shown.lastEvaluation as Evaluation | null;
  const isOffice = useActsAs('caseworker', 'manager');
  return (
    <Section
      title={t('applications.tab.assessment')}
      actions={
        isOffice &&
        !CLOSED.includes(shown.state) && (
          <div className="page-actions">
            <Button onClick={() => setOpen('completeness')}>{t('applications.completeness.title')}</Button>
            <Button onClick={() => setOpen('eligibility')}>{t('applications.evaluate.title')}</Button>
          </div>
        )
      }
    >
      <Loaded read={programme}>
        {({ rules, facts }) => (
          <>
            <ul className="lines">
              {rules.map(({ id, text, basis, verified }) => {
                const answer = evaluation?.answers.find(({ criterion }) => criterion === id);
                return (
                  <li key={id}>
                    <div>
                      <p lang="sl">{text}</p>
                      <p className="soft" lang="sl">
                        {basis}
                        {!verified && ` · ${t('applications.unverified')}`}
                      </p>
                      {answer && <Inputs answer={answer} facts={facts} />}
                    </div>
                    <StatusTag tone={answer ? TONES[answer.outcome] : 'neutral'}>
                      {t(`applications.eligibility.${answer?.outcome ?? 'none'}`)}
                    </StatusTag>
                  </li>
                );
              })}
            </ul>
            {open && (
              <Assess kind={open} shown={shown} refetch={refetch} facts={facts} close={() => setOpen(null)} />
            )}
          </>
        )}
      </Loaded>
    </Section>
  );
}

function Inputs({ answer, facts }: { readonly answer: Answer; readonly facts: readonly Fact[] }) {
  const { t, date, number } = useTexts();
  const say = (fact: Fact | undefined, value: unknown): string => {
    if (typeof value === 'boolean') return t(value ? 'ui.yes' : 'ui.no');
    if (typeof value === 'number') return number(value);
    if (fact?.kind === 'day') return date(String(value));
    const codes = Array.isArray(value) ? value.map(String) : [String(value)];
    return codes.map((code) => fact?.options.find((option) => option.code === code)?.name ?? code).join(', ');
  };
  const known = Object.entries(answer.inputs).filter(([, value]) => value !== null);
  if (known.length === 0) return null;
  return (
    <p className="soft" lang="sl">
      {known
        .map(([key, value]) => {
          const fact = facts.find((each) => each.key === key);
          return `${fact?.label ?? key}: ${say(fact, value)}`;
        })
        .join('; ')}
    </p>
  );
}

function Assess({
  kind,
  shown,
  refetch,
  facts,
  close,
}: CaseShown & {
  readonly kind: 'completeness' | 'eligibility';
  readonly facts: readonly Fact[];
  readonly close: () => void;
}) {
  const { t, date } = useTexts();
  const check = useCommand('/api/applications/{id}/completeness-checks');
  const evaluate = useCommand('/api/applications/{id}/eligibility-evaluations');
  const params = { path: { id: shown.applicationId } };
  const known = lastInputs(shown.lastEvaluation as Evaluation | null);
  const isCheck = kind === 'completeness';
  return (
    <CommandDialog
      title={t(isCheck ? 'applications.completeness.title' : 'applications.evaluate.title')}
      subject={useCaseSubject({ shown, refetch })}
      values={{ ...valuesOf(facts, known, date), on: date(dayOf(new Date())) }}
      run={(given, headers) => {
        const stated = statedFacts(facts, given);
        if (isCheck) return check.mutateAsync({ params, body: { facts: stated }, headers });
        return evaluate.mutateAsync({ params, body: { facts: stated, on: said(given['on']) }, headers });
      }}
      done={t(isCheck ? 'applications.completeness.done' : 'applications.evaluate.done')}
      close={close}
    >
      <p>{t(isCheck ? 'applications.completeness.lead' : 'applications.evaluate.lead')}</p>
      {!isCheck && <DateField name="on" label={t('applications.evaluate.on')} />}
      <FactFields facts={facts} />
    </CommandDialog>
  );
}

const lastInputs = (evaluation: Evaluation | null): Readonly<Record<string, unknown>> =>
  Object.assign({}, ...(evaluation?.answers ?? []).map(({ inputs }) => inputs)) as Record<string, unknown>;

/** What was stated before, as the fields write it. */
function valuesOf(
  facts: readonly Fact[],
  known: Readonly<Record<string, unknown>>,
  date: (day: string) => string,
): Record<string, string | boolean> {
  const pairs = toState(facts).flatMap(({ key, kind }): [string, string | boolean][] => {
    const value = known[key];
    if (value === null || value === undefined) return [];
    if (typeof value === 'boolean') return [[key, value ? 'yes' : 'no']];
    if (Array.isArray(value)) return value.map((code) => [optionField(key, String(code)), true]);
    if (kind === 'day') return [[key, date(String(value))]];
    return [[key, kind === 'number' ? String(value).replace('.', ',') : String(value)]];
  });
  return Object.fromEntries(pairs);
}
