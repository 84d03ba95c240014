import { useState } from 'react';
import { useUpload } from '../api/hooks';
import { ApiProblem } from '../api/problem';
import type { components } from '../api/schema';
import { announce } from '../shell/announce';
import { useTexts } from '../texts/texts';
import { Button, DefinitionList, Downloads, Link, Notice, Page, Problem, Section } from '../ui';
import { FileField } from '../ui/file-field';
import { Form } from '../ui/form';
import { ImportMistakes } from './import-mistakes';

type Result = components['schemas']['DeliveriesImportedDto'];
interface Looked {
  readonly file: File;
  readonly result: Result;
}

/** What was looked at, what came of it, and how to begin anew. */
interface Seen {
  readonly looked: Looked;
  readonly took: (result: Result) => void;
  readonly again: () => void;
}

/** A month's deliveries from a file: first looked through row by row; nothing is recorded until confirmed. */
export default function ImportPage() {
  const { t } = useTexts();
  const [looked, setLooked] = useState<Looked | null>(null);
  return (
    <Page
      title={t('delivered-services.import.title')}
      lead={t('delivered-services.import.lead')}
      trail={<Link to="/delivered-services">{t('delivered-services.title')}</Link>}
    >
      {looked ? (
        <Outcome
          looked={looked}
          took={(result) => setLooked({ ...looked, result })}
          again={() => setLooked(null)}
        />
      ) : (
        <Choose show={setLooked} />
      )}
    </Page>
  );
}

const TEMPLATE = [{ name: 'CSV', address: '/api/delivered-services/imports/template' }];

function Choose({ show }: { readonly show: (looked: Looked) => void }) {
  const { t } = useTexts();
  const [file, setFile] = useState<File | null>(null);
  const upload = useUpload('/api/delivered-services/imports');
  const look = async (): Promise<void> => {
    if (!file) throw new ApiProblem(400, 'INVALID_INPUT', [{ path: 'file', code: 'REQUIRED' }]);
    show({ file, result: await upload({ parts: {}, file }) });
  };
  return (
    <>
      <Downloads label={t('delivered-services.import.template')} forms={TEMPLATE} />
      <Form values={{}} onSubmit={look} submit={t('delivered-services.import.look')}>
        <FileField
          name="file"
          label={t('delivered-services.import.file')}
          hint={t('delivered-services.import.fileHint')}
          accept=".csv,.xlsx,text/csv"
          choose={setFile}
        />
      </Form>
    </>
  );
}

function Outcome(seen: Seen) {
  const {
    looked: { file, result },
    again,
  } = seen;
  const { t } = useTexts();
  const { confirmed } = result;
  return (
    <Section title={t(`delivered-services.import.${confirmed ? 'result' : 'preview'}`)}>
      {confirmed ? (
        <Notice kind="good" title={t('delivered-services.import.done')} />
      ) : (
        <Notice kind="info" title={t('delivered-services.import.nothingYet')}>
          <p>{file.name}</p>
        </Notice>
      )}
      <Figures result={result} />
      <ImportMistakes rejected={result.rejected} />
      {confirmed ? (
        <div className="form-actions">
          <Link to="/delivered-services">{t('delivered-services.title')}</Link>
          <Button onClick={again}>{t('delivered-services.import.otherFile')}</Button>
        </div>
      ) : (
        <Confirm {...seen} />
      )}
    </Section>
  );
}

function Figures({ result: { rows, accepted, newDeliveries } }: { readonly result: Result }) {
  const { t, number } = useTexts();
  return (
    <DefinitionList
      figures
      items={[
        [t('delivered-services.import.rows'), number(rows)],
        [t('delivered-services.import.accepted'), number(accepted)],
        [t('delivered-services.import.rejected'), number(rows - accepted)],
        [t('delivered-services.import.new'), number(newDeliveries)],
      ]}
    />
  );
}

function Confirm({ looked: { file, result }, took, again }: Seen) {
  const { t } = useTexts();
  const upload = useUpload('/api/delivered-services/imports');
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const take = (): void => {
    setBusy(true);
    setError(null);
    upload({ parts: { confirm: result.digest }, file })
      .then((answer) => {
        announce(t('delivered-services.import.done'));
        took(answer);
      }, setError)
      .finally(() => setBusy(false));
  };
  return (
    <>
      {result.accepted > 0 && result.newDeliveries === 0 && (
        <Notice title={t('delivered-services.import.knownAll')} />
      )}
      {error !== null && <Problem error={error} />}
      <div className="form-actions">
        {result.newDeliveries > 0 && (
          <Button kind="primary" busy={busy} onClick={take}>
            {t('delivered-services.import.confirm', { count: result.newDeliveries })}
          </Button>
        )}
        <Button onClick={again}>{t('delivered-services.import.otherFile')}</Button>
      </div>
    </>
  );
}
