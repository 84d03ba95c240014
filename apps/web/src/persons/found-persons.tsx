import { useMemo } from 'react';
import type { components } from '../api/schema';
import { useTexts } from '../texts/texts';
import { type Column, DataTable, Link } from '../ui';
import { useFullName } from './person-name';

type Found = components['schemas']['FoundPersonDto'];

/** Persons who were found, each by a masked card that leads to the file. */
export function FoundPersons({
  persons,
  caption,
  empty,
}: {
  readonly persons: readonly Found[];
  readonly caption: string;
  readonly empty: string;
}) {
  const { t, date } = useTexts();
  const name = useFullName();
  const columns = useMemo(
    (): readonly Column<Found>[] => [
      {
        id: 'name',
        header: t('persons.column.name'),
        cell: (person) => (
          <Link to="/persons/$id" params={{ id: person.personId }}>
            {name(person)}
          </Link>
        ),
        sort: (person) => name(person),
      },
      {
        id: 'born',
        header: t('persons.field.birthDate'),
        cell: ({ birthDate }) => (birthDate ? date(birthDate) : t('ui.none')),
        sort: ({ birthDate }) => birthDate,
      },
      { id: 'emso', header: t('persons.field.emso'), cell: ({ emso }) => emso ?? t('ui.none') },
    ],
    [t, date, name],
  );
  return (
    <DataTable
      caption={caption}
      columns={columns}
      rows={persons}
      rowKey={({ personId }) => personId}
      empty={empty}
      sortName="persons"
    />
  );
}
