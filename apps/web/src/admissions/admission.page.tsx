import { useProgramme } from '../programmes';
import { useRead } from '../api/hooks';
import { WithinReach } from '../break-glass';
import { PersonLine } from '../persons';
import { usePathParameter } from '../shell/address';
import { useTexts } from '../texts/texts';
import { DefinitionList, Link, Loaded, Page, StatusTag, type Tone } from '../ui';
import { type TabItem, Tabs } from '../ui/tabs';
import type { AdmissionShown } from './admission';
import { AdmissionActions } from './admission-actions';
import { AgreementPart } from './agreement-part';
import { CoursePart } from './course-part';
import { ReviewsPart } from './reviews-part';

/** How an admission's state is coloured. */
export const TONES: Readonly<Record<string, Tone>> = {
  planned: 'info',
  running: 'good',
  interrupted: 'warning',
  ended: 'neutral',
  cancelled: 'neutral',
};

/** One admission: where and since when, its agreement, what happened, what is due, and what can be done. */
export default function AdmissionPage() {
  const { t } = useTexts();
  const id = usePathParameter('id');
  const admission = useRead('/api/admissions/{id}', { params: { path: { id } } }, { views: ['admissions'] });
  const { data } = admission;
  return (
    <Page
      title={t('admissions.title', { number: data?.caseNumber ?? id.slice(0, 8) })}
      lead={data && `${t(`programmes.name.${data.programme}`)}, ${data.provider}`}
      trail={
        <Link to="/admissions" {...(data && { search: { programme: data.programme } })}>
          {t('admissions.back')}
        </Link>
      }
    >
      <WithinReach read={admission} of={{ caseId: id }} lines={8}>
        {(shown) => <Whole shown={shown} refetch={admission.refetch} />}
      </WithinReach>
    </Page>
  );
}

function Whole({ shown, refetch }: Omit<AdmissionShown, 'programme'>) {
  const programme = useProgramme(shown.programme);
  return (
    <>
      <Summary shown={shown} />
      <Loaded read={programme}>
        {(found) => {
          const parts = { shown, programme: found, refetch };
          return (
            <>
              <AdmissionActions {...parts} />
              <Parts {...parts} />
            </>
          );
        }}
      </Loaded>
    </>
  );
}

function Summary({ shown }: Pick<AdmissionShown, 'shown'>) {
  const { t, date } = useTexts();
  const { state, endReason, endedOn, plannedOn, startedOn, applicationId, entryId } = shown;
  return (
    <DefinitionList
      items={[
        [
          t('admissions.field.state'),
          <StatusTag key="state" tone={TONES[state] ?? 'neutral'}>
            {t(`admissions.state.${state}`)}
          </StatusTag>,
        ],
        [t('admissions.field.person'), <PersonLine key="person" id={shown.personId} />],
        [t('admissions.field.provider'), shown.provider],
        [t('admissions.field.place'), shown.place],
        [t('admissions.field.planned'), plannedOn && plannedOn !== startedOn ? date(plannedOn) : null],
        [t('admissions.field.started'), startedOn && date(startedOn)],
        [t('admissions.field.atOnce'), shown.atOnce ? t('ui.yes') : null],
        [
          t('admissions.field.ended'),
          endedOn && `${date(endedOn)}${endReason ? `, ${t(`admissions.endReason.${endReason}`)}` : ''}`,
        ],
        [t('admissions.field.regime'), shown.legalRegime],
        [
          t('admissions.field.application'),
          applicationId && (
            <Link key="application" to="/applications/$id" params={{ id: applicationId }}>
              {shown.caseNumber ?? t('admissions.open')}
            </Link>
          ),
        ],
        [
          t('admissions.field.entry'),
          entryId && (
            <Link key="entry" to="/waiting-list-entries/$id" params={{ id: entryId }}>
              {entryId.slice(0, 8)}
            </Link>
          ),
        ],
        [
          t('admissions.field.delivered'),
          startedOn && (
            <Link key="delivered" to="/admissions/$id/deliveries" params={{ id: shown.admissionId }}>
              {t('admissions.toDelivered')}
            </Link>
          ),
        ],
        [
          t('admissions.field.capacity'),
          <Link
            key="capacity"
            to="/programmes/$code/capacity"
            params={{ code: shown.programme }}
            search={{ provider: shown.provider }}
          >
            {t('admissions.toCapacity')}
          </Link>,
        ],
      ]}
    />
  );
}

function Parts(parts: AdmissionShown) {
  const { t } = useTexts();
  const tab = (id: string, content: TabItem['content']): TabItem => ({
    id,
    title: t(`admissions.tab.${id}`),
    content,
  });
  return (
    <Tabs
      label={t('admissions.parts')}
      items={[
        tab('agreement', () => <AgreementPart {...parts} />),
        tab('reviews', () => <ReviewsPart {...parts} />),
        tab('course', () => <CoursePart {...parts} />),
      ]}
    />
  );
}
