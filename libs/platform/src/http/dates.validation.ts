import { ValidateBy, type ValidationOptions } from 'class-validator';
import { instant, localDate, month } from '#libs/kernel';

function isOf(name: string, form: string, check: (text: string) => unknown, options?: ValidationOptions) {
  const validate = (value: unknown): boolean => {
    if (typeof value !== 'string') return false;
    try {
      check(value);
      return true;
    } catch {
      return false;
    }
  };
  return ValidateBy({ name, validator: { validate, defaultMessage: () => `must be ${form}` } }, options);
}

/** A calendar day that exists, written 2022-11-30; broken: `IS_LOCAL_DATE`. */
export const IsLocalDate = (options?: ValidationOptions): PropertyDecorator =>
  isOf('isLocalDate', 'a day that exists, written as 2022-11-30', localDate, options);

/** A month, written 2022-11; broken: `IS_MONTH`. */
export const IsMonth = (options?: ValidationOptions): PropertyDecorator =>
  isOf('isMonth', 'a month, written as 2022-11', month, options);

/** A day, or a moment with its zone, written 2022-11-30T12:00:00Z; broken: `IS_DAY_OR_INSTANT`. */
export const IsDayOrInstant = (options?: ValidationOptions): PropertyDecorator =>
  isOf(
    'isDayOrInstant',
    'a day (2022-11-30) or a moment with its zone (2022-11-30T12:00:00Z)',
    (text) => (text.includes('T') ? instant(text) : localDate(text)),
    options,
  );
