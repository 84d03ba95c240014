import { useRead } from '../api/hooks';
import { interruptionsIn, isOn, termsOn } from '../admissions';
import type { components } from '../api/schema';
import { useAddressState, usePathParameter } from '../shell/address';
import { dayOf } from '../texts/formats';
import { type Admission, type DeliveredMonth, VIEWS } from './delivered';
import { type Admitted, usualMonth } from './month.rules';

type Summary = components['schemas']['MonthSummaryDto'];

/** What was read, or why it was not. */
export interface Reading<T> {
  readonly data: T | undefined;
  readonly error: Error | null;
  refetch(): Promise<{ readonly data?: T | undefined }>;
}

/** An admission's month under one provider: what it is called, and what was recorded in it. */
export interface OfMonth {
  readonly admission: Admission;
  readonly month: string;
  /** As known on this day; empty: now. */
  readonly knownAt: string;
  /** The provider that is shown; null where nothing was recorded in the month. */
  readonly provider: string | null;
  /** Every provider with something recorded in the month. */
  readonly providers: readonly string[];
}

/** What of an admission a month is laid out by. */
export function admittedOf({ startedOn, endedOn, history }: Admission): Admitted {
  const pauses = interruptionsIn(history);
  return {
    startedOn,
    endedOn,
    scheduleOn: (day) => termsOn(history, day)?.schedule ?? [],
    standsStillOn: (day) => pauses.find((pause) => isOn(pause, day))?.reason ?? null,
  };
}

/** The admission of the page's path. */
export function useAdmission(): Reading<Admission> {
  const id = usePathParameter('id');
  return useRead('/api/admissions/{id}', { params: { path: { id } } }, { views: ['admissions'] });
}

/** What of the address of a month can be changed. */
export interface MonthPart {
  readonly month?: string;
  readonly provider?: string;
  readonly knownAt?: string;
}

/** Which month of an admission the address names, and with whom something was recorded in it. */
export function useOfMonth(admission: Admission): {
  readonly of: OfMonth;
  readonly summaries: Reading<{ readonly admissions: readonly Summary[] }>;
  readonly change: (part: MonthPart) => void;
} {
  const [asked, change] = useAddressState({ month: '', provider: '', knownAt: '' });
  const month = asked.month || usualMonth(admission, dayOf(new Date()));
  const { admissionId, personId } = admission;
  const { knownAt } = asked;
  const query = { month, personId, ...(knownAt && { knownAt }) };
  const summaries = useRead('/api/delivered-services/months', { params: { query } }, { views: VIEWS });
  const own = (summaries.data?.admissions ?? []).filter((each) => each.admissionId === admissionId);
  const providers = own.map(({ provider }) => provider);
  const provider = providers.find((each) => each === asked.provider) ?? providers[0] ?? null;
  return { of: { admission, month, knownAt, provider, providers }, summaries, change };
}

/** How a month's own addresses are filled in. */
export const monthParams = ({ admission, month, provider }: OfMonth) => ({
  path: { admission: admission.admissionId, month },
  query: { provider: provider ?? undefined },
});

/** What was recorded in a month; nothing is asked where nothing was. */
export function useDeliveredMonth(of: OfMonth): Reading<DeliveredMonth> {
  const { path, query } = monthParams(of);
  return useRead(
    '/api/delivered-services/admissions/{admission}/months/{month}',
    { params: { path, query: { ...query, ...(of.knownAt && { knownAt: of.knownAt }) } } },
    { views: VIEWS, enabled: of.provider !== null },
  );
}
