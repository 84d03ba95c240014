import { useMemo, useState } from 'react';
import { dayOfWeek, localDate } from '#libs/kernel';
import { useTexts } from '../texts/texts';
import { Button, type Column, DataTable, Empty, StatusTag, type Tone } from '../ui';
import { CancelVisit, Substitute, WithdrawCancellation } from './cancel-dialogs';
import { CorrectUnits, CorrectVisit, type ToldOtherwise, Withdraw } from './correct-dialogs';
import type { Cancellation, Delivery } from './delivered';
import { useClock, useDuration } from './duration';
import { itemName, itemsOf } from './items.rules';
import type { MonthLine, PlannedVisit, VisitState } from './month.rules';
import type { MonthShown } from './month-shown';
import { RecordVisit } from './record-dialogs';

const TONES: Readonly<Record<VisitState, Tone>> = {
  'as-planned': 'good',
  'other-time': 'info',
  unplanned: 'info',
  recorded: 'good',
  withdrawn: 'neutral',
  cancelled: 'info',
  missing: 'warning',
  ahead: 'neutral',
  'stands-still': 'neutral',
};

type Open =
  | { readonly kind: 'correct' | 'withdraw' | 'substitute'; readonly delivery: Delivery }
  | { readonly kind: 'record' | 'cancel'; readonly planned: PlannedVisit }
  | { readonly kind: 'withdrawCancellation'; readonly cancellation: Cancellation };

/** A month day by day: what was agreed beside what was delivered, each line with what can be done with it. */
export function MonthLines({ lines, ...shown }: MonthShown & { readonly lines: readonly MonthLine[] }) {
  const { t } = useTexts();
  const [open, setOpen] = useState<Open | null>(null);
  const columns = useColumns(shown, lines, shown.of.knownAt === '' ? setOpen : null);
  const close = (): void => setOpen(null);
  const { month } = shown;
  return (
    <>
      <DataTable
        caption={t('delivered-services.lines', { count: lines.length })}
        columns={columns}
        rows={lines}
        rowKey={({ key }) => key}
        empty={
          <Empty title={t('delivered-services.month.none')}>
            <p>{t('delivered-services.month.noneText')}</p>
          </Empty>
        }
        sortName="lines"
      />
      {open?.kind === 'record' && <RecordVisit {...shown} planned={open.planned} close={close} />}
      {open?.kind === 'cancel' && <CancelVisit {...shown} planned={open.planned} close={close} />}
      {open?.kind === 'withdrawCancellation' && month && (
        <WithdrawCancellation cancellation={open.cancellation} shown={{ ...shown, month }} close={close} />
      )}
      {open && 'delivery' in open && month && (
        <Told kind={open.kind} told={{ shown: { ...shown, month }, delivery: open.delivery, close }} />
      )}
    </>
  );
}

function Told({
  kind,
  told,
}: {
  readonly kind: 'correct' | 'withdraw' | 'substitute';
  readonly told: ToldOtherwise;
}) {
  if (kind === 'substitute') return <Substitute {...told} />;
  if (kind === 'withdraw') return <Withdraw {...told} />;
  return told.delivery.start === null ? <CorrectUnits {...told} /> : <CorrectVisit {...told} />;
}

function useColumns(
  { programme }: Pick<MonthShown, 'programme'>,
  lines: readonly MonthLine[],
  open: ((what: Open) => void) | null,
): readonly Column<MonthLine>[] {
  const { t, date } = useTexts();
  const duration = useDuration();
  const clock = useClock();
  return useMemo(() => {
    const { timed, counted } = itemsOf(programme);
    const isPlanned = lines.some(({ planned }) => planned !== null);
    const day = (of: string): string =>
      t('delivered-services.day', {
        weekday: t(`delivered-services.weekday.${dayOfWeek(localDate(of))}`),
        day: date(of),
      });
    const span = (from: string, to: string): string => `${clock(from)}–${clock(to)}`;
    const columns: readonly (Column<MonthLine> | false)[] = [
      { id: 'day', header: t('delivered-services.field.day'), width: 9, cell: (line) => day(line.day) },
      isPlanned && {
        id: 'planned',
        header: t('delivered-services.column.planned'),
        width: 8,
        cell: ({ planned }) => (planned ? span(planned.from, planned.to) : t('ui.none')),
      },
      {
        id: 'delivered',
        header: t('delivered-services.column.delivered'),
        width: 8,
        cell: ({ delivery, cancellation }) =>
          cancellation ? (
            <s>{span(timeOf(cancellation.start), timeOf(cancellation.end))}</s>
          ) : (
            <DeliveredCell delivery={delivery} />
          ),
      },
      timed.length > 0 && {
        id: 'minutes',
        header: t('delivered-services.column.effective'),
        align: 'end',
        width: 6,
        cell: ({ delivery }) =>
          delivery?.effectiveMinutes === null || !delivery
            ? t('ui.none')
            : duration(delivery.effectiveMinutes),
      },
      timed.length + counted.length > 1 && {
        id: 'item',
        header: t('delivered-services.field.item'),
        width: 9,
        cell: ({ delivery }) => (delivery ? itemName(programme, delivery.item) : t('ui.none')),
      },
      timed.length > 0 && {
        id: 'carer',
        header: t('delivered-services.field.carer'),
        width: 8,
        cell: ({ delivery }) => <CarerCell delivery={delivery} />,
      },
      {
        id: 'state',
        header: t('delivered-services.column.state'),
        width: 12,
        cell: (line) => <StateCell line={line} />,
      },
      open !== null && {
        id: 'actions',
        header: t('delivered-services.actions'),
        width: 12,
        cell: (line) => <LineActions line={line} day={day(line.day)} open={open} />,
      },
    ];
    return columns.filter((column) => column !== false);
  }, [t, date, duration, clock, programme, lines, open]);
}

