import {
  type AdmissionFacts,
  CorrectDelivery,
  type DeliveryFacts,
  deliveryIdOf,
  IssueStatementOfMonth,
  type LocalTime,
  type MonthOf,
  type NewDelivery,
  RecordDeliveries,
  statementIdOf,
} from '#libs/delivered-services';
import {
  ConfirmRecalculation,
  type ExemptionCase,
  exemptionIdOf,
  PreviewRecalculation,
  ProposeExemption,
  RedetermineExemption,
  exemptionCasesView,
} from '#libs/exemptions';
import { addDays, dayOfWeek, decimal, firstDayOf, type LocalDate, money, monthOf } from '#libs/kernel';
import { AddRelation } from '#libs/persons';
import type { Story } from '../agenda';
import { apply, type DemoCase } from '../demo-case';
import { DemoDecision } from '../demo-decision';
import { ANA, CILKA, type DemoDesk } from '../demo-desk';
import type { DemoOffice } from '../demo-office';
import { type DemoStay } from '../demo-stay';
import { HELP } from './care.stories';
import { admittedWhenFree } from './services.stories';

const VISIT_DAYS = [1, 3, 6];
const [VISIT_FROM, VISIT_TO] = ['09:00', '11:00'] as const;

const HOME_HELP = {
  provider: 'Dom Koper',
  kind: 'service' as const,
  terms: {
    hoursPerWeek: 6,
    tasks: ['dressing', 'meal'],
    price: { item: 'care', provider: 'Koper' },
    schedule: VISIT_DAYS.map((weekday) => ({ weekday, from: VISIT_FROM, to: VISIT_TO })),
  },
};

/** Home help with three visits a week, delivered and charged month by month. */
export async function* helpDelivered(office: DemoOffice): Story {
  const vloga = await apply(office, 'home-help', await office.person());
  yield office.soon(1, 4);
  await vloga.examined(HELP, 'application');
  const entryId = await vloga.listed('Dom Koper', 'three-weekly');
  yield office.later(office.chance.between(15, 50));
  const stay = yield* admittedWhenFree(vloga, HOME_HELP, entryId);
  if (!stay) return;
  yield* charged(vloga, stay, 4, visitsOf(stay));
  yield office.later(office.chance.between(1, 20));
  await stay.ended('moved-to-institution');
}

/** Lunch at home every day, charged month by month. */
export async function* lunchDelivered(office: DemoOffice): Story {
  const vloga = await apply(office, 'meals', await office.person());
  yield office.soon();
  await vloga.examined({}, 'application');
  yield office.soon();
  const price = { item: 'lunch-delivered', provider: 'Koper' };
  const at = { provider: 'Dom Koper', kind: 'service' as const, terms: { unitsPerWeek: 7, price } };
  const stay = yield* admittedWhenFree(vloga, at);
  if (!stay) return;
  yield* charged(vloga, stay, 3, (day) => [
    { kind: 'units', item: 'lunch-delivered', on: day, quantity: decimal('1') },
  ]);
  yield office.soon(3, 9);
  await stay.ended('died');
}

const visitsOf =
  ({ office: { chance } }: DemoStay) =>
  (day: LocalDate): DeliveryFacts[] => {
    if (!VISIT_DAYS.includes(dayOfWeek(day))) return [];
    const [start, end] = [VISIT_FROM, VISIT_TO].map((time) => `${day}T${time}` as LocalTime) as [
      LocalTime,
      LocalTime,
    ];
    const carer = `O${chance.between(1, 30)}-${chance.between(1, 9_999)}`;
    return [{ kind: 'visit', item: 'care', start, end, effectiveMinutes: chance.between(95, 120), carer }];
  };

/**
 * For some months: on the month's third day what was delivered in the month before is told and charged; of the first
 * month a visit turns out shorter a month later, which a correcting statement tells.
 */
