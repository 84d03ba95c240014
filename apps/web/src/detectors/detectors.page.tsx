import type { components } from '../api/schema';
import { useAddressState } from '../shell/address';
import { formatMinuteOfDay } from '../texts/formats';
import { useTexts } from '../texts/texts';
import { Link, Loaded, Page, Section, StatusTag } from '../ui';
import { asked, SCOPE, type Scope, ScopeFilters, useDetectors, useWords } from './scope';

type Detector = components['schemas']['DetectorDto'];

/** What is worth a look: each detector with its definition, what it goes by, and how much it found. */
export default function DetectorsPage() {
  const { t, date, instant } = useTexts();
  const [scope, change] = useAddressState(SCOPE);
  const read = useDetectors(scope);
  return (
    <Page title={t('detectors.title')} lead={t('detectors.lead')}>
      <ScopeFilters scope={scope} change={change} />
      <Loaded read={read} lines={12}>
        {({ from, to, unit, knownAt, detectors }) => (
          <>
            <p>
              {t('detectors.asked', {
                from: date(from),
                to: date(to),
                unit: unit ?? t('detectors.allUnits'),
                known: knownAt.length > 10 ? instant(knownAt) : date(knownAt),
              })}
            </p>
            {detectors.map((detector) => (
              <DetectorCard key={detector.id} detector={detector} scope={scope} />
            ))}
          </>
        )}
      </Loaded>
    </Page>
  );
}

function DetectorCard({ detector, scope }: { readonly detector: Detector; readonly scope: Scope }) {
  const { t } = useTexts();
  const words = useWords();
  const { id, title, definition, population, innocent, counts } = detector;
  return (
    <Section title={words(title)}>
      <p>
        <StatusTag tone={counts.open > 0 ? 'warning' : 'good'}>
          {counts.open > 0 ? t('detectors.open', { count: counts.open }) : t('detectors.nothingOpen')}
        </StatusTag>{' '}
        <Link
          to="/detectors/$detector"
          params={{ detector: id }}
          search={asked(scope) as Record<string, string>}
        >
          {t('detectors.findings', { count: counts.findings, title: words(title) })}
        </Link>
      </p>
      <p>{words(definition)}</p>
      <p className="soft">{t('detectors.population', { population: words(population) })}</p>
      {!counts.complete && <p>{t('detectors.incomplete')}</p>}
      <details>
        <summary>{t('detectors.innocent', { title: words(title) })}</summary>
        <ul>
          {innocent.map((each) => (
            <li key={each.sl}>{words(each)}</li>
          ))}
        </ul>
      </details>
      <Parameters detector={detector} />
    </Section>
  );
}

/** The numbers it goes by, each with its days and source; what the office has not set itself is marked. */
function Parameters({ detector: { title, parameters } }: { readonly detector: Detector }) {
  const { t, has, date, number, language } = useTexts();
  const words = useWords();
  const source = (code: string): string =>
    has(`detectors.source.${code}`) ? t(`detectors.source.${code}`) : code;
  const days = (from: string | null, until: string | null): string =>
    [from && t('detectors.since', { day: date(from) }), until && t('detectors.until', { day: date(until) })]
      .filter(Boolean)
      .join(' ');
  return (
    <details>
      <summary>{t('detectors.parameters', { title: words(title) })}</summary>
      <ul>
        {parameters.flatMap(({ name, words: named, unit, values }) =>
          values.map((value) => (
            <li key={`${name}${value.from ?? ''}`}>
              {t('detectors.parameter', {
                name: words(named),
                value:
                  unit === 'minute-of-day' ? formatMinuteOfDay(value.value, language) : number(value.value),
              })}{' '}
              {days(value.from, value.until)}{' '}
              {value.verified ? (
                source(value.source)
              ) : (
                <StatusTag tone="warning">{t('detectors.unverified')}</StatusTag>
              )}
            </li>
          )),
        )}
      </ul>
    </details>
  );
}
