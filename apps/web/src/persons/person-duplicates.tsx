import { useState } from 'react';
import { useCommand, useRead } from '../api/hooks';
import type { components } from '../api/schema';
import { useTexts } from '../texts/texts';
import { Button, DefinitionList, Empty, Loaded, Section } from '../ui';
import { CommandDialog } from '../ui/command-dialog';
import { PersonLine } from './person-name';

type Candidate = components['schemas']['DuplicateCandidateDto'];

/** Who may be the same person, why it looks so, and the answer. */
export function PersonDuplicates({ id }: { readonly id: string }) {
  const { t, date } = useTexts();
  const [asked, setAsked] = useState<{ other: string; same: boolean } | null>(null);
  const duplicates = useRead('/api/persons/{personId}/duplicates', { params: { path: { personId: id } } });
  const side = ({ person }: Pick<Candidate, 'person'>) =>
    [
      [t('persons.field.birthDate'), person.birthDate && date(person.birthDate)],
      [t('persons.field.emso'), person.emso],
      [t('persons.field.post'), person.post],
    ] as const;
  return (
    <Section title={t('persons.tab.duplicates')}>
      <Loaded read={duplicates}>
        {({ candidates }) =>
          candidates.length === 0 ? (
            <Empty title={t('persons.duplicates.none')} />
          ) : (
            candidates.map((candidate) => {
              const other = candidate.person.personId;
              return (
                <div key={other} className="notice notice-info">
                  <p className="notice-title">
                    <PersonLine id={other} />
                  </p>
                  <p>
                    {candidate.reasons.map((reason) => t(`persons.duplicates.reason.${reason}`)).join(', ')}
                  </p>
                  <DefinitionList items={side(candidate)} />
                  <div className="form-actions">
                    <Button onClick={() => setAsked({ other, same: true })}>
                      {t('persons.duplicates.same')}
                    </Button>
                    <Button onClick={() => setAsked({ other, same: false })}>
                      {t('persons.duplicates.notSame')}
                    </Button>
                  </div>
                </div>
              );
            })
          )
        }
      </Loaded>
      {asked && <Answer id={id} {...asked} close={() => setAsked(null)} />}
    </Section>
  );
}

function Answer({
  id,
  other,
  same,
  close,
}: {
  readonly id: string;
  readonly other: string;
  readonly same: boolean;
  readonly close: () => void;
}) {
  const { t } = useTexts();
  const join = useCommand('/api/persons/{personId}/same-person');
  const tellApart = useCommand('/api/persons/{personId}/not-same-person');
  const init = { params: { path: { personId: id } }, body: { otherPersonId: other } };
  return (
    <CommandDialog
      title={t(same ? 'persons.duplicates.same' : 'persons.duplicates.notSame')}
      run={() => (same ? join.mutateAsync(init) : tellApart.mutateAsync(init))}
      done={t('persons.duplicates.answered')}
      close={close}
    >
      <p>{t(same ? 'persons.duplicates.sameMeans' : 'persons.duplicates.notSameMeans')}</p>
    </CommandDialog>
  );
}
