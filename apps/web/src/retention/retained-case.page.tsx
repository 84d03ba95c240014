import { useCommand, useRead } from '../api/hooks';
import { PersonLine } from '../persons';
import { usePathParameter } from '../shell/address';
import { useTexts } from '../texts/texts';
import { DefinitionList, Link, Loaded, Page } from '../ui';
import { KeepUntil, KeptBy } from './case-columns';
import { Holds } from './holds';
import { type RetainedCase, VIEWS } from './retention';

type Kind = RetainedCase['kind'];

/** How long one case is kept, by which source, what keeps it, and the holds on it. */
export default function RetainedCasePage() {
  const { t } = useTexts();
  const kind = usePathParameter('kind') as Kind;
  const id = usePathParameter('id');
  const path = { kind, id };
  const read = useRead('/api/retention/cases/{kind}/{id}', { params: { path, query: {} } }, { views: VIEWS });
  const place = useCommand('/api/retention/cases/{kind}/{id}/legal-holds');
  const lift = useCommand('/api/retention/cases/{kind}/{id}/legal-holds/lifting');
  return (
    <Page
      title={t('retention.case.title', { name: read.data?.number ?? id.slice(0, 8) })}
      trail={<Link to="/retention">{t('retention.title')}</Link>}
    >
      <Loaded read={read} lines={8}>
        {(each) => (
          <>
            <Facts each={each} />
            <Holds
              holds={each.holds}
              place={(ground) => place.mutateAsync({ params: { path }, body: { ground } })}
              lift={(ground) => lift.mutateAsync({ params: { path }, body: { ground } })}
            />
          </>
        )}
      </Loaded>
    </Page>
  );
}

function Facts({ each }: { readonly each: RetainedCase }) {
  const { t, date } = useTexts();
  const { personId, programme, unit, sign, beganOn, endedOn, disposal, source, keptBy, listed } = each;
  return (
    <DefinitionList
      items={[
        [t('retention.column.keepUntil'), <KeepUntil key="until" each={each} />],
        [t('retention.column.keptBy'), <KeptBy key="by" codes={keptBy} />],
        [t('retention.column.disposal'), disposal && t(`retention.disposal.${disposal}`)],
        [t('retention.schedule.source'), source],
        [t('retention.column.sign'), sign],
        [t('retention.column.programme'), t(`programmes.name.${programme}`)],
        [t('retention.column.unit'), unit],
        [t('retention.case.began'), date(beganOn)],
        [t('retention.column.ended'), endedOn ? date(endedOn) : t('retention.goesOn')],
        [t('retention.persons.name'), <PersonLine key="person" id={personId} />],
        [
          t('retention.case.person'),
          <Link key="retention" to="/retention/persons/$id" params={{ id: personId }}>
            {t('retention.persons.open', { name: personId.slice(0, 8) })}
          </Link>,
        ],
        [t('retention.case.lists'), listed.length > 0 && <Lists key="lists" listed={listed} />],
      ]}
    />
  );
}

function Lists({ listed }: { readonly listed: RetainedCase['listed'] }) {
  const { t } = useTexts();
  return (
    <ul>
      {listed.map(({ destructionId, state }) => (
        <li key={String(destructionId)}>
          <Link to="/retention/destructions/$id" params={{ id: String(destructionId) }}>
            {`${String(destructionId).slice(0, 8)}, ${t(`retention.state.${String(state)}`)}`}
          </Link>
        </li>
      ))}
    </ul>
  );
}
