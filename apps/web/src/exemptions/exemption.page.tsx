import { useRead } from '../api/hooks';
import { WithinReach } from '../break-glass';
import { PersonLine } from '../persons';
import { useAddressState, usePathParameter } from '../shell/address';
import { useTexts } from '../texts/texts';
import { DefinitionList, Link, Page, Section, SelectInput } from '../ui';
import { CalculationParts } from './calculation-parts';
import { DeterminationDecision } from './determination-decision';
import { DeterminationProof } from './determination-proof';
import { ChangesTable } from './changes-table';
import { type Determination, EXEMPTION_VIEWS, type Exemption } from './facts';

/** An exemption: what holds, every determination line by line with its proof, and the letter beside it. */
export default function ExemptionPage() {
  const { t } = useTexts();
  const id = usePathParameter('id');
  const exemption = useRead('/api/exemptions/{id}', { params: { path: { id } } }, { views: EXEMPTION_VIEWS });
  const { data } = exemption;
  const to = (page: string) => `/exemptions/$id/${page}`;
  return (
    <Page
      title={t('exemptions.one')}
      lead={data && t(`programmes.name.${data.programme}`)}
      trail={<Link to="/exemptions">{t('exemptions.title')}</Link>}
      actions={
        data && (
          <>
            <Link to={to('redetermination')} params={{ id }} className="button button-secondary">
              {t('exemptions.redetermine.title')}
            </Link>
            {data.determinations.some(({ decisions }) => decisions.length > 0) && (
              <Link to={to('recalculation')} params={{ id }} className="button button-secondary">
                {t('exemptions.recalculate.title')}
              </Link>
            )}
          </>
        )
      }
    >
      <WithinReach read={exemption} of={{ caseId: id }} lines={8}>
        {(shown) => <Shown exemption={shown} />}
      </WithinReach>
    </Page>
  );
}

function Shown({ exemption }: { readonly exemption: Exemption }) {
  const { t, date, money } = useTexts();
  const { determinations, inForce, beneficiaryId, on } = exemption;
  const last = determinations.at(-1)?.determinationId ?? '';
  const [{ determination }, change] = useAddressState({ determination: '' });
  const chosen = determinations.find((each) => each.determinationId === (determination || last));
  const nameOf = ({ kind, periods }: Determination, index: number): string =>
    t('exemptions.determinationOf', {
      count: index + 1,
      kind: t(`exemptions.determined.${kind}`),
      day: date(periods[0]?.from ?? on),
    });
  return (
    <>
      <DefinitionList
        items={[
          [t('exemptions.beneficiary'), <PersonLine key="person" id={beneficiaryId} />],
          [
            t('exemptions.inForceOn', { day: date(on) }),
            inForce
              ? t('exemptions.holds', {
                  contribution: money(inForce.contribution),
                  exemption: money(inForce.exemption),
                })
              : t('exemptions.nothingHolds'),
          ],
        ]}
      />
      {determinations.length > 1 && (
        <SelectInput
          label={t('exemptions.determination')}
          value={determination || last}
          onChange={(next) => change({ determination: next === last ? '' : next })}
          options={determinations.map((each, index) => ({
            value: each.determinationId,
            text: nameOf(each, index),
          }))}
        />
      )}
      {chosen && (
        <div className="beside">
          <div>
            <OneDetermination
              exemption={exemption}
              determination={chosen}
              title={nameOf(chosen, determinations.indexOf(chosen))}
            />
          </div>
          <DeterminationDecision key={chosen.determinationId} exemption={exemption} determination={chosen} />
        </div>
      )}
    </>
  );
}

function OneDetermination({
  exemption,
  determination,
  title,
}: {
  readonly exemption: Exemption;
  readonly determination: Determination;
  readonly title: string;
}) {
  const { t, instant, date } = useTexts();
  const { form, actorId, recordedAt, cause, changedOn, reportedLate, periods, changes } = determination;
  return (
    <Section title={title}>
      <p className="soft">{t('exemptions.recorded', { actor: actorId, at: instant(recordedAt) })}</p>
      <DefinitionList
        items={[
          [t('exemptions.field.form'), t(`exemptions.form.${form}`)],
          [t('exemptions.field.cause'), cause && t(`exemptions.cause.${cause}`)],
          [t('exemptions.field.changedOn'), changedOn && date(changedOn)],
          [
            t('exemptions.field.reported'),
            reportedLate === null ? null : t(reportedLate ? 'exemptions.late' : 'exemptions.inTime'),
          ],
        ]}
      />
      <CalculationParts key={determination.determinationId} periods={periods} />
      {changes.length > 0 && (
        <Section title={t('exemptions.changes.title')} level={3}>
          <ChangesTable parts={changes} upTo={exemption.on} />
        </Section>
      )}
      <DeterminationProof
        exemptionId={exemption.exemptionId}
        determinationId={determination.determinationId}
      />
    </Section>
  );
}
