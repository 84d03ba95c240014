import { useProgramme } from '../programmes';
import { useState } from 'react';
import { download } from '../api/download';
import { useUpload } from '../api/hooks';
import { dayOf } from '../texts/formats';
import { useTexts } from '../texts/texts';
import { Button, Empty, Notice, Problem, Section } from '../ui';
import { CommandDialog } from '../ui/command-dialog';
import { DateField, SelectField } from '../ui/fields';
import { FileField } from '../ui/file-field';
import { said } from '../ui/given.rules';
import { DOCUMENT_TYPES } from './new-application';
import { type CaseEvent, type CaseShown, useCaseSubject } from './case';

/** The documents of a case: what came, what is missing, adding one, and opening one. */
export function CaseDocuments({ shown, refetch }: CaseShown) {
  const { t } = useTexts();
  const [adding, setAdding] = useState(false);
  const name = useDocumentName(shown.programme);
  const received = shown.timeline.filter(({ type }) => type === 'ApplicationDocumentReceived');
  return (
    <Section
      title={t('applications.tab.documents')}
      actions={<Button onClick={() => setAdding(true)}>{t('applications.document.add')}</Button>}
    >
      {shown.missing.length > 0 && (
        <Notice kind="warning" title={t('applications.document.missing')}>
          <ul>
            {shown.missing.map((type) => (
              <li key={type}>{name(type)}</li>
            ))}
          </ul>
        </Notice>
      )}
      {received.length === 0 ? (
        <Empty title={t('applications.document.none')} />
      ) : (
        <ul className="lines">
          {received.map((event) => (
            <DocumentLine key={event.place} event={event} id={shown.applicationId} name={name} />
          ))}
        </ul>
      )}
      {adding && <AddDocument shown={shown} refetch={refetch} close={() => setAdding(false)} />}
    </Section>
  );
}

/** The name of a document in a programme's list of evidence. */
export function useDocumentName(code: string): (type: string) => string {
  const { t } = useTexts();
  const programme = useProgramme(code);
  return (type) =>
    programme.data?.evidence.find(({ id }) => id === type)?.text ??
    (type === 'other' ? t('applications.document.other') : type);
}

function DocumentLine({
  event,
  id,
  name,
}: {
  readonly event: CaseEvent;
  readonly id: string;
  readonly name: (type: string) => string;
}) {
  const { t, date } = useTexts();
  const [problem, setProblem] = useState<unknown>(null);
  const { type, documentId, documentNumber, contentHash, receivedOn } = event.data;
  const label = t('applications.document.line', {
    name: name(String(type)),
    number: Number(documentNumber),
    day: date(String(receivedOn)),
  });
  const open = async (): Promise<void> => {
    setProblem(null);
    try {
      await download(`/api/applications/${id}/documents/${String(documentId)}/content`);
    } catch (error) {
      setProblem(error);
    }
  };
  return (
    <li>
      <span>{label}</span>
      {contentHash === null ? (
        <span className="soft">{t('applications.document.unscanned')}</span>
      ) : (
        <Button onClick={() => void open()}>
          {t('applications.document.download', { number: Number(documentNumber) })}
        </Button>
      )}
      {problem !== null && <Problem error={problem} />}
    </li>
  );
}

function AddDocument({ shown, refetch, close }: CaseShown & { readonly close: () => void }) {
  const { t, date } = useTexts();
  const [file, setFile] = useState<File | null>(null);
  const add = useUpload('/api/applications/{id}/documents');
  const programme = useProgramme(shown.programme);
  const options = [
    ...(programme.data?.evidence ?? []).map(({ id, text }) => ({ value: id, text })),
    { value: 'other', text: t('applications.document.other') },
  ];
  return (
    <CommandDialog
      title={t('applications.document.add')}
      subject={useCaseSubject({ shown, refetch })}
      values={{ receivedOn: date(dayOf(new Date())) }}
      run={({ type, receivedOn }, headers) =>
        add({
          params: { path: { id: shown.applicationId } },
          parts: { type: said(type), receivedOn: said(receivedOn) },
          file,
          headers,
        })
      }
      done={t('applications.document.added')}
      close={close}
    >
      <SelectField name="type" label={t('applications.document.type')} options={options} />
      <DateField name="receivedOn" label={t('applications.document.receivedOn')} />
      <FileField
        name="file"
        label={t('applications.document.file')}
        hint={t('applications.document.fileHint')}
        accept={DOCUMENT_TYPES}
        choose={setFile}
        optional
      />
    </CommandDialog>
  );
}
