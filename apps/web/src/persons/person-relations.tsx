import { useState } from 'react';
import { useCommand, useRead } from '../api/hooks';
import type { components } from '../api/schema';
import { useTexts } from '../texts/texts';
import { Button, Empty, Loaded, Section } from '../ui';
import { CommandDialog } from '../ui/command-dialog';
import { DateField, SelectField } from '../ui/fields';
import { oneOf, said } from '../ui/given.rules';
import { PersonLine } from './person-name';
import { PersonPicker } from './person-picker';

type Relation = components['schemas']['RelationDto'];
const KINDS = ['household-member', 'representative', 'liable-person'] as const;
const BASES = [
  'spouse',
  'partner',
  'child',
  'parent',
  'other-relative',
  'other',
  'authorised',
  'legal',
  'guardian',
  'maintenance-duty',
  'title',
  'contract',
] as const;

/** Household, representatives and liable persons. */
export function PersonRelations({ id }: { readonly id: string }) {
  const { t } = useTexts();
  const [adding, setAdding] = useState(false);
  const [ending, setEnding] = useState<Relation | null>(null);
  const relations = useRead('/api/persons/{personId}/relations', { params: { path: { personId: id } } });
  return (
    <Section
      title={t('persons.tab.relations')}
      actions={<Button onClick={() => setAdding(true)}>{t('persons.relations.add')}</Button>}
    >
      <Loaded read={relations}>
        {(all) =>
          all.length === 0 ? (
            <Empty title={t('persons.relations.none')} />
          ) : (
            KINDS.filter((kind) => all.some((each) => each.kind === kind)).map((kind) => (
              <Section key={kind} title={t(`persons.relations.kind.${kind}`)} level={3}>
                <ul className="lines">
                  {all
                    .filter((each) => each.kind === kind)
                    .map((each) => (
                      <RelationLine key={each.relationId} relation={each} end={() => setEnding(each)} />
                    ))}
                </ul>
              </Section>
            ))
          )
        }
      </Loaded>
      {adding && <AddRelation id={id} close={() => setAdding(false)} />}
      {ending && <EndRelation id={id} relation={ending} close={() => setEnding(null)} />}
    </Section>
  );
}

function RelationLine({ relation, end }: { readonly relation: Relation; readonly end: () => void }) {
  const { t, date } = useTexts();
  const { otherId, basis, from, until } = relation;
  return (
    <li>
      <span>
        <PersonLine id={otherId} /> · {t(`persons.relations.basis.${basis}`)} ·{' '}
        {until
          ? t('persons.relations.between', { from: date(from), until: date(until) })
          : t('persons.relations.since', { from: date(from) })}
      </span>
      {!until && <Button onClick={end}>{t('persons.relations.end')}</Button>}
    </li>
  );
}

function AddRelation({ id, close }: { readonly id: string; readonly close: () => void }) {
  const { t } = useTexts();
  const [other, setOther] = useState<string | null>(null);
  const [missing, setMissing] = useState(false);
  const add = useCommand('/api/persons/{personId}/relations');
  const options = (values: readonly string[], group: string) =>
    values.map((value) => ({ value, text: t(`persons.relations.${group}.${value}`) }));
  return (
    <CommandDialog
      title={t('persons.relations.add')}
      run={async (given) => {
        setMissing(other === null);
        if (other === null) throw new Error('nobody chosen');
        const body = {
          kind: oneOf(KINDS, given['kind']),
          basis: oneOf(BASES, given['basis']),
          from: said(given['from']),
          otherPersonId: other,
        };
        return add.mutateAsync({ params: { path: { personId: id } }, body });
      }}
      done={t('persons.relations.added')}
      close={close}
    >
      {missing && <p className="field-error">{t('persons.picker.missing')}</p>}
      <PersonPicker
        label={t('persons.relations.other')}
        chosen={other}
        choose={({ personId }) => setOther(personId)}
      />
      <SelectField name="kind" label={t('persons.relations.kindLabel')} options={options(KINDS, 'kind')} />
      <SelectField name="basis" label={t('persons.relations.basisLabel')} options={options(BASES, 'basis')} />
      <DateField name="from" label={t('persons.relations.from')} />
    </CommandDialog>
  );
}

function EndRelation({
  id,
  relation,
  close,
}: {
  readonly id: string;
  readonly relation: Relation;
  readonly close: () => void;
}) {
  const { t } = useTexts();
  const end = useCommand('/api/persons/{personId}/relations/{relationId}/end');
  return (
    <CommandDialog
      title={t('persons.relations.end')}
      run={({ on }) =>
        end.mutateAsync({
          params: { path: { personId: id, relationId: relation.relationId } },
          body: { on: String(on) },
        })
      }
      done={t('persons.relations.ended')}
      close={close}
    >
      <DateField name="on" label={t('persons.relations.until')} />
    </CommandDialog>
  );
}
