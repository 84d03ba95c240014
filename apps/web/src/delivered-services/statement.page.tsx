import { useProgramme } from '../programmes';
import { PersonLine } from '../persons';
import { useAddressState } from '../shell/address';
import { useTexts } from '../texts/texts';
import { Button, DefinitionList, Empty, Link, Loaded, Section, SelectInput } from '../ui';
import { AdmissionFrame } from './admission-frame';
import type { Admission, DeliveredMonth, Issued, Programme } from './delivered';
import { Differences } from './differences-table';
import { Draft } from './draft-part';
import type { Charged } from './month-shown';
import { MonthSteering } from './month-steering';
import { useDeliveredMonth, useOfMonth } from './of-month';
import { StatementShown } from './statement-shown';

/** The statement of an admission's month: as it was issued, each version with what it changed, and what would be issued now. */
export default function StatementPage() {
  const { t } = useTexts();
  return (
    <AdmissionFrame
      title={t('delivered-services.statement.title')}
      actions={<Button onClick={() => window.print()}>{t('delivered-services.statement.print')}</Button>}
    >
      {(admission) => <OfAdmission admission={admission} />}
    </AdmissionFrame>
  );
}

function OfAdmission({ admission }: { readonly admission: Admission }) {
  const { t } = useTexts();
  const { of, summaries, change } = useOfMonth(admission);
  const month = useDeliveredMonth(of);
  const code = admission.programme;
  const programme = useProgramme(code);
  const { admissionId, personId, caseNumber } = admission;
  const search = { month: of.month, provider: of.provider ?? '', knownAt: of.knownAt };
  return (
    <>
      <MonthSteering of={of} change={change} />
      <DefinitionList
        items={[
          [t('admissions.field.person'), <PersonLine key="person" id={personId} />],
          [t('admissions.column.admission'), caseNumber ?? admissionId.slice(0, 8)],
          [t('admissions.field.provider'), of.provider],
          [
            t('delivered-services.month.title'),
            <Link key="month" to="/admissions/$id/deliveries" params={{ id: admissionId }} search={search}>
              {t('delivered-services.statement.toMonth')}
            </Link>,
          ],
        ]}
      />
      <Loaded read={programme} lines={8}>
        {(found) => (
          <Loaded read={summaries} lines={8}>
            {() =>
              of.provider === null ? (
                <Empty title={t('delivered-services.month.none')} />
              ) : (
                <Loaded read={month} lines={8}>
                  {(shown) => <Whole of={of} programme={found} month={shown} refetch={month.refetch} />}
                </Loaded>
              )
            }
          </Loaded>
        )}
      </Loaded>
    </>
  );
}

function Whole(charged: Charged) {
  const { t } = useTexts();
  const { programme, month } = charged;
  const [{ statement }, change] = useAddressState({ statement: '' });
  const { statements } = month;
  const shown = statements.find(({ statementId }) => statementId === statement) ?? statements.at(-1);
  return (
    <>
      {shown && (
        <>
          {statements.length > 1 && (
            <Versions statements={statements} shown={shown} choose={(next) => change({ statement: next })} />
          )}
          <IssuedStatement issued={shown} programme={programme} month={month} />
        </>
      )}
      {!shown && <Empty title={t('delivered-services.statement.notIssued')} />}
      {charged.of.knownAt === '' && <Draft {...charged} />}
    </>
  );
}

function Versions({
  statements,
  shown,
  choose,
}: {
  readonly statements: readonly Issued[];
  readonly shown: Issued;
  readonly choose: (id: string) => void;
}) {
  const { t, date } = useTexts();
  return (
    <div className="no-print">
      <SelectInput
        label={t('delivered-services.statement.version')}
        value={shown.statementId}
        onChange={choose}
        options={statements.map(({ statementId, issuedOn }, index) => ({
          value: statementId,
          text: t('delivered-services.statement.versionOf', { count: index + 1, day: date(issuedOn) }),
        }))}
      />
    </div>
  );
}

function IssuedStatement({
  issued,
  programme,
  month,
}: {
  readonly issued: Issued;
  readonly programme: Programme;
  readonly month: DeliveredMonth;
}) {
  const { t, date } = useTexts();
  const number = month.statements.indexOf(issued) + 1;
  const isLast = number === month.statements.length;
  return (
    <Section
      title={t('delivered-services.statement.versionOf', { count: number, day: date(issued.issuedOn) })}
    >
      {!isLast && <p>{t('delivered-services.statement.replaced')}</p>}
      <StatementShown statement={issued.statement} programme={programme} />
      {issued.differences.length > 0 && (
        <Section level={3} title={t('delivered-services.difference.title')}>
          <Differences differences={issued.differences} programme={programme} month={month} />
        </Section>
      )}
    </Section>
  );
}
