import { useState } from 'react';
import { useAsk } from '../api/hooks';
import { useFullName } from '../persons';
import { useTexts } from '../texts/texts';
import { Empty, Link, Loaded, Section } from '../ui';
import { TextField } from '../ui/fields';
import { Form } from '../ui/form';

/** Finds a person or a case and leads to who looked at them; what is sought stands nowhere but on the page. */
export function SeekLog() {
  const { t, date } = useTexts();
  const name = useFullName();
  const [text, setText] = useState('');
  const found = useAsk('/api/persons/search', { body: { text } }, { enabled: text.length > 1, views: [] });
  return (
    <Section title={t('processing-log.choose.seek.title')}>
      <Form
        submit={t('processing-log.choose.seek.submit')}
        onSubmit={async (given) => Promise.resolve(setText(String(given['text'])))}
      >
        <TextField
          name="text"
          label={t('processing-log.choose.seek.label')}
          hint={t('processing-log.choose.seek.hint')}
          check={(typed) => (typed.length < 2 ? t('processing-log.choose.seek.short') : undefined)}
        />
      </Form>
      {text.length > 1 && (
        <div aria-live="polite">
          <Loaded read={found}>
            {({ persons, cases }) =>
              persons.length + cases.length === 0 ? (
                <Empty title={t('persons.search.nobody')} />
              ) : (
                <ul className="choices">
                  {persons.map((person) => (
                    <li key={person.personId}>
                      <Link to="/processing-log/persons/$id" params={{ id: person.personId }}>
                        {name(person)}
                        {person.birthDate && `, ${t('persons.born', { day: date(person.birthDate) })}`}
                      </Link>
                    </li>
                  ))}
                  {cases.map(({ applicationId, number, programme }) => (
                    <li key={applicationId}>
                      <Link
                        to="/processing-log/cases/$kind/$id"
                        params={{ kind: 'application', id: applicationId }}
                      >
                        {`${number}, ${t(`programmes.name.${programme}`)}`}
                      </Link>
                    </li>
                  ))}
                </ul>
              )
            }
          </Loaded>
        </div>
      )}
    </Section>
  );
}