async function* charged(
  of: DemoCase,
  stay: DemoStay,
  months: number,
  on: (day: LocalDate) => DeliveryFacts[],
): Story {
  const { office, personId, programme } = of;
  const { desk } = office;
  let from = stay.startedOn;
  let shorter: (() => Promise<void>) | null = null;
  for (let count = 0; count < months; count += 1) {
    const next = firstDayOf(monthOf(addDays(firstDayOf(monthOf(from)), 32)));
    yield addDays(next, 2);
    const facts: DeliveryFacts[] = [];
    for (let day = from; day < next; day = addDays(day, 1)) facts.push(...on(day));
    const provider = 'Dom Koper';
    const month = { admissionId: stay.id, provider, month: monthOf(from) };
    const whose = { personId, programme, municipality: '050', startedOn: stay.startedOn };
    const seats = [{ from: stay.startedOn, provider }];
    const admission = { ...whose, endedOn: null, interruptions: [], seats };
    const deliveries = facts.map((each) => ({ deliveryId: deliveryIdOf(stay.id, each), facts: each }));
    from = next;
    if (deliveries.length === 0) continue;
    await desk.send(new RecordDeliveries(month, { admission, deliveries }, desk.context(CILKA)));
    const context = desk.context(CILKA);
    const statementId = statementIdOf(context.metadata.commandId);
    await desk.send(new IssueStatementOfMonth(month, 'first', statementId, context));
    await shorter?.();
    shorter = count === 0 ? () => corrected(desk, month, admission, deliveries) : null;
  }
}

/** The first visit of a month was half an hour shorter than it was told; nothing for what is counted by the piece. */
async function corrected(
  desk: DemoDesk,
  month: MonthOf,
  admission: AdmissionFacts,
  deliveries: readonly NewDelivery[],
): Promise<void> {
  const first = deliveries.find(({ facts }) => facts.kind === 'visit');
  if (first?.facts.kind !== 'visit') return;
  const facts = { ...first.facts, effectiveMinutes: first.facts.effectiveMinutes - 30 };
  const told = {
    deliveryId: first.deliveryId,
    facts,
    admission,
    reason: 'wrong-time' as const,
    noteRef: null,
  };
  await desk.send(new CorrectDelivery(month, told, desk.context(CILKA)));
  const context = desk.context(CILKA);
  const statementId = statementIdOf(context.metadata.commandId);
  await desk.send(new IssueStatementOfMonth(month, 'correcting', statementId, context));
}

/** An application for home help of somebody whose daughter is liable. */
async function withDaughter(office: DemoOffice): Promise<{ vloga: DemoCase; daughterId: string }> {
  const { desk } = office;
  const vloga = await apply(office, 'home-help', await office.person());
  const daughterId = await office.person({ sex: 'female', age: [40, 60] });
  const relation = { otherId: daughterId, basis: 'maintenance-duty', from: office.today, until: null };
  const bound = desk.context(ANA);
  const relationId = desk.newId(bound, 'relation');
  await desk.send(new AddRelation(vloga.personId, { relationId, kind: 'liable-person', ...relation }, bound));
  return { vloga, daughterId };
}

/** An exemption with a daughter who is liable: decided, determined anew after a change, corrected backwards. */
export async function* exemptWithDaughter(office: DemoOffice): Story {
  const { vloga, daughterId } = await withDaughter(office);
  yield office.soon();
  await vloga.examined(HELP, 'application');
  const case_ = new ExemptCase(vloga, daughterId, addDays(office.today, 1));
  yield office.soon(3, 9);
  const first = await case_.proposed('900.00');
  yield* case_.decided(first);
  yield office.later(60);
  const second = await case_.determinedAnew('950.00');
  yield* case_.decided(second);
  yield office.later(20);
  await case_.corrected('940.00');
}

/** Three weeks before the last day: an exemption that is calculated, its decision waiting for approval. */
export async function* exemptionAwaitsApproval(office: DemoOffice): Story {
  const { vloga, daughterId } = await withDaughter(office);
  yield office.soon();
  await vloga.examined(HELP, 'application');
  const case_ = new ExemptCase(vloga, daughterId, addDays(office.today, 1));
  yield office.soon(3, 5);
  await case_.drafted(await case_.proposed('900.00'));
}

/** The facts of one exemption and what is done with them. */
class ExemptCase {
  private incomes: ExemptionCase['incomes'] = [];
  private readonly id: string;

