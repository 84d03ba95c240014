import { at, type DatedParameter, defineParameter, type LocalDate } from '#libs/kernel';

/** How many years an entry is kept after the end of its calendar year; at most 5. */
export const KEPT_YEARS: DatedParameter<number> = defineParameter('processing-log-kept-years', [
  {
    value: 2,
    from: null,
    source: 'ZVOP-2, dnevnik obdelave: dve leti po koncu koledarskega leta',
    verified: true,
    note: 'poseben zakon lahko določi daljši rok, največ pet let',
  },
]);

/** The years in force on a day. */
export const keptYearsOn = (day: LocalDate): number => at(KEPT_YEARS, day).value;
