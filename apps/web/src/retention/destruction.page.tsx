import { useRead } from '../api/hooks';
import { usePathParameter } from '../shell/address';
import { useTexts } from '../texts/texts';
import { DefinitionList, Downloads, Link, Loaded, Page, StatusTag } from '../ui';
import { DestructionActions } from './destruction-actions';
import { ListedCases } from './listed-cases';
import { type Destruction, STATE_TONES } from './retention';

/** A destruction list: who proposed and approved it, what became of each case, and its protocol. */
export default function DestructionPage() {
  const { t } = useTexts();
  const id = usePathParameter('id');
  const read = useRead(
    '/api/retention/destructions/{id}',
    { params: { path: { id } } },
    { views: ['retention'] },
  );
  return (
    <Page
      title={t('retention.destruction.title')}
      trail={
        <Link to="/retention" search={{ tab: 'destructions' }}>
          {t('retention.tab.destructions')}
        </Link>
      }
    >
      <Loaded read={read} lines={8}>
        {(list) => (
          <>
            <Facts list={list} />
            <DestructionActions list={list} />
            <Downloads
              label={t('retention.destruction.protocol')}
              forms={[{ name: 'PDF', address: `/api/retention/destructions/${id}/protocol.pdf` }]}
            />
            <ListedCases cases={list.cases} />
          </>
        )}
      </Loaded>
    </Page>
  );
}

function Facts({ list }: { readonly list: Destruction }) {
  const { t, date, number } = useTexts();
  const { state, unit, proposedBy, proposedOn, approvedBy, completedOn, personsErased, personsKept } = list;
  return (
    <DefinitionList
      items={[
        [
          t('retention.list.state'),
          <StatusTag key="state" tone={STATE_TONES[state] ?? 'neutral'}>
            {t(`retention.state.${state}`)}
          </StatusTag>,
        ],
        [t('retention.column.unit'), unit ?? t('retention.list.units')],
        [t('retention.list.proposedBy'), `${proposedBy}, ${date(proposedOn)}`],
        [t('retention.list.approvedBy'), approvedBy],
        [t('retention.destruction.completedOn'), completedOn && date(completedOn)],
        [t('retention.destruction.personsErased'), personsErased === null ? null : number(personsErased)],
        [t('retention.destruction.personsKept'), personsKept === null ? null : number(personsKept)],
      ]}
    />
  );
}
