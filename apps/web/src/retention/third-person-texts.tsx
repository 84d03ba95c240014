import { useState } from 'react';
import { useCommand, useRead } from '../api/hooks';
import { useTexts } from '../texts/texts';
import { Button, Loaded, Masked, Section } from '../ui';
import { CommandDialog } from '../ui/command-dialog';
import { SelectField } from '../ui/fields';
import { oneOf } from '../ui/given.rules';
import { ERASURE_GROUNDS } from './erasure';

/** What is kept with a person about somebody else; the officer reads it one by one and erases it alone. */
export function ThirdPersonTexts({ personId }: { readonly personId: string }) {
  const { t, instant } = useTexts();
  const [erasing, setErasing] = useState<string | null>(null);
  const params = { path: { personId } };
  const texts = useRead('/api/persons/{personId}/third-person-texts', { params });
  return (
    <Section title={t('retention.others.title')}>
      <p>{t('retention.others.lead')}</p>
      <Loaded read={texts}>
        {(list) =>
          list.length === 0 ? (
            <p>{t('retention.others.none')}</p>
          ) : (
            <ul className="lines">
              {list.map(({ textId, text, recordedAt }, index) => (
                <li key={textId}>
                  <span className="soft">{t('retention.others.written', { at: instant(recordedAt) })}</span>{' '}
                  {text === null ? (
                    t('retention.others.erased')
                  ) : (
                    <>
                      <Masked name={t('retention.others.text', { count: index + 1 })}>{text}</Masked>{' '}
                      <Button onClick={() => setErasing(textId)}>{t('retention.others.erase')}</Button>
                    </>
                  )}
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
      {erasing && <EraseText personId={personId} textId={erasing} close={() => setErasing(null)} />}
    </Section>
  );
}

function EraseText({
  personId,
  textId,
  close,
}: {
  readonly personId: string;
  readonly textId: string;
  readonly close: () => void;
}) {
  const { t } = useTexts();
  const erase = useCommand('/api/persons/{personId}/third-person-texts/{textId}/erasure');
  return (
    <CommandDialog
      title={t('retention.others.erase')}
      submit={t('retention.erasure.confirm')}
      run={({ ground }) =>
        erase.mutateAsync({
          params: { path: { personId, textId } },
          body: { ground: oneOf(ERASURE_GROUNDS, ground) },
        })
      }
      done={t('retention.others.done')}
      close={close}
    >
      <p>{t('retention.others.consequence')}</p>
      <SelectField
        name="ground"
        label={t('retention.erasure.ground')}
        options={ERASURE_GROUNDS.map((value) => ({ value, text: t(`retention.erasure.grounds.${value}`) }))}
      />
    </CommandDialog>
  );
}
