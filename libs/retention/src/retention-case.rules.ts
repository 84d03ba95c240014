import type { LocalDate } from '#libs/kernel';

/** What a case can be: an application with all that followed from it, or what came in without one. */
export const CASE_KINDS = ['application', 'entry', 'admission', 'decision'] as const;
export type CaseKind = (typeof CASE_KINDS)[number];

/** Why a case must not be destroyed: the grounds on which a person's data are held, as libs/erasure names them. */
export const CASE_HOLD_GROUNDS = ['court-procedure', 'inspection', 'audit', 'archive'] as const;
export type CaseHoldGround = (typeof CASE_HOLD_GROUNDS)[number];

/** A case by what it began with. */
export interface CaseRef {
  readonly kind: CaseKind;
  readonly id: string;
}

/** A case as a key, e.g. of a map. */
export const caseKey = ({ kind, id }: CaseRef): string => `${kind}:${id}`;

/** What a case is made of: itself and what followed from it; ids only. */
export interface CaseParts {
  readonly entries: readonly string[];
  readonly admissions: readonly string[];
  readonly decisions: readonly string[];
}

/** What ended, or did not, of a case: a day, or null while it goes on. */
export interface CaseStage {
  readonly what: 'application' | 'entry' | 'admission' | 'decision' | 'exemption';
  readonly endedOn: LocalDate | null;
  /** True where an action before the court keeps it open. */
  readonly inCourt?: boolean;
}

/** A case as the record knows it, with where each of its stages stands. */
export interface KnownCase extends CaseRef {
  /** 181-2/2019; null where there is none. */
  readonly number: string | null;
  /** Of the classification plan; null where nobody said one. */
  readonly sign: string | null;
  /** Null where no unit keeps it, as for what an imported register told. */
  readonly unit: string | null;
  readonly personId: string;
  readonly programme: string;
  readonly beganOn: LocalDate;
  readonly parts: CaseParts;
  readonly stages: readonly CaseStage[];
}
