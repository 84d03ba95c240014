import { useRead } from '../api/hooks';
import { PersonLine } from '../persons';
import { usePathParameter } from '../shell/address';
import { useTexts } from '../texts/texts';
import { Deadline, DefinitionList, Link, Loaded, Page, StatusTag } from '../ui';
import { type AccessRequest, isClosed, STATE_TONES } from './request';
import { RequestActions } from './request-actions';

/** One request for access: its deadline, who was identified, what was given out, and what is to be done next. */
export default function RequestPage() {
  const { t } = useTexts();
  const id = usePathParameter('id');
  const request = useRead(
    '/api/subject-access-requests/{id}',
    { params: { path: { id } } },
    { views: ['subject-access'] },
  );
  return (
    <Page
      title={t('subject-access.one', { id: id.slice(0, 8) })}
      lead={request.data && <PersonLine id={request.data.personId} />}
      trail={<Link to="/subject-access">{t('subject-access.title')}</Link>}
    >
      <Loaded read={request} lines={6}>
        {(shown) => (
          <>
            <Facts request={shown} />
            <RequestActions request={shown} again={() => void request.refetch()} />
          </>
        )}
      </Loaded>
    </Page>
  );
}

function Facts({ request }: { readonly request: AccessRequest }) {
  const { t, date } = useTexts();
  const { state, dueOn, dueSource, extended, channel, receivedOn, language } = request;
  const { identifiedBy, producedOn, handedOverOn } = request;
  return (
    <DefinitionList
      items={[
        [
          t('subject-access.column.state'),
          <StatusTag key="state" tone={STATE_TONES[state]}>
            {t(`subject-access.state.${state}`)}
          </StatusTag>,
        ],
        [t('subject-access.column.due'), <Deadline key="due" day={dueOn} done={isClosed(request)} />],
        [t('subject-access.field.dueSource'), dueSource],
        [t('subject-access.field.extended'), t(extended ? 'ui.yes' : 'ui.no')],
        [t('subject-access.field.receivedOn'), date(receivedOn)],
        [t('subject-access.field.channel'), t(`subject-access.channel.${channel}`)],
        [t('subject-access.field.language'), t(`shell.languages.${language}`)],
        [t('subject-access.field.identifiedBy'), identifiedBy],
        [t('subject-access.field.producedOn'), producedOn && date(producedOn)],
        [t('subject-access.field.handedOverOn'), handedOverOn && date(handedOverOn)],
        [
          t('subject-access.field.log'),
          <Link key="log" to="/processing-log/persons/$id" params={{ id: request.personId }}>
            {t('subject-access.toLog')}
          </Link>,
        ],
      ]}
    />
  );
}
