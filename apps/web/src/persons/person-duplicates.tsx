import { useState } from 'react';
import { useCommand, useRead } from '../api/hooks';
import type { components } from '../api/schema';
import { useTexts } from '../texts/texts';
import { Button, Empty, Loaded, Section } from '../ui';
import { CommandDialog } from '../ui/command-dialog';
import { TableRegion } from '../ui/table-region';
import { PersonLine, useFullName } from './person-name';
import type { Card } from './person-subject';

type Candidate = components['schemas']['DuplicateCandidateDto'];
type Kind = 'same' | 'notSame' | 'undo';
type Asked = { readonly other: string; readonly kind: Kind } | null;

/** Who may be the same person, side by side; the answer, and taking it back. */
export function PersonDuplicates({ card }: { readonly card: Card }) {
  const { t } = useTexts();
  const id = card.personId;
  const [asked, setAsked] = useState<Asked>(null);
  const duplicates = useRead('/api/persons/{personId}/duplicates', { params: { path: { personId: id } } });
  return (
    <>
      {card.joinedIds.length > 0 && <Joined ids={card.joinedIds} ask={setAsked} />}
      <Section title={t('persons.tab.duplicates')}>
        <Loaded read={duplicates}>
          {({ candidates, person }) =>
            candidates.length === 0 ? (
              <Empty title={t('persons.duplicates.none')} />
            ) : (
              candidates.map((candidate) => (
                <SideBySide
                  key={candidate.person.personId}
                  mine={person}
                  candidate={candidate}
                  ask={setAsked}
                />
              ))
            )
          }
        </Loaded>
      </Section>
      {asked && <Answer id={id} {...asked} close={() => setAsked(null)} />}
    </>
  );
}

function Joined({ ids, ask }: { readonly ids: readonly string[]; readonly ask: (asked: Asked) => void }) {
  const { t } = useTexts();
  return (
    <Section title={t('persons.duplicates.joined')}>
      <ul className="lines">
        {ids.map((other) => (
          <li key={other}>
            <span>{t('persons.duplicates.record', { id: other.slice(0, 8) })}</span>
            <Button onClick={() => ask({ other, kind: 'undo' })}>{t('persons.duplicates.undo')}</Button>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function SideBySide({
  mine,
  candidate: { person, reasons },
  ask,
}: {
  readonly mine: Card;
  readonly candidate: Candidate;
  readonly ask: (asked: Asked) => void;
}) {
  const { t, date } = useTexts();
  const name = useFullName();
  const other = person.personId;
  const rows = (card: Card): readonly (readonly [string, string])[] => [
    ['name', name(card)],
    ['birthDate', card.birthDate ? date(card.birthDate) : ''],
    ['sex', card.sex ? t(`persons.sex.${card.sex}`) : ''],
    ['emso', card.emso ?? ''],
    ['post', card.post ?? ''],
  ];
  const theirs = rows(person);
  return (
    <div className="table-block">
      <TableRegion label={t('persons.duplicates.sideBySide')}>
        <table className="table">
          <caption>{reasons.map((reason) => t(`persons.duplicates.reason.${reason}`)).join(', ')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('persons.change.field')}</th>
              <th scope="col">{t('persons.duplicates.this')}</th>
              <th scope="col">
                <PersonLine id={other} />
              </th>
            </tr>
          </thead>
          <tbody>
            {rows(mine).map(([field, value], index) => {
              const its = theirs[index]?.[1] ?? '';
              return (
                <tr key={field} data-differs={value !== its || undefined}>
                  <th scope="row">{t(`persons.field.${field}`)}</th>
                  <td>{value || t('ui.none')}</td>
                  <td>{its || t('ui.none')}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </TableRegion>
      <div className="form-actions">
        <Button onClick={() => ask({ other, kind: 'same' })}>{t('persons.duplicates.same')}</Button>
        <Button onClick={() => ask({ other, kind: 'notSame' })}>{t('persons.duplicates.notSame')}</Button>
      </div>
    </div>
  );
}

function Answer({
  id,
  other,
  kind,
  close,
}: {
  readonly id: string;
  readonly other: string;
  readonly kind: Kind;
  readonly close: () => void;
}) {
  const { t } = useTexts();
  const commands = {
    same: useCommand('/api/persons/{personId}/same-person'),
    notSame: useCommand('/api/persons/{personId}/not-same-person'),
    undo: useCommand('/api/persons/{personId}/same-person/undo'),
  };
  const init = { params: { path: { personId: id } }, body: { otherPersonId: other } };
  return (
    <CommandDialog
      title={t(`persons.duplicates.${kind}`)}
      run={() => commands[kind].mutateAsync(init)}
      done={t('persons.duplicates.answered')}
      close={close}
    >
      <p>{t(`persons.duplicates.${kind}Means`)}</p>
    </CommandDialog>
  );
}
