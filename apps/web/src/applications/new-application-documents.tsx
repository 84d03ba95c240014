import { useProgramme } from '../programmes';
import { useTexts } from '../texts/texts';
import { Loaded } from '../ui';
import { DOCUMENT_TYPES, documentName, type StepParts } from './new-application';
import { Next } from './new-application-steps';

/** Which documents of the programme's list came, each with its file where there is one. */
export function DocumentsStep({ given, put, next, files, attach }: StepParts) {
  const { t } = useTexts();
  const code = given['programme'] ?? '';
  const programme = useProgramme(code);
  const choose = (id: string, file: File | null): void => {
    attach(id, file);
    if (file) put({ [documentName(id)]: 'yes' });
  };
  return (
    <>
      <p>{t('applications.documentsLead')}</p>
      <Loaded read={programme}>
        {({ evidence }) => (
          <fieldset className="field">
            <legend>{t('applications.came')}</legend>
            {evidence.map(({ id, text }) => (
              <div key={id} className="document-choice">
                <label className="check">
                  <input
                    type="checkbox"
                    checked={given[documentName(id)] === 'yes'}
                    onChange={(event) => put({ [documentName(id)]: event.target.checked ? 'yes' : '' })}
                  />
                  <span lang="sl">{text}</span>
                </label>
                <input
                  type="file"
                  className="input"
                  accept={DOCUMENT_TYPES}
                  aria-label={t('applications.fileOf', { name: text })}
                  onChange={(event) => choose(id, event.target.files?.[0] ?? null)}
                />
                {files.has(id) && <p className="soft">{files.get(id)?.name}</p>}
              </div>
            ))}
          </fieldset>
        )}
      </Loaded>
      <Next go={next} />
    </>
  );
}
