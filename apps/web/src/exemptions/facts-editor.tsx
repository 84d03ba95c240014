import { useState } from 'react';
import { PersonLine } from '../persons';
import { useTexts } from '../texts/texts';
import { Button, Section } from '../ui';
import type { Facts } from './facts';
import { countsOf, type FactList, LISTS, withoutRow, withRow } from './facts.rules';
import { HouseholdDialog, type RowDialogProps, SettingDialog } from './household-dialogs';
import { IncomeDialog, ServiceDialog } from './income-dialogs';
import { LiableDialog } from './liable-dialog';

/** Where facts are stated: what a new row begins with, and whose liable persons are offered. */
export interface FactsGround {
  readonly programme: string;
  readonly personId: string;
  /** The day from which a new fact holds. */
  readonly from: string;
}

type Editing = { readonly list: FactList; readonly at: number };

/** The facts of an exemption, list by list: each row can be changed and taken out, new ones put in. */
export function FactsEditor({
  facts,
  change,
  lists = LISTS,
  ...ground
}: FactsGround & {
  readonly facts: Facts;
  readonly change: (facts: Facts) => void;
  readonly lists?: readonly FactList[];
}) {
  const { t } = useTexts();
  const [editing, setEditing] = useState<Editing | null>(null);
  return (
    <>
      {lists.map((list) => (
        <Section
          key={list}
          title={t(`exemptions.list.${list}`)}
          level={3}
          actions={
            <Button onClick={() => setEditing({ list, at: facts[list].length })}>
              {t(`exemptions.add.${list}`)}
            </Button>
          }
        >
          {facts[list].length === 0 ? (
            <p className="soft">{t(`exemptions.noneOf.${list}`)}</p>
          ) : (
            <ul className="lines">
              {facts[list].map((row, at) => (
                <li key={`${list} ${at}`}>
                  <span id={`fact-${list}-${at}`}>
                    <RowText row={row} />
                  </span>
                  <span className="page-actions">
                    <Button aria-describedby={`fact-${list}-${at}`} onClick={() => setEditing({ list, at })}>
                      {t('exemptions.edit')}
                    </Button>
                    <Button
                      aria-describedby={`fact-${list}-${at}`}
                      onClick={() => change(withoutRow(facts, list, at))}
                    >
                      {t('exemptions.remove')}
                    </Button>
                  </span>
                </li>
              ))}
            </ul>
          )}
        </Section>
      ))}
      {editing && (
        <RowDialog
          {...ground}
          {...editing}
          facts={facts}
          put={(next) => {
            change(next);
            setEditing(null);
          }}
          close={() => setEditing(null)}
        />
      )}
    </>
  );
}

function RowDialog({
  list,
  at,
  facts,
  put,
  ...given
}: Omit<RowDialogProps, 'put'> & Editing & { put: (facts: Facts) => void }) {
  const parts = { ...given, facts, at };
  switch (list) {
    case 'setting':
      return (
        <SettingDialog {...parts} row={facts.setting[at]} put={(row) => put(withRow(facts, list, at, row))} />
      );
    case 'household':
      return (
        <HouseholdDialog
          {...parts}
          row={facts.household[at]}
          put={(row) => put(withRow(facts, list, at, row))}
        />
      );
    case 'incomes':
      return (
        <IncomeDialog {...parts} row={facts.incomes[at]} put={(row) => put(withRow(facts, list, at, row))} />
      );
    case 'services':
      return (
        <ServiceDialog
          {...parts}
          row={facts.services[at]}
          put={(row) => put(withRow(facts, list, at, row))}
        />
      );
    case 'liable':
      return (
        <LiableDialog {...parts} row={facts.liable[at]} put={(row) => put(withRow(facts, list, at, row))} />
      );
  }
}

function RowText({ row }: { readonly row: Facts[FactList][number] }) {
  const { t, date, money, number, has } = useTexts();
  const span = row.until
    ? t('exemptions.span', { from: date(row.from), until: date(row.until) })
    : t('exemptions.openSpan', { from: date(row.from) });
  const kindOf = (kind: string): string =>
    has(`exemptions.kind.${kind}`) ? t(`exemptions.kind.${kind}`) : kind;
  const household = (members: Facts['household'][number]['members']): string => {
    const { adults, children, singleParent } = countsOf(members);
    return [
      t('exemptions.adults', { count: adults }),
      children > 0 && t('exemptions.children', { count: children }),
      singleParent && t('exemptions.singleParent'),
    ]
      .filter(Boolean)
      .join(', ');
  };
  const what = (): React.ReactNode => {
    if ('setting' in row) return t(`exemptions.setting.${row.setting}`);
    if ('members' in row) return household(row.members);
    if ('monthly' in row)
      return [
        `${kindOf(row.kind)}: ${money(row.monthly)}`,
        row.evidence && t('exemptions.evidence', { evidence: row.evidence }),
      ]
        .filter(Boolean)
        .join(' · ');
    if ('volume' in row)
      return t('exemptions.serviceOf', {
        programme: t(`programmes.name.${row.programme}`),
        price: money(row.price),
        volume: number(row.volume),
      });
    return (
      <>
        <PersonLine id={row.personId} /> · {t(`exemptions.duty.${row.duty}`)} · {household(row.household)}
        {row.incomes.map(({ kind, monthly }) => ` · ${kindOf(kind)} ${money(monthly)}`)}
        {row.agreed && ` · ${t('exemptions.agreedOf', { amount: money(row.agreed) })}`}
      </>
    );
  };
  return (
    <>
      {what()} <span className="soft">· {span}</span>
    </>
  );
}
