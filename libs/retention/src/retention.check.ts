import type { RetentionCheck } from '#libs/erasure';
import type { LocalDate } from '#libs/kernel';
import { isDoneWith, type RetainedCase } from './retained-case.rules';

/** The cases of records as on today. */
export type CasesOf = (records: readonly string[], today: LocalDate) => Promise<readonly RetainedCase[]>;

const counted = (code: string, cases: readonly unknown[]) =>
  cases.length === 0 ? null : { code, count: cases.length };

/** Nobody is erased, on whatever ground, while a case of theirs is under a legal hold: `CASE_LEGAL_HOLD`. */
export const caseHoldCheck =
  (casesOf: CasesOf, today: () => LocalDate): RetentionCheck =>
  async (records) =>
    counted(
      'CASE_LEGAL_HOLD',
      (await casesOf(records, today())).filter(({ holds }) => holds.length > 0),
    );

/** Nobody is erased, on whatever ground, while a case of theirs goes on: `CASE_OPEN`. */
export const openCaseCheck =
  (casesOf: CasesOf, today: () => LocalDate): RetentionCheck =>
  async (records) =>
    counted(
      'CASE_OPEN',
      (await casesOf(records, today())).filter(({ retention }) => retention.endedOn === null),
    );

/**
 * Nobody is erased since the time were over while the time of a case is not: `RETENTION_NOT_OVER`. Whether a request
 * or a court goes before the duty to keep, the officer weighs.
 */
export const retentionRunningCheck =
  (casesOf: CasesOf, today: () => LocalDate): RetentionCheck =>
  async (records, ground) =>
    ground !== 'retention-ended'
      ? null
      : counted(
          'RETENTION_NOT_OVER',
          (await casesOf(records, today())).filter((each) => !isDoneWith(each)),
        );
