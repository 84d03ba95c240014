import { useRead } from '../api/hooks';
import { PersonLine } from '../persons';
import { usePathParameter } from '../shell/address';
import { useTexts } from '../texts/texts';
import { DefinitionList, Link, Loaded, Page, Section, StatusTag, Timeline } from '../ui';
import type { Decision } from './decision';
import { DecisionActions } from './decision-actions';
import { LetterPreview } from './letter-preview';

/** A decision: where it stands, its parties and days, the letter, and what comes next. */
export default function DecisionPage() {
  const { t } = useTexts();
  const id = usePathParameter('id');
  const decision = useRead('/api/decisions/{id}', { params: { path: { id } } }, { views: ['decisions'] });
  const { data } = decision;
  return (
    <Page
      title={data ? t(`decisions.kind.${data.kind}`) : t('decisions.title')}
      lead={data && t(`programmes.name.${data.programme}`)}
      trail={<Link to="/approvals">{t('decisions.approvals.title')}</Link>}
    >
      <Loaded read={decision} lines={8}>
        {(shown) => (
          <>
            <Summary shown={shown} />
            <DecisionActions shown={shown} refetch={decision.refetch} />
            <Parties shown={shown} />
            <LetterPreview shown={shown} />
            <Course shown={shown} />
          </>
        )}
      </Loaded>
    </Page>
  );
}

function Summary({ shown }: { readonly shown: Decision }) {
  const { t, date } = useTexts();
  return (
    <DefinitionList
      items={[
        [
          t('decisions.field.status'),
          <StatusTag key="status">{t(`decisions.status.${shown.status}`)}</StatusTag>,
        ],
        [t('decisions.field.number'), shown.number],
        [
          t('decisions.field.case'),
          shown.applicationId ? (
            <Link key="case" to="/applications/$id" params={{ id: shown.applicationId }}>
              {shown.caseNumber ?? shown.applicationId.slice(0, 8)}
            </Link>
          ) : (
            shown.caseNumber
          ),
        ],
        [t('decisions.field.unit'), shown.unit],
        [t('decisions.field.finalOn'), shown.finalOn && date(shown.finalOn)],
        [t('decisions.field.legalForceOn'), shown.legalForceOn && date(shown.legalForceOn)],
        [t('decisions.field.unverified'), shown.unverified.length > 0 ? shown.unverified.join(', ') : null],
      ]}
    />
  );
}

function Parties({ shown }: { readonly shown: Decision }) {
  const { t, date, money } = useTexts();
  return (
    <Section title={t('decisions.parties')}>
      <ul className="lines">
        {shown.parties.map(({ personId, role, contribution, servedOn, appealUntil }) => (
          <li key={`${personId} ${role}`}>
            <span>
              <PersonLine id={personId} /> · {t(`decisions.role.${role}`)}
              {contribution && ` · ${t('decisions.pays', { amount: money(contribution) })}`}
            </span>
            <span className="soft">
              {servedOn ? t('decisions.served', { day: date(servedOn) }) : t('decisions.notServed')}
              {appealUntil && `, ${t('decisions.appealUntil', { day: date(appealUntil) })}`}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Course({ shown }: { readonly shown: Decision }) {
  const { t, instant } = useTexts();
  return (
    <Section title={t('decisions.course')}>
      <Timeline
        label={t('decisions.course')}
        items={[...shown.timeline].reverse().map(({ on, what, actorId, recordedAt, note }, index) => ({
          id: `${recordedAt} ${index}`,
          at: on,
          title: t(`decisions.event.${what}`),
          body: (
            <>
              <p className="soft">{t('decisions.recorded', { actor: actorId, at: instant(recordedAt) })}</p>
              {note && <p>{note}</p>}
            </>
          ),
        }))}
      />
    </Section>
  );
}
