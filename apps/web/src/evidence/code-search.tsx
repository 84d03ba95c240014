import { useState } from 'react';
import { useRead } from '../api/hooks';
import { useTexts } from '../texts/texts';
import { DefinitionList, Loaded, Notice, Section, TextInput } from '../ui';

/** Looks up the code that is printed on a letter or a report. */
export function CodeSearch() {
  const { t, number, instant } = useTexts();
  const [code, setCode] = useState('');
  const read = useRead(
    '/api/evidence/seals/{code}',
    { params: { path: { code: code.toUpperCase() } } },
    { enabled: code !== '' },
  );
  return (
    <Section title={t('evidence.code.title')}>
      <TextInput
        label={t('evidence.code.label')}
        hint={t('evidence.code.hint')}
        value={code}
        onChange={setCode}
        settled
      />
      {code !== '' && read.error?.status === 404 && (
        <Notice kind="warning" title={t('evidence.code.unknown')} />
      )}
      {code !== '' && read.error?.status !== 404 && (
        <Loaded read={read} lines={3}>
          {(seal) => (
            <DefinitionList
              items={[
                [t('evidence.column.number'), number(seal.number)],
                [t('evidence.column.sealedAt'), instant(seal.sealedAt)],
                [t('evidence.column.events'), number(seal.events)],
                [t('evidence.column.range'), t('evidence.range', { from: seal.from, to: seal.to })],
                [t('evidence.code.root'), <code key="root">{seal.root}</code>],
              ]}
            />
          )}
        </Loaded>
      )}
    </Section>
  );
}
