import { useState } from 'react';
import { useAsk } from '../api/hooks';
import type { components } from '../api/schema';
import { useTexts } from '../texts/texts';
import { Button, Loaded, TextInput } from '../ui';
import { useFullName } from './person-name';

type Found = components['schemas']['FoundPersonDto'];

/** Finds a person by name, day of birth or EMŠO and gives the one who was chosen. */
export function PersonPicker({
  label,
  chosen,
  choose,
}: {
  readonly label: string;
  readonly chosen: string | null;
  readonly choose: (person: Found) => void;
}) {
  const { t, date } = useTexts();
  const name = useFullName();
  const [text, setText] = useState('');
  const found = useAsk('/api/persons/search', { body: { text } }, { enabled: text.length > 1, views: [] });
  return (
    <div className="picker">
      <TextInput
        label={label}
        hint={t('persons.picker.hint')}
        type="search"
        value={text}
        onChange={setText}
        settled
      />
      {text.length > 1 && (
        <Loaded read={found} lines={2}>
          {({ persons }) =>
            persons.length === 0 ? (
              <p>{t('persons.search.nobody')}</p>
            ) : (
              <ul className="picker-list" aria-label={t('persons.search.persons')}>
                {persons.map((person) => (
                  <li key={person.personId}>
                    <Button onClick={() => choose(person)} aria-pressed={person.personId === chosen}>
                      {name(person)}
                      {person.birthDate && `, ${t('persons.born', { day: date(person.birthDate) })}`}
                      {person.emso && ` · ${person.emso}`}
                    </Button>
                  </li>
                ))}
              </ul>
            )
          }
        </Loaded>
      )}
    </div>
  );
}
