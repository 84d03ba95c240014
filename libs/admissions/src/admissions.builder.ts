import { type CommandContext, type EventMetadata, localDate } from '#libs/kernel';
import { admissionStream } from './admissions.decider';
import type { AdmissionCase, AdmissionEnd, AdmissionEvent, AgreementConcluded } from './admissions.events';
import type { Admit, AgreementAsked, PapersLookedUp } from './admitting.decider';
import type { AgreementTerms, Visit } from './agreement.events';

const uuid = (kind: number, number: number): string =>
  `00000000-0000-4000-8${String(kind).padStart(3, '0')}-${String(number).padStart(12, '0')}`;

/** The id of the n-th admission, person, interruption or text of a test. */
export const admissionIdOf = (number: number): string => uuid(11, number);
export const personIdOf = (number: number): string => uuid(12, number);
export const partIdOf = (number: number): string => uuid(13, number);
export const textRefOf = (number: number): string => uuid(14, number);
/** The application and the waiting-list entry of a test. */
export const anApplicationId = uuid(15, 1);
export const anEntryId = uuid(16, 1);

const day = localDate;
const workweek = (from: string, to: string): Visit[] =>
  [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from, to }));

/** Ten hours a week of home help on weekday mornings, with what is said otherwise. */
export const someTerms = (said: Partial<AgreementTerms> = {}): AgreementTerms => ({
  hoursPerWeek: 10,
  unitsPerWeek: null,
  schedule: workweek('08:00', '10:00'),
  tasks: ['dressing', 'meal'],
  price: { item: 'care', provider: 'Koper' },
  exemptionId: null,
  ...said,
});

/** Terms of a programme that reckons by no hours, tasks or prices. */
export const plainTerms = (said: Partial<AgreementTerms> = {}): AgreementTerms =>
  someTerms({ hoursPerWeek: null, schedule: [], tasks: [], price: null, ...said });

/** An agreement as it is asked for. */
export const anAgreement = (said: Partial<AgreementAsked> = {}): AgreementAsked => ({
  kind: 'service',
  concludedOn: day('2026-04-28'),
  until: null,
  terms: someTerms(),
  ...said,
});

/** Whose admission: person 1 to home help at Koper, with what is said otherwise. */
export const aCase = (said: Partial<AdmissionCase> = {}): AdmissionCase => ({
  admissionId: admissionIdOf(1),
  personId: personIdOf(1),
  programme: 'home-help',
  legalRegime: 'ZSV',
  municipality: '050',
  provider: 'Izvajalec Koper',
  place: null,
  applicationId: null,
  entryId: null,
  caseNumber: '181-2/2026',
  ...said,
});

/** A known, named person with papers that fit `aCase`. */
export const papers = (said: Partial<PapersLookedUp> = {}): PapersLookedUp => ({
  person: { known: true, named: true, diedOn: null },
  application: null,
  entry: null,
  ...said,
});

/** What `Admit` asks: home help from 4 May 2026, with what is said otherwise. */
export function anAdmitting(said: Partial<Admit['data']> = {}): Admit['data'] {
  const { admissionId: _id, ...whose } = aCase();
  const asked = { startsOn: day('2026-05-04'), atOnce: false, agreement: anAgreement() };
  return { ...whose, ...asked, overrideReasonRef: null, papers: papers(), ...said };
}

/** An agreement as concluded. */
export const concluded = (
  said: Partial<AgreementConcluded['data']> = {},
): AgreementConcluded & { readonly type: 'AgreementConcluded' } => ({
  type: 'AgreementConcluded',
  data: {
    kind: 'service',
    concludedOn: day('2026-04-28'),
    effectiveOn: day('2026-05-04'),
    until: null,
    terms: someTerms(),
    payers: [{ from: day('2026-05-04'), payer: 'municipality', verified: true }],
    override: null,
    ...said,
  },
});

