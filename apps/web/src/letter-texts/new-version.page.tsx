import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useCommand, useRead } from '../api/hooks';
import type { components } from '../api/schema';
import { announce } from '../shell/announce';
import { usePathParameter } from '../shell/address';
import { useTexts } from '../texts/texts';
import { Link, Loaded, Page, Section } from '../ui';
import { DateField, TextField } from '../ui/fields';
import { Form, type Given } from '../ui/form';
import { changedParts, fieldOf, typedOf } from './new-version.rules';
import { usePartName } from './part-name';
import { useTextsUnit } from './texts-of-unit';
import { Wording, WordingDifference } from './wording';

type TextVersion = components['schemas']['LetterTextDto'];
const LANGUAGES = ['sl', 'it'] as const;

/** The next version of a text, from a day to come: the words, beside them what changes and how it will read. */
export default function NewVersionPage() {
  const { t } = useTexts();
  const key = usePathParameter('key');
  const { unit, asked } = useTextsUnit();
  const versions = useRead(
    '/api/letter-texts/{key}/versions',
    { params: { path: { key }, query: { unit: asked } } },
    { views: [] },
  );
  return (
    <Page
      title={t('letter-texts.new.of', { text: t(`letter-texts.key.${key}`) })}
      lead={unit ? t('letter-texts.ofUnit', { unit }) : t('letter-texts.ofHouse')}
      trail={
        <Link to="/letter-texts/$key" params={{ key }} search={{ unit }}>
          {t(`letter-texts.key.${key}`)}
        </Link>
      }
    >
      <Loaded read={versions}>
        {(list) => {
          const own = list.filter((each) => each.unit === (unit || null));
          const base = own.at(-1) ?? list.at(-1);
          return base && <NewVersion base={base} unit={unit} />;
        }}
      </Loaded>
    </Page>
  );
}

function NewVersion({ base, unit }: { readonly base: TextVersion; readonly unit: string }) {
  const { t } = useTexts();
  const partName = usePartName();
  const navigate = useNavigate();
  const publish = useCommand('/api/letter-texts/{key}/versions');
  const [typed, setTyped] = useState(() => typedOf(base.parts));
  const { key, parts } = base;
  const send = async (given: Given): Promise<void> => {
    const from = String(given['from'] ?? '');
    const body = { from, ...(unit && { unit }), parts: changedParts(parts, given) };
    await publish.mutateAsync({ params: { path: { key } }, body });
    announce(t('letter-texts.new.done'));
    await navigate({ to: '/letter-texts/$key', params: { key } as never, search: { unit } as never });
  };
  return (
    <Form
      values={typedOf(parts)}
      onSubmit={send}
      onChange={(next) => setTyped((now) => ({ ...now, ...textsIn(next) }))}
      submit={t('letter-texts.new.publish')}
    >
      <DateField name="from" label={t('letter-texts.new.from')} hint={t('letter-texts.new.fromHint')} />
      <p>{t('letter-texts.new.holes')}</p>
      {Object.entries(parts).map(([name, wording]) => (
        <Section key={name} title={partName(name)}>
          <div className="side-by-side">
            {LANGUAGES.map((language) => {
              const field = fieldOf(name, language);
              const now = typed[field] ?? '';
              return (
                <div key={language}>
                  <TextField name={field} label={t(`letter-texts.language.${language}`)} rows={3} />
                  {now === wording[language] ? null : (
                    <>
                      <p className="soft">{t('letter-texts.new.changes')}</p>
                      <WordingDifference before={wording[language]} after={now} language={language} />
                      <p className="soft">{t('letter-texts.new.preview')}</p>
                      <Wording text={now} language={language} />
                    </>
                  )}
                </div>
              );
            })}
          </div>
        </Section>
      ))}
    </Form>
  );
}

const textsIn = (typed: Readonly<Record<string, string | boolean>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(typed).filter((pair): pair is [string, string] => typeof pair[1] === 'string'),
  );
