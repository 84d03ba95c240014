import { useRead } from '../api/hooks';
import type { components } from '../api/schema';
import { useTexts } from '../texts/texts';
import { Link } from '../ui';

type Named = Pick<components['schemas']['FoundPersonDto'], 'surname' | 'givenName' | 'pseudonym'>;

/** How a person is called on the page: surname and name, the unit's code, or that the name was erased. */
export function useFullName(): (person: Named) => string {
  const { t } = useTexts();
  return ({ surname, givenName, pseudonym }) =>
    [surname, givenName].filter(Boolean).join(' ') || (pseudonym ?? t('persons.nameless'));
}

/** A person by name with a link to the file; read when it comes into view. */
export function PersonLine({ id }: { readonly id: string }) {
  const { t, date } = useTexts();
  const name = useFullName();
  const person = useRead(
    '/api/persons/{personId}',
    { params: { path: { personId: id } } },
    { views: ['person-search'] },
  );
  if (!person.data)
    return <span className="soft">{person.error ? t('persons.hidden') : t('ui.loading')}</span>;
  const { birthDate } = person.data;
  return (
    <>
      <Link to="/persons/$id" params={{ id }}>
        {name(person.data)}
      </Link>
      {birthDate && <span className="soft">, {t('persons.born', { day: date(birthDate) })}</span>}
    </>
  );
}
