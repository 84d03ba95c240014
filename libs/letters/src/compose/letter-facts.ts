import type { LocalDate, Money } from '#libs/kernel';
import type { ChangeCause, StoredPeriod } from '#libs/exemptions';
import type { DismissalGround, StoredAnswer } from '#libs/applications';
import type { RenewalGround } from '#libs/decisions';
import type { NeedProfile } from '#libs/waiting-list';
import type { Names, Payer } from '#libs/programmes';
import type { LetterKind, LetterLanguages } from '../letter-kinds.rules';

/** A person as a letter names one; `lines` is the address, empty where it must not be told. */
export interface PersonNamed {
  readonly name: string;
  readonly surname: string;
  readonly sex: 'male' | 'female' | 'unknown';
  readonly bornOn: LocalDate | null;
  readonly lines: readonly string[];
}

/** What every letter is made of beside its own facts. */
export interface LetterBasis {
  readonly kind: LetterKind;
  readonly languages: LetterLanguages;
  readonly unit: string;
  /** As it is written: 181-2/2026-4; null while the letter has none. */
  readonly number: string | null;
  readonly date: LocalDate;
  /** True for what must not go out yet. */
  readonly draft: boolean;
  readonly addressee: PersonNamed;
  readonly programme: Names;
  readonly caseNumber: string | null;
  readonly preparedBy: string | null;
  readonly signedBy: string | null;
  /** Names of those who get it besides the addressee. */
  readonly copies: readonly string[];
  readonly attachments: readonly string[];
  /** What the caseworker adds in this case; Italian is left out where it was not given. */
  readonly addition: Names | null;
}

/** A period of appeal or report as the letter states it. */
export interface StatedDays {
  readonly days: number;
  readonly verified: boolean;
}

/** To whom, and until when, one may appeal. */
export interface Remedy extends StatedDays {
  readonly authority: 'ministry' | 'mayor';
}

/** A criterion with its answer; `text` as the programme words it. */
export interface CriterionAnswered extends Pick<StoredAnswer, 'basis' | 'outcome' | 'verified'> {
  readonly text: Names;
}

interface ApplicationFacts {
  readonly receivedOn: LocalDate;
}

/** What is missing and until when. */
export interface SupplementCallFacts extends ApplicationFacts {
  readonly kind: 'supplement-call';
  readonly missing: readonly Names[];
  readonly dueOn: LocalDate;
  readonly dueVerified: boolean;
}

/** Why an application is dismissed; the call only where its supplement did not come. */
export interface DismissalFacts extends ApplicationFacts {
  readonly kind: 'dismissal';
  readonly ground: DismissalGround;
  readonly filedOn: LocalDate;
  readonly call: { readonly calledOn: LocalDate; readonly dueOn: LocalDate } | null;
  readonly missing: readonly Names[];
  readonly remedy: Remedy;
}

/** To where an application went. */
export interface TransferFacts extends ApplicationFacts {
  readonly kind: 'transfer';
  readonly transferredOn: LocalDate;
  readonly toUnit: string;
}

/** What a decision on an application rests on. */
export interface ApplicationDecidedFacts {
  readonly kind: 'grant' | 'refusal';
  readonly receivedOn: LocalDate | null;
  readonly completeOn: LocalDate | null;
  readonly evaluatedOn: LocalDate | null;
  readonly answers: readonly CriterionAnswered[];
  readonly remedy: Remedy;
}

/** What a decision on an exemption rests on: the stored calculation, part by part. */
export interface ExemptionFacts {
  readonly kind: 'exemption-decision';
  readonly form: 'fixed' | 'percent';
  readonly periods: readonly StoredPeriod[];
  /** Named by the ids under which the calculation knows them. */
  readonly liable: ReadonlyMap<string, PersonNamed>;
  readonly services: ReadonlyMap<string, Names>;
  readonly payer: Payer;
  readonly change: {
    readonly cause: ChangeCause;
    readonly changedOn: LocalDate;
    readonly reportedLate: boolean;
  } | null;
  readonly corrected: boolean;
  readonly replaces: boolean;
  readonly report: StatedDays;
  readonly remedy: Remedy;
}

/** The decision that an order is about. */
interface OrderFacts {
  /** Whether the decision itself is an order (sklep), as a dismissal is. */
  readonly ofOrder: boolean;
  readonly decisionNumber: string;
  readonly signedOn: LocalDate;
  readonly remedy: Remedy;
}

/** An order that corrects an error; what is corrected is what the caseworker adds. */
export interface CorrectionFacts extends OrderFacts {
  readonly kind: 'correction-order';
}

/** An order that renews a procedure. */
export interface RenewalFacts extends OrderFacts {
  readonly kind: 'renewal-order';
  readonly ground: RenewalGround;
  /** Null where the office renews by itself. */
  readonly proposer: PersonNamed | null;
}

/** Where a person waits, since when and for what. */
export interface ListPlacementFacts extends ApplicationFacts {
  readonly kind: 'list-placement';
  readonly provider: string;
  readonly listedOn: LocalDate;
  readonly need: NeedProfile | null;
  readonly rank: { readonly rank: number; readonly on: LocalDate } | null;
}

/** What is offered, and until when it is to be answered. */
export interface OfferFacts {
  readonly kind: 'offer';
  readonly provider: string;
  readonly availableFrom: LocalDate | null;
  readonly volume: Names | null;
  readonly answerBy: LocalDate;
  readonly answerVerified: boolean;
}

/** What an agreement says. */
export interface AdmissionFacts {
  readonly kind: 'admission';
  readonly provider: string;
  readonly startsOn: LocalDate;
  /** Null where admission came first and the papers follow. */
  readonly agreedOn: LocalDate | null;
  readonly volume: Names | null;
  readonly schedule: Names | null;
  readonly tasks: readonly string[];
  readonly price: { readonly amount: Money; readonly per: Names; readonly verified: boolean } | null;
  readonly payer: Payer | null;
  readonly reviewOn: LocalDate | null;
}

/** Since when a person waits, and until when the question is to be answered; asked before for a reminder. */
export interface RevalidationFacts {
  readonly kind: 'revalidation' | 'revalidation-reminder';
  readonly provider: string;
  readonly listedOn: LocalDate;
  readonly answerBy: LocalDate;
  readonly answerVerified: boolean;
  readonly askedOn: LocalDate | null;
}

/** The facts of a letter of each kind. */
export type KindFacts =
  | SupplementCallFacts
  | DismissalFacts
  | TransferFacts
  | ApplicationDecidedFacts
  | ExemptionFacts
  | CorrectionFacts
  | RenewalFacts
  | ListPlacementFacts
  | OfferFacts
  | AdmissionFacts
  | RevalidationFacts;

/** Everything a letter is made of but its words. */
export type LetterFacts<Facts extends KindFacts = KindFacts> = Omit<LetterBasis, 'kind'> & Facts;
