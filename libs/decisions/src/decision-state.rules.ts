import type { LocalDate } from '#libs/kernel';
import type {
  AppealDecided,
  AppealForwarded,
  AppealLodged,
  DecisionDrafted,
  DecisionEvent,
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

/** What has happened to a decision. */
export interface DecisionState {
  readonly drafted: DecisionDrafted['data'] | null;
  readonly approvedOn: LocalDate | null;
  readonly number: string | null;
  readonly signedOn: LocalDate | null;
  readonly sentOn: LocalDate | null;
  /** By person. */
  readonly services: Readonly<Record<string, Service>>;
  readonly appeals: readonly Appeal[];
  readonly corrections: readonly string[];
  readonly withdrawnOn: LocalDate | null;
  readonly finalityConfirmed: boolean;
  readonly legalForceConfirmed: boolean;
}

/** A decision nobody has drafted. */
export const noDecision: DecisionState = {
  drafted: null,
  approvedOn: null,
  number: null,
  signedOn: null,
  sentOn: null,
  services: {},
  appeals: [],
  corrections: [],
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

/** The state after one more event. */
export function evolveDecision(state: DecisionState, event: DecisionEvent): DecisionState {
  switch (event.type) {
    case 'DecisionDrafted':
      return { ...state, drafted: event.data };
    case 'DecisionApproved':
      return { ...state, approvedOn: event.data.approvedOn };
    case 'DecisionNumbered':
      return { ...state, number: event.data.number };
    case 'DecisionSigned':
      return { ...state, signedOn: event.data.signedOn };
    case 'DecisionSent':
      return { ...state, sentOn: event.data.sentOn };
    case 'ServiceAttempted':
      return served(state, event.data.personId, { attemptedOn: event.data.attemptedOn });
    case 'DecisionServed':
      return served(state, event.data.personId, { takenOverOn: event.data.servedOn });
    case 'AppealLodged':
      return {
        ...state,
        appeals: [...state.appeals, { lodged: event.data, forwarded: null, decided: null }],
      };
    case 'AppealForwarded':
      return appealed(state, event.data.appealId, { forwarded: event.data });
    case 'AppealDecided':
      return appealed(state, event.data.appealId, { decided: event.data });
    case 'DecisionCorrected':
      return { ...state, corrections: [...state.corrections, event.data.orderId] };
    case 'DecisionWithdrawn':
      return { ...state, withdrawnOn: event.data.withdrawnOn };
    case 'FinalityConfirmed':
      return { ...state, finalityConfirmed: true };
    case 'LegalForceConfirmed':
      return { ...state, legalForceConfirmed: true };
  }
}
