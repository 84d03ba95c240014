import { useMemo } from 'react';
import { useAsk } from '../api/hooks';
import type { components } from '../api/schema';
import { seek, useSought } from '../shell/sought';
import { useTexts } from '../texts/texts';
import { type Column, DataTable, Link, Loaded, Notice, Page, Section, StatusTag } from '../ui';
import { TextField } from '../ui/fields';
import { Form } from '../ui/form';
import { FoundPersons } from './found-persons';
import { useFullName } from './person-name';

type FoundCase = components['schemas']['FoundCaseDto'];

/** Search of a person or a case: by name, day of birth, EMŠO, tax number, or number of a case. */
export default function SearchPage() {
  const { t } = useTexts();
  const text = useSought();
  const found = useAsk('/api/persons/search', { body: { text } }, { enabled: text.length > 1, views: [] });
  return (
    <Page
      title={t('persons.search.title')}
      lead={t('persons.search.lead')}
      actions={
        <>
          <Link to="/persons/new" className="button button-secondary">
            {t('persons.search.register')}
          </Link>
          <Link to="/persons/new/pseudonymous" className="button button-secondary">
            {t('persons.pseudonymous.title')}
          </Link>
        </>
      }
    >
      <Form
        key={text}
        values={{ text }}
        onSubmit={async ({ text: sought }) => seek(String(sought ?? ''))}
        submit={t('persons.search.submit')}
      >
        <TextField
          name="text"
          label={t('persons.search.label')}
          hint={t('persons.search.hint')}
          check={(typed) => (typed.length < 2 ? t('persons.search.short') : undefined)}
        />
      </Form>
      {text.length > 1 && (
        <div aria-live="polite">
          <Loaded read={found}>{(answer) => <Results {...answer} />}</Loaded>
        </div>
      )}
    </Page>
  );
}

function Results({ persons, cases, more, moreCases }: components['schemas']['FoundPersonsDto']) {
  const { t } = useTexts();
  return (
    <>
      {cases.length > 0 && <Cases cases={cases} more={moreCases} />}
      <Section title={t('persons.search.persons')}>
        <FoundPersons
          persons={persons}
          caption={t('persons.search.found', { count: persons.length })}
          empty={t('persons.search.nobody')}
        />
        {more && <Notice title={t('persons.search.more')} />}
      </Section>
    </>
  );
}

function Cases({ cases, more }: { readonly cases: readonly FoundCase[]; readonly more: boolean }) {
  const { t, date } = useTexts();
  const name = useFullName();
  const columns = useMemo(
    (): readonly Column<FoundCase>[] => [
      {
        id: 'number',
        header: t('persons.column.case'),
        cell: (found) => (
          <Link to="/applications/$id" params={{ id: found.applicationId }} className="link case-number">
            {found.number}
          </Link>
        ),
        sort: (found) => found.number,
      },
      {
        id: 'programme',
        header: t('persons.column.programme'),
        cell: (found) => t(`programmes.name.${found.programme}`),
      },
      {
        id: 'state',
        header: t('persons.column.state'),
        cell: (found) => <StatusTag>{t(`applications.state.${found.state}`)}</StatusTag>,
      },
      { id: 'person', header: t('persons.column.name'), cell: (found) => name(found.person) },
      {
        id: 'received',
        header: t('persons.column.received'),
        cell: (found) => date(found.receivedOn),
        sort: (found) => found.receivedOn,
      },
    ],
    [t, date, name],
  );
  return (
    <Section title={t('persons.search.cases')}>
      <DataTable
        caption={t('persons.search.foundCases', { count: cases.length })}
        columns={columns}
        rows={cases}
        rowKey={(found) => found.applicationId}
        empty=""
        sortName="cases"
      />
      {more && <Notice title={t('persons.search.more')} />}
    </Section>
  );
}
