import { useRead } from '../api/hooks';
import type { components } from '../api/schema';
import { useAddressState, usePathParameter } from '../shell/address';
import { dayOf } from '../texts/formats';
import { useTexts } from '../texts/texts';
import { Filters, Link, Loaded, Page, Section, SelectInput, StatusTag } from '../ui';
import { Confirmed } from './confirmed';
import { usePartName } from './part-name';
import { useTextsUnit } from './texts-of-unit';
import { Wording, WordingDifference } from './wording';
import { standingOf } from './wording.rules';

export type TextVersion = components['schemas']['LetterTextDto'];

const LANGUAGES = ['sl', 'it'] as const;
const TONES = { 'to-come': 'info', 'in-force': 'good', superseded: 'neutral' } as const;
const keyOf = ({ unit, version }: TextVersion): string => `${unit ?? ''}/${version}`;

/** One text: all its versions, and what is different between two of them. */
export default function LetterTextPage() {
  const { t } = useTexts();
  const key = usePathParameter('key');
  const { unit, asked } = useTextsUnit();
  const params = { path: { key }, query: { unit: asked } };
  const versions = useRead('/api/letter-texts/{key}/versions', { params }, { views: [] });
  const current = useRead('/api/letter-texts/{key}', { params }, { views: [] });
  return (
    <Page
      title={t(`letter-texts.key.${key}`)}
      lead={unit ? t('letter-texts.ofUnit', { unit }) : t('letter-texts.ofHouse')}
      trail={
        <Link to="/letter-texts" search={{ unit }}>
          {t('letter-texts.title')}
        </Link>
      }
      actions={
        <Link
          to="/letter-texts/$key/new"
          params={{ key }}
          search={{ unit }}
          className="button button-primary"
        >
          {t('letter-texts.new.title')}
        </Link>
      }
    >
      <Loaded read={versions}>
        {(list) => (
          <>
            <Versions list={list} current={current.data} />
            <Compared list={list} />
          </>
        )}
      </Loaded>
    </Page>
  );
}

function Versions({
  list,
  current,
}: {
  readonly list: readonly TextVersion[];
  readonly current: TextVersion | undefined;
}) {
  const { t, date } = useTexts();
  const today = dayOf(new Date());
  return (
    <Section title={t('letter-texts.versions.title')}>
      <p>{t('letter-texts.versions.frozen')}</p>
      <ol className="plain-list">
        {list.map((version) => {
          const standing = standingOf(version, current, today);
          return (
            <li key={keyOf(version)}>
              <VersionName version={version} />{' '}
              {version.from !== null && t('letter-texts.fromDay', { day: date(version.from) })}{' '}
              <StatusTag tone={TONES[standing]}>{t(`letter-texts.standing.${standing}`)}</StatusTag>{' '}
              <Confirmed verified={version.verified} />
            </li>
          );
        })}
      </ol>
    </Section>
  );
}

function VersionName({ version }: { readonly version: TextVersion }) {
  return <strong>{useVersionName()(version)}</strong>;
}

function useVersionName(): (version: TextVersion) => string {
  const { t, number } = useTexts();
  return ({ unit, version }) =>
    t('letter-texts.versionOf', { version: number(version), whose: unit ?? t('letter-texts.house') });
}

function Compared({ list }: { readonly list: readonly TextVersion[] }) {
  const { t } = useTexts();
  const nameOf = useVersionName();
  const last = list.at(-1);
  const [{ from, to }, change] = useAddressState({ from: '', to: '' });
  const shown = list.find((each) => keyOf(each) === to) ?? last;
  const before = list.find((each) => keyOf(each) === from);
  if (!shown) return null;
  const options = list.map((version) => ({ value: keyOf(version), text: nameOf(version) }));
  return (
    <Section title={t('letter-texts.wording.title')}>
      <Filters>
        <SelectInput
          label={t('letter-texts.wording.shown')}
          value={keyOf(shown)}
          onChange={(next) => change({ to: next })}
          options={options}
        />
        <SelectInput
          label={t('letter-texts.wording.before')}
          value={from}
          onChange={(next) => change({ from: next })}
          none={t('letter-texts.wording.alone')}
          options={options}
        />
      </Filters>
      <Parts shown={shown} before={before} />
    </Section>
  );
}

function Parts({ shown, before }: { readonly shown: TextVersion; readonly before: TextVersion | undefined }) {
  const { t } = useTexts();
  const partName = usePartName();
  const parts = Object.entries(shown.parts).filter(
    ([name, wording]) =>
      !before || LANGUAGES.some((language) => before.parts[name]?.[language] !== wording[language]),
  );
  if (parts.length === 0) return <p>{t('letter-texts.wording.same')}</p>;
  return parts.map(([name, wording]) => (
    <Section key={name} title={partName(name)} level={3}>
      <div className="side-by-side">
        {LANGUAGES.map((language) => (
          <div key={language}>
            <p className="soft">{t(`letter-texts.language.${language}`)}</p>
            {before ? (
              <WordingDifference
                before={before.parts[name]?.[language] ?? ''}
                after={wording[language]}
                language={language}
              />
            ) : (
              <Wording text={wording[language]} language={language} />
            )}
          </div>
        ))}
      </div>
    </Section>
  ));
}