  constructor(
    private readonly of: DemoCase,
    private readonly daughterId: string,
    private readonly from: LocalDate,
  ) {
    this.id = exemptionIdOf(of.personId, of.programme);
  }

  /** A first determination on a pension of so many EUR. */
  proposed(pension: string): Promise<string> {
    this.incomes = [this.pension(pension, this.from)];
    const { personId: beneficiaryId, programme } = this.of;
    return this.determine((determinationId, context) => {
      const data = {
        determinationId,
        beneficiaryId,
        programme,
        form: 'fixed' as const,
        ...this.span(this.from),
      };
      return new ProposeExemption(this.id, data, context);
    });
  }

  /** A new determination because the pension changed today. */
  determinedAnew(pension: string): Promise<string> {
    const { today } = this.of.office;
    const until = addDays(today, -1);
    this.incomes = [...this.incomes.map((each) => ({ ...each, until })), this.pension(pension, today)];
    return this.determine((determinationId, context) => {
      const change = { cause: 'income' as const, changedOn: today, reportedOn: today };
      const data = { determinationId, form: 'percent' as const, ...change, ...this.span(today) };
      return new RedetermineExemption(this.id, data, context);
    });
  }

  /** The last pension turned out to be another: what changes is looked at and confirmed. */
  async corrected(pension: string): Promise<void> {
    const { desk } = this.of.office;
    const last = this.incomes.at(-1);
    if (last) this.incomes = [...this.incomes.slice(0, -1), this.pension(pension, last.from)];
    const { facts } = this.span(this.from);
    const changes = await desk.ask(new PreviewRecalculation(this.id, facts), exemptionCasesView.name);
    const seen = changes.map(({ decision, from, until, after }) => ({
      ...{ decision, from, until },
      contribution: after.contribution,
    }));
    await this.determine(
      (determinationId, context) =>
        new ConfirmRecalculation(this.id, { determinationId, facts, seen }, context),
    );
  }

  /** A draft to both parties on a determination. */
  drafted(determinationId: string): Promise<DemoDecision> {
    const parties = [
      { personId: this.of.personId, role: 'beneficiary' as const, contribution: null },
      { personId: this.daughterId, role: 'liable-person' as const, contribution: null },
    ];
    const exemption = { exemptionId: this.id, determinationId };
    return DemoDecision.drafted(this.of, { kind: 'exemption', parties, exemption });
  }

  /** A decision to both parties on a determination, issued and served. */
  async *decided(determinationId: string): Story {
    const { office } = this.of;
    const decision = await this.drafted(determinationId);
    yield office.soon();
    await decision.issued();
    yield office.soon(2, 4);
    await decision.served();
    await decision.served(this.daughterId);
  }

  private async determine(
    make: (id: string, context: ReturnType<DemoOffice['desk']['context']>) => object,
  ): Promise<string> {
    const { desk } = this.of.office;
    const context = desk.context(ANA);
    const determinationId = desk.newId(context, 'determination');
    await desk.send(make(determinationId, context));
    return determinationId;
  }

  private pension(monthly: string, from: LocalDate) {
    const value = {
      id: 'pension',
      kind: 'pension',
      monthly: money(monthly),
      evidence: `${this.of.number}-1`,
    };
    return { value, from, until: null };
  }

  private span(from: LocalDate) {
    const since = { from: this.from, until: null };
    const daughter = { id: 'wage', kind: 'wage', monthly: money('1450.00'), evidence: null };
    const help = { id: 'help', programme: this.of.programme, price: money('20.40'), volume: decimal('24') };
    const facts: ExemptionCase = {
      setting: [{ value: 'home', ...since }],
      household: [{ value: ['first-adult'], ...since }],
      incomes: this.incomes,
      services: [{ value: help, ...since }],
      liable: [
        {
          value: {
            ...{ id: this.daughterId, duty: 'maintenance', agreed: null },
            ...{ household: ['first-adult', 'child'], incomes: [daughter] },
          },
          ...since,
        },
      ],
    };
    return { from, until: null, facts, thresholdsOn: null };
  }
}
