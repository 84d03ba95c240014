import { useRead } from '../api/hooks';
import type { components } from '../api/schema';
import { useAddressState, usePathParameter } from '../shell/address';
import { dayOf } from '../texts/formats';
import { useTexts } from '../texts/texts';
import { DateInput, DefinitionList, Filters, Link, Loaded, Notice, Page, Section, YesNo } from '../ui';
import { ParameterTable } from './parameter-table';
import { Verified } from './parameter-value';

type Programme = components['schemas']['ProgrammeDto'];

/** One programme as it holds on a day: what it is, its criteria, documents, deadlines and parameters. */
export default function ProgrammePage() {
  const { t, date } = useTexts();
  const code = usePathParameter('code');
  const today = dayOf(new Date());
  const [{ on }, change] = useAddressState({ on: today });
  const programme = useRead(
    '/api/programmes/{code}',
    { params: { path: { code }, query: { on } } },
    { views: [], keep: true },
  );
  const parameters = useRead('/api/parameters', {}, { views: [] });
  const own = parameters.data?.filter((each) => each.programme === code);
  const deadlines = parameters.data?.filter(({ group }) => group === 'procedure');
  return (
    <Page
      title={t('parameters.programme.title', { programme: t(`programmes.name.${code}`) })}
      lead={t('parameters.programme.lead', { day: date(on) })}
      trail={<Link to="/programmes">{t('parameters.title')}</Link>}
      actions={
        <Link to="/programmes/$code/waiting-list" params={{ code }}>
          {t('parameters.programme.list')}
        </Link>
      }
    >
      <Filters>
        <DateInput
          label={t('parameters.filter.on')}
          value={on}
          onChange={(next) => change({ on: next || today })}
        />
      </Filters>
      <Loaded read={programme} lines={8}>
        {(shown) => (
          <>
            <Facts programme={shown} />
            <Criteria programme={shown} />
            <Evidence programme={shown} />
          </>
        )}
      </Loaded>
      <Section title={t('parameters.programme.parameters')}>
        <ParameterTable parameters={own} day={on} error={parameters.error} />
      </Section>
      {programme.data?.outcome === 'decision' && (
        <Section title={t('parameters.programme.deadlines')}>
          <p>{t('parameters.programme.deadlinesLead')}</p>
          <ParameterTable parameters={deadlines} day={on} error={parameters.error} />
        </Section>
      )}
    </Page>
  );
}

interface Shown {
  readonly programme: Programme;
}

function Facts({ programme }: Shown) {
  const { t, has } = useTexts();
  const { sign, recipient, payer, outcome, waitingList, capacity, identity, regimes } = programme;
  const word = (said: string): string =>
    has(`parameters.word.${said}`) ? t(`parameters.word.${said}`) : said;
  const fact = (name: string, value: string | null) =>
    [t(`parameters.fact.${name}`), value === null ? t('parameters.notSet') : word(value)] as const;
  return (
    <DefinitionList
      items={[
        fact('outcome', outcome),
        fact('sign', sign),
        fact('recipient', recipient),
        fact('payer', payer),
        fact('waitingList', waitingList),
        fact('capacity', capacity),
        fact('identity', identity),
        [t('parameters.fact.exemption'), <YesNo key="exemption" value={programme.exemption} />],
        [t('parameters.fact.atOnce'), <YesNo key="atOnce" value={programme.atOnce} />],
        fact('regimes', regimes.join(', ')),
      ]}
    />
  );
}

function Criteria({ programme: { rules, open } }: Shown) {
  const { t } = useTexts();
  return (
    <Section title={t('parameters.programme.criteria')}>
      {rules.length === 0 && <p>{t('parameters.programme.noCriteria')}</p>}
      <ul>
        {rules.map(({ id, text, basis, verified }) => (
          <li key={id}>
            <span lang="sl">
              {text} <span className="soft">({basis})</span>
            </span>{' '}
            {!verified && <Verified verified={false} />}
          </li>
        ))}
      </ul>
      {open.length > 0 && (
        <Notice kind="warning" title={t('parameters.programme.open')}>
          <ul lang="sl">
            {open.map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
        </Notice>
      )}
    </Section>
  );
}

function Evidence({ programme: { evidence, facts } }: Shown) {
  const { t } = useTexts();
  const labels = new Map(facts.map(({ key, label }) => [key, label]));
  return (
    <Section title={t('parameters.programme.evidence')}>
      {evidence.length === 0 && <p>{t('parameters.programme.noEvidence')}</p>}
      <ul>
        {evidence.map(({ id, text, when }) => (
          <li key={id}>
            <span lang="sl">{text}</span>
            {when && (
              <span className="soft">
                {' '}
                {t('parameters.programme.when', { fact: labels.get(when.fact) ?? when.fact })}
              </span>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
