import { useProgramme } from '../programmes';
import { useRef, useState } from 'react';
import { useCommand, useUpload } from '../api/hooks';
import { PersonLine } from '../persons';
import { useGo } from '../shell/address';
import { useTexts } from '../texts/texts';
import { DefinitionList, Loaded, Notice } from '../ui';
import { DateField, TextField } from '../ui/fields';
import { Form, type Given } from '../ui/form';
import { said } from '../ui/given.rules';
import { documentName, providersIn, receiptOf, type StepParts } from './new-application';

/** Everything once more before it is written down; then the application, then its documents. */
export function CheckStep({ given, files, sent }: StepParts & { readonly sent: () => void }) {
  const { t } = useTexts();
  const go = useGo();
  const receive = useCommand('/api/applications');
  const add = useUpload('/api/applications/{id}/documents');
  const made = useRef<string | null>(null);
  const [added, setAdded] = useState<readonly string[]>([]);
  const code = given['programme'] ?? '';
  const programme = useProgramme(code);
  const { data } = programme;
  const came = data?.evidence.filter(({ id }) => given[documentName(id)] === 'yes') ?? [];
  const send = async (form: Given): Promise<void> => {
    const body = receiptOf(given, form, data?.sign ?? null);
    made.current ??= (await receive.mutateAsync({ body })).applicationId;
    const id = made.current;
    const parts = { receivedOn: said(form['receivedOn']) };
    for (const { id: type } of came) {
      // What a refused one stopped goes on from there.
      if (added.includes(type)) continue;
      await add({ params: { path: { id } }, parts: { ...parts, type }, file: files.get(type) ?? null });
      setAdded((before) => [...before, type]);
    }
    sent();
    await go('/applications/$id', { id });
  };
  if (!data) return <Loaded read={programme}>{() => null}</Loaded>;
  const names = came.map(({ id, text }) => (files.has(id) ? `${text} (${files.get(id)?.name})` : text));
  return (
    <>
      <DefinitionList
        items={[
          [t('applications.applicant'), <PersonLine key="person" id={given['personId'] ?? ''} />],
          [t('applications.programme'), t(`programmes.name.${code}`)],
          [
            t('applications.field.channel'),
            given['channel'] ? t(`applications.channel.${given['channel']}`) : t('ui.none'),
          ],
          [t('applications.field.unit'), given['unit'] || t('ui.none')],
          [
            t('applications.provider'),
            providersIn(given)
              .map(({ provider }) => provider)
              .join('; ') || null,
          ],
          [t('applications.came'), names.join('; ') || t('ui.none')],
        ]}
      />
      {data.sign === null && <Notice kind="warning" title={t('applications.noSign')} />}
      <Form values={given} onSubmit={send} submit={t('applications.send')}>
        <DateField name="receivedOn" label={t('applications.field.received')} />
        <DateField name="filedOn" label={t('applications.field.filed')} optional />
        <TextField
          name="note"
          label={t('applications.note')}
          hint={t('applications.noteHint')}
          rows={3}
          optional
        />
      </Form>
    </>
  );
}
