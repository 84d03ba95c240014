import { type LocalDate, localDate } from '#libs/kernel';
import type { AgreementTerms } from './agreement.events';
import type { BookingAsked } from './admission-state.rules';
import type { AgreementDto, BookingDto, TermsDto } from './admissions.dto';
import type { AgreementAsked } from './admitting.decider';

/** The day that was said, else today. */
export const dayOr = (said: string | undefined, today: LocalDate): LocalDate =>
  said === undefined ? today : localDate(said);

/** The terms of a request; what is left out is null or none. */
export const termsOf = ({
  hoursPerWeek,
  unitsPerWeek,
  schedule,
  tasks,
  price,
  exemptionId,
}: TermsDto): AgreementTerms => ({
  hoursPerWeek: hoursPerWeek ?? null,
  unitsPerWeek: unitsPerWeek ?? null,
  schedule: (schedule ?? []).map(({ weekday, from, to }) => ({ weekday, from, to })),
  tasks: [...(tasks ?? [])],
  price: price ? { item: price.item, provider: price.provider } : null,
  exemptionId: exemptionId ?? null,
});

/** The agreement of a request. */
export const agreementOf = (asked: AgreementDto, today: LocalDate): AgreementAsked => ({
  kind: asked.kind,
  concludedOn: dayOr(asked.concludedOn, today),
  until: asked.until === undefined ? null : localDate(asked.until),
  terms: termsOf(asked),
});

/** What a request says about the booking; the reason's text is kept under `noteRef`. */
export const bookingOf = (
  { overrideCode, sex, inCouple }: BookingDto,
  noteRef: string | null,
): BookingAsked => ({
  override: noteRef === null ? null : { reason: overrideCode ?? 'other', noteRef },
  sex: sex ?? null,
  inCouple,
});
