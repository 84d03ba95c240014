import { useRead } from '../api/hooks';
import { WithinReach } from '../break-glass';
import { usePathParameter } from '../shell/address';
import { dayOf } from '../texts/formats';
import { useTexts } from '../texts/texts';
import { Deadline, DefinitionList, Link, Page, Section, Timeline } from '../ui';
import type { Decision } from './decision';
import { DecisionActions } from './decision-actions';
import { DecisionLetters } from './decision-letters';
import { DecisionParties } from './decision-parties';
import { DecisionRemedies } from './decision-remedies';
import { DecisionStatus } from './decision-status';

/** A decision: where it stands, what comes next, its parties and remedies, its course, the letter beside them. */
export default function DecisionPage() {
  const { t } = useTexts();
  const id = usePathParameter('id');
  const decision = useRead(
    '/api/decisions/{id}',
    { params: { path: { id } } },
    { views: ['decision-cases'] },
  );
  const { data } = decision;
  return (
    <Page
      title={
        data
          ? [t(`decisions.kind.${data.kind}`), data.number].filter(Boolean).join(' ')
          : t('decisions.title')
      }
      lead={data && t(`programmes.name.${data.programme}`)}
      trail={<Link to="/decisions">{t('decisions.list.title')}</Link>}
    >
      <WithinReach read={decision} of={{ caseId: id }} lines={8}>
        {(shown) => (
          <div className="beside">
            <div>
              <Summary shown={shown} />
              <DecisionActions shown={shown} refetch={decision.refetch} />
              <DecisionParties shown={shown} refetch={decision.refetch} />
              <DecisionRemedies shown={shown} refetch={decision.refetch} />
              <Course shown={shown} />
            </div>
            <div>
              <DecisionLetters shown={shown} />
            </div>
          </div>
        )}
      </WithinReach>
    </Page>
  );
}

function Summary({ shown }: { readonly shown: Decision }) {
  const { t } = useTexts();
  const { exemption, renews, renewedAs } = shown;
  const decisionLink = (id: string) => (
    <Link key={id} to="/decisions/$id" params={{ id }}>
      {t('decisions.toDecision')}
    </Link>
  );
  return (
    <DefinitionList
      items={[
        [t('decisions.field.status'), <DecisionStatus key="status" status={shown.status} />],
        [t('decisions.field.number'), shown.number],
        [
          t('decisions.field.case'),
          shown.applicationId ? (
            <Link
              key="case"
              to="/applications/$id"
              params={{ id: shown.applicationId }}
              className="link case-number"
            >
              {shown.caseNumber ?? shown.applicationId.slice(0, 8)}
            </Link>
          ) : (
            shown.caseNumber
          ),
        ],
        [
          t('decisions.field.exemption'),
          exemption && (
            <Link
              key="exemption"
              to="/exemptions/$id"
              params={{ id: String(exemption['exemptionId']) }}
              search={{ determination: String(exemption['determinationId']) }}
            >
              {t('decisions.toCalculation')}
            </Link>
          ),
        ],
        [t('decisions.field.unit'), shown.unit],
        [t('decisions.field.finalOn'), <DayAhead key="final" day={shown.finalOn} />],
        [t('decisions.field.legalForceOn'), <DayAhead key="force" day={shown.legalForceOn} />],
        [t('decisions.field.renews'), renews && decisionLink(renews)],
        [t('decisions.field.renewedAs'), renewedAs.length > 0 ? renewedAs.map(decisionLink) : null],
        [
          t('decisions.field.unverified'),
          shown.unverified.length > 0 ? <code key="unverified">{shown.unverified.join(', ')}</code> : null,
        ],
      ]}
    />
  );
}

function DayAhead({ day }: { readonly day: string | null }) {
  const { t } = useTexts();
  if (day === null) return <span className="soft">{t('decisions.notYetKnown')}</span>;
  return <Deadline day={day} done={day <= dayOf(new Date())} />;
}

function Course({ shown }: { readonly shown: Decision }) {
  const { t, instant } = useTexts();
  return (
    <Section title={t('decisions.course')}>
      <Timeline
        label={t('decisions.course')}
        items={[...shown.timeline].reverse().map(({ on, what, actorId, recordedAt, note, data }, index) => ({
          id: `${recordedAt} ${index}`,
          at: on,
          title: t(`decisions.event.${what}`),
          body: (
            <>
              <p className="soft">{t('decisions.recorded', { actor: actorId, at: instant(recordedAt) })}</p>
              {what === 'DecisionReturned' && <p>{t(`decisions.returned.${String(data['reason'])}`)}</p>}
              {what === 'DecisionWithdrawn' && <p>{t(`decisions.withdrawn.${String(data['reason'])}`)}</p>}
              {note && <p>{note}</p>}
            </>
          ),
        }))}
      />
    </Section>
  );
}
