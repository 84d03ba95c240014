import { useTexts } from '../texts/texts';
import { DefinitionList, Empty, Notice, Section, StatusTag } from '../ui';
import type { AdmissionShown, Programme } from './admission';
import { type DatedTerms, type Happened, termsIn } from './course.rules';

interface Agreement {
  readonly kind: string;
  readonly concludedOn: string;
  readonly effectiveOn: string;
  readonly until: string | null;
  readonly payers: readonly { readonly from: string; readonly payer: string; readonly verified: boolean }[];
}

/** The agreement as it was concluded, and all terms with their days, the latest first. */
export function AgreementPart({ shown, programme }: Pick<AdmissionShown, 'shown' | 'programme'>) {
  const { t, date } = useTexts();
  const agreement = shown.agreement as unknown as Agreement | null;
  const terms = [...termsIn(shown.history as readonly Happened[])].reverse();
  if (agreement === null)
    return (
      <Section title={t('admissions.tab.agreement')}>
        <Empty title={t('admissions.agreement.none')}>
          {shown.atOnce && <p>{t('admissions.agreement.follows')}</p>}
        </Empty>
      </Section>
    );
  return (
    <Section title={t('admissions.tab.agreement')}>
      <DefinitionList
        items={[
          [t('admissions.agreement.kindLabel'), t(`admissions.agreement.kind.${agreement.kind}`)],
          [t('admissions.agreement.concludedOn'), date(agreement.concludedOn)],
          [t('admissions.agreement.until'), agreement.until && date(agreement.until)],
          [t('admissions.agreement.payer'), <Payers key="payers" payers={agreement.payers} />],
        ]}
      />
      {terms.map((each) => (
        <TermsShown key={each.from} dated={each} programme={programme} />
      ))}
    </Section>
  );
}

function Payers({ payers }: Pick<Agreement, 'payers'>) {
  const { t, date } = useTexts();
  return (
    <ul className="lines">
      {payers.map(({ from, payer, verified }) => (
        <li key={from}>
          {t('admissions.agreement.payerFrom', { payer: t(`admissions.payer.${payer}`), day: date(from) })}
          {!verified && <StatusTag tone="warning">{t('admissions.unverified')}</StatusTag>}
        </li>
      ))}
    </ul>
  );
}

function TermsShown({ dated, programme }: { readonly dated: DatedTerms; readonly programme: Programme }) {
  const { t, date, number } = useTexts();
  const { from, to, terms, overridden } = dated;
  const names = new Map(programme.tasks.flatMap((set) => set.tasks.map(({ code, name }) => [code, name])));
  const price = programme.prices.find(
    ({ item, provider }) => item === terms.price?.item && provider === terms.price.provider,
  );
  return (
    <Section
      level={3}
      title={t(to ? 'admissions.terms.between' : 'admissions.terms.since', {
        from: date(from),
        to: to ? date(to) : '',
      })}
    >
      {overridden.length > 0 && (
        <Notice kind="warning" title={t('admissions.terms.overridden', { rules: overridden.join(', ') })} />
      )}
      <DefinitionList
        items={[
          [t('admissions.terms.hours'), terms.hoursPerWeek === null ? null : number(terms.hoursPerWeek)],
          [t('admissions.terms.units'), terms.unitsPerWeek === null ? null : number(terms.unitsPerWeek)],
          [
            t('admissions.terms.tasksShown'),
            terms.tasks.map((code) => names.get(code) ?? code).join(', ') || null,
          ],
          [t('admissions.terms.schedule'), <Schedule key="schedule" dated={dated} />],
          [
            t('admissions.terms.price'),
            terms.price && `${price?.name ?? terms.price.item}, ${terms.price.provider}`,
          ],
          [t('admissions.terms.exemption'), terms.exemptionId && terms.exemptionId.slice(0, 8)],
        ]}
      />
    </Section>
  );
}

function Schedule({ dated: { terms } }: { readonly dated: DatedTerms }) {
  const { t } = useTexts();
  if (terms.schedule.length === 0) return <>{t('admissions.terms.byArrangement')}</>;
  return (
    <ul className="lines">
      {terms.schedule.map(({ weekday, from, to }) => (
        <li key={`${weekday} ${from}`}>
          {t('admissions.terms.visitShown', { day: t(`admissions.weekday.${weekday}`), from, to })}
        </li>
      ))}
    </ul>
  );
}
