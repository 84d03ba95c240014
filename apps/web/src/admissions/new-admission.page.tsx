import { useProgramme } from '../programmes';
import { useState } from 'react';
import { useRead } from '../api/hooks';
import { PersonLine, PersonPicker } from '../persons';
import { useAddressState } from '../shell/address';
import { useTexts } from '../texts/texts';
import { Link, Loaded, Notice, Page, SelectInput } from '../ui';
import { AdmitForm, type Ground } from './admit-form';

/** A new admission: from an entry with an accepted offer, from an application, or of a person chosen here. */
export default function NewAdmissionPage() {
  const { t } = useTexts();
  const [{ entry, application }] = useAddressState({ entry: '', application: '' });
  return (
    <Page
      title={t('admissions.new.title')}
      trail={<Link to="/admissions">{t('admissions.back')}</Link>}
      width="text"
    >
      {entry ? <FromEntry id={entry} /> : application ? <FromApplication id={application} /> : <OfPerson />}
    </Page>
  );
}

function FromEntry({ id }: { readonly id: string }) {
  const { t } = useTexts();
  const entry = useRead('/api/waiting-list-entries/{id}', { params: { path: { id } } });
  return (
    <Loaded read={entry} lines={8}>
      {(shown) => {
        const { entryId, personId, programme, provider, municipality, legalRegime, applicationId } = shown;
        const offers = shown.offers as readonly {
          readonly standing?: string;
          readonly startsOn?: string | null;
        }[];
        const accepted = offers.find(({ standing }) => standing === 'accepted');
        const ground = { entryId, personId, programme, provider, municipality, legalRegime, applicationId };
        if (shown.end !== null) return <Notice kind="warning" title={t('admissions.new.entryEnded')} />;
        return (
          <>
            {!accepted && <Notice title={t('admissions.new.noOffer')} />}
            <WithNumber ground={{ ...ground, caseNumber: null, startsOn: accepted?.startsOn ?? null }} />
          </>
        );
      }}
    </Loaded>
  );
}

function FromApplication({ id }: { readonly id: string }) {
  return (
    <WithNumber
      ground={{
        applicationId: id,
        entryId: null,
        personId: '',
        programme: '',
        provider: null,
        municipality: null,
        legalRegime: null,
        caseNumber: null,
        startsOn: null,
      }}
    />
  );
}

/** Adds what the application tells, where there is one. */
function WithNumber({ ground }: { readonly ground: Ground }) {
  const id = ground.applicationId;
  const application = useRead(
    '/api/applications/{id}',
    { params: { path: { id: id ?? '' } } },
    { enabled: id !== null, views: ['applications'] },
  );
  if (id === null) return <WithProgramme ground={ground} />;
  return (
    <Loaded read={application} lines={8}>
      {({ personId, programme, municipality, number }) => (
        <WithProgramme ground={{ ...ground, personId, programme, municipality, caseNumber: number }} />
      )}
    </Loaded>
  );
}

function OfPerson() {
  const { t } = useTexts();
  const [person, setPerson] = useState<string | null>(null);
  const [code, setCode] = useState('');
  const programmes = useRead('/api/programmes', {}, { views: [] });
  return (
    <>
      <p>{t('admissions.new.ofPerson')}</p>
      <PersonPicker
        label={t('admissions.new.person')}
        chosen={person}
        choose={({ personId }) => setPerson(personId)}
      />
      {person && (
        <p>
          {t('admissions.new.chosen')} <PersonLine id={person} />
        </p>
      )}
      <Loaded read={programmes} lines={2}>
        {(list) => (
          <SelectInput
            label={t('admissions.filter.programme')}
            value={code}
            onChange={setCode}
            none={t('ui.field.choose')}
            options={list.map((each) => ({ value: each.code, text: t(`programmes.name.${each.code}`) }))}
          />
        )}
      </Loaded>
      {person && code && (
        <WithProgramme
          key={`${person} ${code}`}
          ground={{
            personId: person,
            programme: code,
            entryId: null,
            applicationId: null,
            provider: null,
            municipality: null,
            legalRegime: null,
            caseNumber: null,
            startsOn: null,
          }}
        />
      )}
    </>
  );
}

function WithProgramme({ ground }: { readonly ground: Ground }) {
  const programme = useProgramme(ground.programme);
  return <Loaded read={programme}>{(found) => <AdmitForm ground={ground} programme={found} />}</Loaded>;
}