function DeliveredCell({ delivery }: Pick<MonthLine, 'delivery'>) {
  const { t, number } = useTexts();
  const clock = useClock();
  if (!delivery) return <>{t('ui.none')}</>;
  const { start, end, quantity } = delivery;
  return <>{start && end ? `${clock(start)}–${clock(end)}` : number(quantity ?? '')}</>;
}

const timeOf = (moment: string): string => moment.slice(11, 16);

function CarerCell({ delivery }: Pick<MonthLine, 'delivery'>) {
  const { t } = useTexts();
  const { carer, substitution } = delivery ?? {};
  return (
    <>
      {carer ?? t('ui.none')}
      {substitution && (
        <span className="soft">
          {' '}
          {t('delivered-services.substituted', {
            insteadOf: substitution.insteadOf,
            reason: t(`delivered-services.substitutionReason.${substitution.reason}`),
          })}
        </span>
      )}
    </>
  );
}

function Cancelled({ cancellation }: { readonly cancellation: Cancellation }) {
  const { t, date } = useTexts();
  const duration = useDuration();
  const { cancelledBy, announcedOn, charged } = cancellation;
  return (
    <>
      <span className="soft">
        {' '}
        {t(`delivered-services.cancelledBy.${cancelledBy}`)},{' '}
        {announcedOn
          ? t('delivered-services.cancel.announced', { day: date(announcedOn) })
          : t('delivered-services.cancel.notAnnounced')}
        ;{' '}
        {charged
          ? t('delivered-services.cancel.charged', {
              time: duration(charged.minutes),
              source: charged.source,
            })
          : t('delivered-services.cancel.free')}
      </span>
      {charged && !charged.verified && (
        <>
          {' '}
          <StatusTag tone="warning">{t('admissions.unverified')}</StatusTag>
        </>
      )}
    </>
  );
}

function StateCell({ line: { state, planned, delivery, cancellation } }: { readonly line: MonthLine }) {
  const { t } = useTexts();
  return (
    <>
      <StatusTag tone={TONES[state]}>{t(`delivered-services.line.${state}`)}</StatusTag>
      {state === 'stands-still' && planned?.standsStill && (
        <span className="soft"> {t(`admissions.interruption.${planned.standsStill}`)}</span>
      )}
      {cancellation && <Cancelled cancellation={cancellation} />}
      {delivery && delivery.corrections.length > 0 && (
        <span className="soft">
          {' '}
          {t('delivered-services.corrected', {
            reasons: delivery.corrections.map((each) => t(`delivered-services.reason.${each}`)).join(', '),
          })}
        </span>
      )}
    </>
  );
}

function LineActions({
  line: { state, planned, delivery, cancellation },
  day,
  open,
}: {
  readonly line: MonthLine;
  readonly day: string;
  readonly open: (what: Open) => void;
}) {
  const { t } = useTexts();
  const act = (action: string, what: Open) => {
    const name = t(`delivered-services.action.${action}`);
    return (
      <Button kind="plain" aria-label={`${name}: ${day}`} onClick={() => open(what)}>
        {name}
      </Button>
    );
  };
  if (cancellation) return act('withdrawCancellation', { kind: 'withdrawCancellation', cancellation });
  if (planned && (state === 'missing' || state === 'ahead'))
    return (
      <>
        {state === 'missing' && act('record', { kind: 'record', planned })}
        {act('cancel', { kind: 'cancel', planned })}
      </>
    );
  if (!delivery) return null;
  return (
    <>
      {act('correct', { kind: 'correct', delivery })}
      {!delivery.withdrawn && delivery.carer !== null && act('substitute', { kind: 'substitute', delivery })}
      {!delivery.withdrawn && act('withdraw', { kind: 'withdraw', delivery })}
    </>
  );
}
