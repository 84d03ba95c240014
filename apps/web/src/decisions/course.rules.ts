import type { components } from '../api/schema';

type Line = Pick<components['schemas']['TimelineLineDto'], 'what' | 'data'>;
type Decision = components['schemas']['DecisionDto'];
type Party = components['schemas']['DecisionPartyDto'];

/** An appeal or an action before the court, with what became of it. */
export interface Remedy {
  readonly id: string;
  readonly personId: string;
  readonly on: string;
  readonly dueOn: string;
  readonly late: boolean;
  readonly forwarded: { readonly authority: string; readonly on: string } | null;
  readonly decided: {
    readonly outcome: string;
    readonly on: string;
    readonly servedOn: string;
    readonly replacedBy: string | null;
  } | null;
}

/** What has happened to a decision so far, as far as it says what may come next. */
export interface Course {
  /** Everybody who drafted, revised or resubmitted. */
  readonly preparers: readonly string[];
  /** The draft was revised after it was returned. */
  readonly revisedSinceReturn: boolean;
  readonly approved: boolean;
  readonly signed: boolean;
  readonly sent: boolean;
  readonly appeals: readonly Remedy[];
  readonly actions: readonly Remedy[];
  readonly renewalOpen: boolean;
  readonly finalityConfirmed: boolean;
  readonly legalForceConfirmed: boolean;
}

const PREPARING = ['DecisionDrafted', 'DecisionRevised', 'DecisionResubmitted'];
const text = (data: Line['data'], name: string): string => String(data[name] ?? '');

function remedies(
  timeline: readonly Line[],
  [lodged, decided]: readonly [string, string],
  [id, on]: readonly [string, string],
): Remedy[] {
  const of = (what: string, which: string): Line['data'] | undefined =>
    timeline.find((line) => line.what === what && line.data[id] === which)?.data;
  return timeline
    .filter(({ what }) => what === lodged)
    .map(({ data }) => {
      const forwarded = of('AppealForwarded', text(data, id));
      const end = of(decided, text(data, id));
      return {
        id: text(data, id),
        personId: text(data, 'personId'),
        on: text(data, on),
        dueOn: text(data, 'dueOn'),
        late: data['late'] === true,
        forwarded: forwarded
          ? { authority: text(forwarded, 'authority'), on: text(forwarded, 'forwardedOn') }
          : null,
        decided: end
          ? {
              outcome: text(end, 'outcome'),
              on: text(end, 'decidedOn'),
              servedOn: text(end, 'servedOn'),
              replacedBy: typeof end['replacedBy'] === 'string' ? end['replacedBy'] : null,
            }
          : null,
      };
    });
}

/** Reads the course of a decision off its timeline. */
export function courseOf(timeline: readonly Line[]): Course {
  const happened = (what: string): boolean => timeline.some((line) => line.what === what);
  const count = (what: string): number => timeline.filter((line) => line.what === what).length;
  const drafting = timeline.filter(({ what }) => what === 'DecisionReturned' || what === 'DecisionRevised');
  const by = ({ data }: Line): string =>
    text(data, 'draftedBy') || text(data, 'revisedBy') || text(data, 'resubmittedBy');
  return {
    preparers: [...new Set(timeline.filter(({ what }) => PREPARING.includes(what)).map(by))],
    revisedSinceReturn: drafting.at(-1)?.what === 'DecisionRevised',
    approved: happened('DecisionApproved'),
    signed: happened('DecisionSigned'),
    sent: happened('DecisionSent'),
    appeals: remedies(timeline, ['AppealLodged', 'AppealDecided'], ['appealId', 'lodgedOn']),
    actions: remedies(timeline, ['CourtActionBrought', 'CourtActionDecided'], ['actionId', 'broughtOn']),
    renewalOpen: count('ProcedureRenewed') > count('RenewalConcluded'),
    finalityConfirmed: happened('FinalityConfirmed'),
    legalForceConfirmed: happened('LegalForceConfirmed'),
  };
}

/** What can be done with a decision as a whole, in the order in which it is offered. */
export const ACTIONS = [
  'approve',
  'return',
  'revise',
  'resubmit',
  'number',
  'sign',
  'dispatch',
  'finality',
  'legalForce',
  'correct',
  'renew',
  'withdraw',
] as const;
export type Action = (typeof ACTIONS)[number];

/** Who looks: approving and returning is for whoever leads the unit and did not prepare the draft. */
export interface Looking {
  readonly personId: string;
  readonly role: string;
  readonly today: string;
}

const reached = (day: string | null, today: string): boolean => day !== null && day <= today;
const isVoid = ({ status }: Pick<Decision, 'status'>): boolean =>
  ['annulled', 'replaced', 'withdrawn'].includes(status);

/** True where only the four eyes keep a manager from approving. */
export const preparedIt = ({ preparers }: Course, { personId }: Looking): boolean =>
  preparers.includes(personId);

/** What is offered to somebody; the server decides in any case. */
export function offered(decision: Decision, course: Course, looking: Looking): readonly Action[] {
  const { status, caseNumber, number, finalOn, legalForceOn } = decision;
  const { role, today } = looking;
  if (status === 'withdrawn') return [];
  const draft = !course.approved;
  const second = role === 'manager' && !preparedIt(course, looking);
  const numbered = caseNumber === null || number !== null;
  const can: Record<Action, boolean> = {
    approve: draft && status === 'drafted' && second,
    return: draft && status === 'drafted' && second,
    revise: draft,
    resubmit: draft && status === 'returned' && course.revisedSinceReturn,
    number: course.approved && !numbered,
    sign: course.approved && numbered && !course.signed,
    dispatch: course.signed && !course.sent,
    finality: reached(finalOn, today) && !course.finalityConfirmed,
    legalForce: reached(legalForceOn, today) && !course.legalForceConfirmed,
    correct: course.signed,
    renew: reached(finalOn, today) && !course.renewalOpen && !isVoid(decision),
    withdraw: !course.sent,
  };
  return ACTIONS.filter((action) => can[action]);
}

/** What can be recorded about one party. */
export const PARTY_ACTIONS = ['attempt', 'serve', 'appeal', 'court'] as const;
export type PartyAction = (typeof PARTY_ACTIONS)[number];

/** What is offered for one party: its service, then its appeal, then its action before the court. */
export function offeredFor(decision: Decision, course: Course, party: Party): readonly PartyAction[] {
  if (!course.sent || isVoid(decision)) return [];
  const { personId, servedOn, deemedServedOn } = party;
  const appeal = course.appeals.find((each) => each.personId === personId);
  const action = course.actions.find((each) => each.personId === personId);
  const can: Record<PartyAction, boolean> = {
    attempt: servedOn === null && deemedServedOn === null,
    serve: servedOn === null,
    appeal: servedOn !== null && !appeal,
    court: appeal?.decided != null && !action,
  };
  return PARTY_ACTIONS.filter((each) => can[each]);
}
