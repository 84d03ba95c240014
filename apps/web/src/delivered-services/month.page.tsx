import { useProgramme } from '../programmes';
import { useState } from 'react';
import { PersonLine } from '../persons';
import { dayOf } from '../texts/formats';
import { useTexts } from '../texts/texts';
import { Button, DefinitionList, Link, Loaded, StatusTag } from '../ui';
import { AdmissionFrame } from './admission-frame';
import { CancelVisit } from './cancel-dialogs';
import type { Admission, Delivery } from './delivered';
import { useDuration } from './duration';
import { itemsOf } from './items.rules';
import { deliveredMinutes, linesOf, type PlannedVisit, plannedIn, plannedMinutes } from './month.rules';
import { MonthLines } from './month-lines';
import { MonthSteering } from './month-steering';
import { MONTH_TONES, type MonthShown, stateOf } from './month-shown';
import { admittedOf, useDeliveredMonth, useOfMonth } from './of-month';
import { RecordPlanned } from './record-planned';
import { RecordUnits, RecordVisit } from './record-dialogs';

/** A month of an admission: visits as they were agreed beside what was delivered, recorded and corrected here. */
export default function MonthPage() {
  const { t } = useTexts();
  return (
    <AdmissionFrame title={t('delivered-services.month.title')}>
      {(admission) => <Month admission={admission} />}
    </AdmissionFrame>
  );
}

function Month({ admission }: { readonly admission: Admission }) {
  const { of, summaries, change } = useOfMonth(admission);
  const month = useDeliveredMonth(of);
  const code = admission.programme;
  const programme = useProgramme(code);
  return (
    <>
      <MonthSteering of={of} change={change} />
      <Loaded read={programme} lines={8}>
        {(found) => (
          <Loaded read={summaries} lines={8}>
            {() =>
              of.provider === null ? (
                <Shown of={of} programme={found} month={null} />
              ) : (
                <Loaded read={month} lines={8}>
                  {(shown) => <Shown of={of} programme={found} month={shown} refetch={month.refetch} />}
                </Loaded>
              )
            }
          </Loaded>
        )}
      </Loaded>
    </>
  );
}

function Shown(shown: MonthShown) {
  const { of, month } = shown;
  const planned = plannedIn(admittedOf(of.admission), of.month);
  const lines = linesOf(planned, month ?? { deliveries: [], cancellations: [] }, dayOf(new Date()));
  const off = month?.cancellations.filter(({ withdrawn }) => !withdrawn).length ?? 0;
  return (
    <>
      <Figures {...shown} planned={plannedMinutes(planned)} visits={planned.length} off={off} />
      {of.knownAt === '' && (
        <Actions
          {...shown}
          missing={lines.flatMap(({ state, planned: visit }) =>
            state === 'missing' && visit ? [visit] : [],
          )}
        />
      )}
      <MonthLines {...shown} lines={lines} />
    </>
  );
}

const unitsOf = (deliveries: readonly Delivery[]): number =>
  deliveries.reduce((sum, { quantity }) => sum + Number(quantity ?? 0), 0);

function Figures({
  of,
  programme,
  month,
  planned,
  visits,
  off,
}: MonthShown & { readonly planned: number; readonly visits: number; readonly off: number }) {
  const { t, number } = useTexts();
  const duration = useDuration();
  const counted = (month?.deliveries ?? []).filter(({ withdrawn }) => !withdrawn);
  // Different items cannot be counted together.
  const units = itemsOf(programme).counted.length === 1 ? unitsOf(counted) : 0;
  const minutes = deliveredMinutes(counted);
  const { personId, admissionId } = of.admission;
  return (
    <>
      <DefinitionList
        items={[
          [t('admissions.field.person'), <PersonLine key="person" id={personId} />],
          [
            t('delivered-services.statement.title'),
            <span key="statement">
              <StatementState month={month} />{' '}
              {month && (
                <Link
                  to="/admissions/$id/statement"
                  params={{ id: admissionId }}
                  search={{ month: of.month, provider: of.provider ?? '', knownAt: of.knownAt }}
                >
                  {t('delivered-services.month.toStatement')}
                </Link>
              )}
            </span>,
          ],
        ]}
      />
      <DefinitionList
        figures
        items={[
          [t('delivered-services.figure.planned'), visits > 0 ? duration(planned) : null],
          [t('delivered-services.figure.deliveries'), number(counted.length)],
          [t('delivered-services.figure.delivered'), minutes > 0 ? duration(minutes) : null],
          [t('delivered-services.figure.units'), units > 0 ? number(units) : null],
          [t('delivered-services.figure.cancelled'), off > 0 ? number(off) : null],
        ]}
      />
    </>
  );
}

function StatementState({ month }: Pick<MonthShown, 'month'>) {
  const { t } = useTexts();
  const state = stateOf(month && { changed: month.changed, statements: month.statements.length });
  return <StatusTag tone={MONTH_TONES[state]}>{t(`delivered-services.state.${state}`)}</StatusTag>;
}

function Actions(shown: MonthShown & { readonly missing: readonly PlannedVisit[] }) {
  const { t } = useTexts();
  const [open, setOpen] = useState<'visit' | 'units' | 'planned' | 'cancel' | null>(null);
  const { programme, missing } = shown;
  const { timed, counted } = itemsOf(programme);
  const close = (): void => setOpen(null);
  if (timed.length === 0 && counted.length === 0) return null;
  return (
    <div className="form-actions" role="group" aria-label={t('delivered-services.actions')}>
      {timed.length > 0 && (
        <Button onClick={() => setOpen('visit')}>{t('delivered-services.action.visit')}</Button>
      )}
      {counted.length > 0 && (
        <Button onClick={() => setOpen('units')}>{t('delivered-services.action.units')}</Button>
      )}
      {missing.length > 0 && timed.length > 0 && (
        <Button onClick={() => setOpen('planned')}>{t('delivered-services.action.planned')}</Button>
      )}
      {timed.length > 0 && (
        <Button onClick={() => setOpen('cancel')}>{t('delivered-services.action.cancel')}</Button>
      )}
      {open === 'cancel' && <CancelVisit {...shown} close={close} />}
      {open === 'visit' && <RecordVisit {...shown} close={close} />}
      {open === 'units' && <RecordUnits {...shown} close={close} />}
      {open === 'planned' && <RecordPlanned {...shown} missing={missing} close={close} />}
    </div>
  );
}
