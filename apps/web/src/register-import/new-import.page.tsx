import { useState } from 'react';
import { useRead, useUpload } from '../api/hooks';
import { ApiProblem } from '../api/problem';
import type { components } from '../api/schema';
import { announce } from '../shell/announce';
import { useTexts } from '../texts/texts';
import { Button, DefinitionList, Link, Loaded, Notice, Page, Problem, Section } from '../ui';
import { FileField } from '../ui/file-field';
import { SelectField, TextField } from '../ui/fields';
import { Form, type Given } from '../ui/form';
import { filled, oneOf, said } from '../ui/given.rules';
import { Mistakes } from './mistakes-table';

type Result = components['schemas']['ImportResponse'];
type Parts = Readonly<Record<string, string>>;
const KINDS = ['register', 'corrections'] as const;

/** What was looked through: the file, whose register it is, and what an import would bring. */
interface Preview {
  readonly file: File;
  readonly parts: Parts;
  readonly result: Result;
}

/** Import of a register or of corrections: first looked through, row by row; nothing is taken in until confirmed. */
export default function NewImportPage() {
  const { t } = useTexts();
  const [preview, setPreview] = useState<Preview | null>(null);
  const [imported, setImported] = useState<Result | null>(null);
  const again = (): void => {
    setPreview(null);
    setImported(null);
  };
  return (
    <Page
      title={t('register-import.new')}
      lead={t('register-import.newLead')}
      trail={<Link to="/imports">{t('register-import.title')}</Link>}
    >
      {imported && preview ? (
        <Imported result={imported} preview={preview} again={again} />
      ) : preview ? (
        <Confirm preview={preview} done={setImported} again={again} />
      ) : (
        <Choose show={setPreview} />
      )}
    </Page>
  );
}

function Choose({ show }: { readonly show: (preview: Preview) => void }) {
  const { t } = useTexts();
  const [file, setFile] = useState<File | null>(null);
  const upload = useUpload('/api/imports');
  const programmes = useRead('/api/programmes', {}, { views: [] });
  const look = async (given: Given): Promise<void> => {
    if (!file) throw new ApiProblem(400, 'INVALID_INPUT', [{ path: 'file', code: 'REQUIRED' }]);
    const parts = {
      kind: oneOf(KINDS, given['kind']),
      programme: said(given['programme']),
      municipality: said(given['municipality']),
      ...filled(given, 'provider'),
    };
    const result = await upload({ parts: { ...parts, dryRun: 'true' }, file });
    show({ file, parts, result });
  };
  return (
    <Loaded read={programmes}>
      {(all) => (
        <Form
          values={{ kind: 'register', programme: 'home-help', municipality: '050' }}
          onSubmit={look}
          submit={t('register-import.look')}
        >
          <SelectField
            name="kind"
            label={t('register-import.column.kind')}
            options={KINDS.map((value) => ({ value, text: t(`register-import.kind.${value}`) }))}
          />
          <SelectField
            name="programme"
            label={t('register-import.programme')}
            options={all.map(({ code }) => ({ value: code, text: t(`programmes.name.${code}`) }))}
          />
          <TextField
            name="municipality"
            label={t('register-import.municipality')}
            hint={t('register-import.municipalityHint')}
          />
          <TextField
            name="provider"
            label={t('register-import.column.provider')}
            hint={t('register-import.providerHint')}
            optional
          />
          <FileField
            name="file"
            label={t('register-import.file')}
            hint={t('register-import.fileHint')}
            accept=".csv,.xlsx,text/csv"
            choose={setFile}
          />
        </Form>
      )}
    </Loaded>
  );
}

function Figures({ result, dry }: { readonly result: Result; readonly dry: boolean }) {
  const { t, number } = useTexts();
  const bad = result.rows - result.accepted;
  return (
    <DefinitionList
      figures
      items={[
        [t('register-import.column.rows'), number(result.rows)],
        [t(dry ? 'register-import.wouldAccept' : 'register-import.column.accepted'), number(result.accepted)],
        [t('register-import.column.rejected'), number(bad)],
        [t(dry ? 'register-import.wouldAdd' : 'register-import.column.newFacts'), number(result.events)],
      ]}
    />
  );
}

function Confirm({
  preview,
  done,
  again,
}: {
  readonly preview: Preview;
  readonly done: (result: Result) => void;
  readonly again: () => void;
}) {
  const { t } = useTexts();
  const upload = useUpload('/api/imports');
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const { file, parts, result } = preview;
  const take = (): void => {
    setBusy(true);
    setError(null);
    upload({ parts: { ...parts, dryRun: 'false' }, file })
      .then((answer) => {
        announce(t('register-import.done'));
        done(answer);
      }, setError)
      .finally(() => setBusy(false));
  };
  return (
    <Section title={t('register-import.preview')}>
      <Notice kind="info" title={t('register-import.nothingYet')}>
        <p>{file.name}</p>
      </Notice>
      <Figures result={result} dry />
      {result.accepted > 0 && result.events === 0 && <Notice title={t('register-import.knownAll')} />}
      <Mistakes result={result} file={file} />
      {error !== null && <Problem error={error} />}
      <div className="form-actions">
        {result.accepted > 0 && result.events > 0 && (
          <Button kind="primary" busy={busy} onClick={take}>
            {t('register-import.confirm', { count: result.accepted })}
          </Button>
        )}
        <Button onClick={again}>{t('register-import.otherFile')}</Button>
      </div>
    </Section>
  );
}

function Imported({
  result,
  preview,
  again,
}: {
  readonly result: Result;
  readonly preview: Preview;
  readonly again: () => void;
}) {
  const { t } = useTexts();
  return (
    <Section title={t('register-import.result')}>
      <Notice kind="good" title={t('register-import.done')} />
      <Figures result={result} dry={false} />
      <Mistakes result={result} file={preview.file} />
      <div className="form-actions">
        <Link to="/imports">{t('register-import.title')}</Link>
        <Button onClick={again}>{t('register-import.otherFile')}</Button>
      </div>
    </Section>
  );
}
