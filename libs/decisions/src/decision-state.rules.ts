import type { LocalDate } from '#libs/kernel';
import type {
  AppealDecided,
  AppealForwarded,
  AppealLodged,
  CourtActionBrought,
  CourtActionDecided,
  DecisionDrafted,
  DecisionEvent,
  ProcedureRenewed,
  RenewalConcluded,
} from './decision.events';

/** What is known of the service to one party. */
export interface Service {
  readonly attemptedOn: LocalDate | null;
  /** The day of taking over; null where nobody did. */
  readonly takenOverOn: LocalDate | null;
}

/** An appeal on its way. */
export interface Appeal {
  readonly lodged: AppealLodged['data'];
  readonly forwarded: AppealForwarded['data'] | null;
  readonly decided: AppealDecided['data'] | null;
}

/** An action before the court. */
export interface CourtAction {
  readonly brought: CourtActionBrought['data'];
  readonly decided: CourtActionDecided['data'] | null;
}

/** A renewal of the procedure. */
export interface Renewal {
  readonly renewed: ProcedureRenewed['data'];
  readonly concluded: RenewalConcluded['data'] | null;
}

/** What has happened to a decision. */
export interface DecisionState {
  /** As drafted, with the last revision. */
  readonly drafted: DecisionDrafted['data'] | null;
  /** Everybody who drafted, revised or resubmitted. */
  readonly preparers: readonly string[];
  /** Before approval: with the approver, returned by them, or returned and revised since. */
  readonly draft: 'submitted' | 'returned' | 'revised';
  readonly approvedOn: LocalDate | null;
  readonly number: string | null;
  readonly signedOn: LocalDate | null;
  readonly sentOn: LocalDate | null;
  /** By person. */
  readonly services: Readonly<Record<string, Service>>;
  readonly appeals: readonly Appeal[];
  readonly actions: readonly CourtAction[];
  readonly corrections: readonly string[];
  readonly renewals: readonly Renewal[];
  readonly withdrawnOn: LocalDate | null;
  readonly finalityConfirmed: boolean;
  readonly legalForceConfirmed: boolean;
}

/** A decision nobody has drafted. */
export const noDecision: DecisionState = {
  drafted: null,
  preparers: [],
  draft: 'submitted',
  approvedOn: null,
  number: null,
  signedOn: null,
  sentOn: null,
  services: {},
  appeals: [],
  actions: [],
  corrections: [],
  renewals: [],
  withdrawnOn: null,
  finalityConfirmed: false,
  legalForceConfirmed: false,
};

function served(state: DecisionState, personId: string, known: Partial<Service>): DecisionState {
  const before = state.services[personId] ?? { attemptedOn: null, takenOverOn: null };
  return { ...state, services: { ...state.services, [personId]: { ...before, ...known } } };
}

const appealed = (state: DecisionState, appealId: string, known: Partial<Appeal>): DecisionState => ({
  ...state,
  appeals: state.appeals.map((appeal) =>
    appeal.lodged.appealId === appealId ? { ...appeal, ...known } : appeal,
  ),
});

const prepared = (state: DecisionState, by: string, known: Partial<DecisionState>): DecisionState => ({
  ...state,
  preparers: [...new Set([...state.preparers, by])],
  ...known,
});

function revised(state: DecisionState, event: Extract<DecisionEvent, { type: 'DecisionRevised' }>) {
  const { revisedBy, revisedOn: _, ...content } = event.data;
  const draft = state.draft === 'submitted' ? state.draft : 'revised';
  return prepared(state, revisedBy, { draft, drafted: state.drafted && { ...state.drafted, ...content } });
}

/** The state after one more event. */
export function evolveDecision(state: DecisionState, event: DecisionEvent): DecisionState {
  switch (event.type) {
    case 'DecisionDrafted':
      return prepared(state, event.data.draftedBy, { drafted: event.data });
    case 'DecisionReturned':
      return { ...state, draft: 'returned' };
    case 'DecisionRevised':
      return revised(state, event);
    case 'DecisionResubmitted':
      return prepared(state, event.data.resubmittedBy, { draft: 'submitted' });
    case 'DecisionApproved':
      return { ...state, approvedOn: event.data.approvedOn };
    case 'DecisionNumbered':
      return { ...state, number: event.data.number };
    case 'DecisionSigned':
      return { ...state, signedOn: event.data.signedOn };
    case 'DecisionWithdrawn':
      return { ...state, withdrawnOn: event.data.withdrawnOn };
    case 'DecisionSent':
      return { ...state, sentOn: event.data.sentOn };
    case 'ServiceAttempted':
      return served(state, event.data.personId, { attemptedOn: event.data.attemptedOn });
    case 'DecisionServed':
      return served(state, event.data.personId, { takenOverOn: event.data.servedOn });
    default:
      return afterRemedy(state, event);
  }
}

type RemedyEvent = Exclude<
  DecisionEvent,
  | { type: `Decision${'Drafted' | 'Returned' | 'Revised' | 'Resubmitted' | 'Approved' | 'Numbered'}` }
  | {
      type: `Decision${'Signed' | 'Withdrawn' | 'Sent' | 'Served'}` | 'ServiceAttempted';
    }
>;

function afterRemedy(state: DecisionState, event: RemedyEvent): DecisionState {
  switch (event.type) {
    case 'AppealLodged':
      return {
        ...state,
        appeals: [...state.appeals, { lodged: event.data, forwarded: null, decided: null }],
      };
    case 'AppealForwarded':
      return appealed(state, event.data.appealId, { forwarded: event.data });
    case 'AppealDecided':
      return appealed(state, event.data.appealId, { decided: event.data });
    case 'CourtActionBrought':
      return { ...state, actions: [...state.actions, { brought: event.data, decided: null }] };
    case 'CourtActionDecided':
      return {
        ...state,
        actions: state.actions.map((action) =>
          action.brought.actionId === event.data.actionId ? { ...action, decided: event.data } : action,
        ),
      };
    case 'DecisionCorrected':
      return { ...state, corrections: [...state.corrections, event.data.orderId] };
    case 'ProcedureRenewed':
      return { ...state, renewals: [...state.renewals, { renewed: event.data, concluded: null }] };
    case 'RenewalConcluded':
      return {
        ...state,
        renewals: state.renewals.map((renewal) =>
          renewal.renewed.openedAs === event.data.openedAs ? { ...renewal, concluded: event.data } : renewal,
        ),
      };
    case 'FinalityConfirmed':
      return { ...state, finalityConfirmed: true };
    case 'LegalForceConfirmed':
      return { ...state, legalForceConfirmed: true };
  }
}