/** Who asks on which day. */
export function contextOf(today: string, role = 'caseworker'): CommandContext {
  const metadata: EventMetadata = {
    commandId: 'c0ffee00-0000-4000-8000-000000000001',
    correlationId: 'c0ffee00-0000-4000-8000-000000000001',
    causationId: null,
    actor: { id: role === 'manager' ? 'vera' : 'ana', role, unit: 'Koper', onBehalfOf: null },
    legalBasis: null,
    purpose: 'admission',
  };
  return { metadata, today: day(today) };
}

/** The history of an admission, made of its events: `anAdmission().started().interrupted('2026-06-01').events`. */
export class AdmissionHistory {
  readonly events: AdmissionEvent[] = [];

  constructor(readonly number: number) {}

  get stream(): string {
    return admissionStream(admissionIdOf(this.number));
  }

  planned(on = '2026-05-04', said: Partial<AdmissionCase> = {}): this {
    const data = { ...this.case(said), plannedOn: day(on) };
    return this.and({ type: 'AdmissionPlanned', data }).and(concluded({ effectiveOn: day(on) }));
  }

  /** Admitted with an agreement, of which the terms may be said. */
  started(on = '2026-05-04', said: Partial<AdmissionCase> = {}, terms: AgreementTerms = someTerms()): this {
    const data = { ...this.case(said), startedOn: day(on), atOnce: false, plannedOn: null };
    return this.and({ type: 'PersonAdmitted', data }).and(concluded({ effectiveOn: day(on), terms }));
  }

  atOnce(on = '2026-05-04', said: Partial<AdmissionCase> = {}): this {
    const whose = this.case({ programme: 'crisis-centre', ...said });
    return this.and({
      type: 'PersonAdmitted',
      data: { ...whose, startedOn: day(on), atOnce: true, plannedOn: null },
    });
  }

  changed(effectiveOn: string, said: Partial<AgreementTerms>): this {
    const data = { effectiveOn: day(effectiveOn), terms: someTerms(said), override: null };
    return this.and({ type: 'AgreementChanged', data });
  }

  interrupted(from: string, part = 1): this {
    const data = {
      interruptionId: partIdOf(part),
      from: day(from),
      reason: 'hospital',
      noteRef: null,
    } as const;
    return this.and({ type: 'AdmissionInterrupted', data });
  }

  resumed(on: string, part = 1): this {
    return this.and({ type: 'AdmissionResumed', data: { interruptionId: partIdOf(part), on: day(on) } });
  }

  transferred(on: string, provider: string, place: string | null = null): this {
    const from = { provider: 'Izvajalec Koper', place: null };
    const data = { transferredOn: day(on), from, to: { provider, place }, price: null };
    return this.and({ type: 'AdmissionTransferred', data });
  }

  suspended(from: string, until: string, part = 1): this {
    const activities = { activities: ['group-work'], goesOn: ['individual-work'] };
    const data = { suspensionId: partIdOf(part), from: day(from), until: day(until), noteRef: null };
    return this.and({ type: 'ParticipationSuspended', data: { ...data, ...activities } });
  }

  evaluated(on: string, part = 1): this {
    const data = { evaluationId: partIdOf(part), evaluatedOn: day(on), noteRef: null };
    return this.and({ type: 'PlanEvaluated', data });
  }

  ended(on: string, reason: AdmissionEnd['reason'] = 'goals-reached'): this {
    return this.and({ type: 'AdmissionEnded', data: { endedOn: day(on), reason, noteRef: null } });
  }

  and(event: AdmissionEvent): this {
    this.events.push(event);
    return this;
  }

  private case(said: Partial<AdmissionCase>): AdmissionCase {
    return aCase({ admissionId: admissionIdOf(this.number), ...said });
  }
}

/** The n-th admission of a test, nothing recorded yet. */
export const anAdmission = (number = 1): AdmissionHistory => new AdmissionHistory(number);
