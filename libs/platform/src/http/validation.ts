import { type ArgumentMetadata, ValidationPipe } from '@nestjs/common';
import type { ValidationError } from 'class-validator';
import { type FieldError, InvalidInput } from '../invalid-input';
import { checkPlain, namedField } from './plain-input';

const CODES: Readonly<Record<string, string>> = {
  whitelistValidation: 'UNKNOWN_FIELD',
  isNotEmpty: 'REQUIRED',
  isDefined: 'REQUIRED',
};

/** The stable code of a class-validator constraint: `isUuid` is `IS_UUID`. */
const codeOf = (constraint: string): string =>
  CODES[constraint] ?? constraint.replace(/[A-Z]/g, '_$&').toUpperCase();

/** Every broken constraint with the path to its field, e.g. `rows.3.frequency`; values are left out. */
export function fieldErrors(errors: readonly ValidationError[], parent = ''): FieldError[] {
  return errors.flatMap((error) => {
    const name = namedField(error.property);
    const path = parent ? `${parent}.${name}` : name;
    const own = Object.entries(error.constraints ?? {}).map(([constraint, message]) => ({
      path,
      code: codeOf(constraint),
      message: constraint === 'whitelistValidation' ? 'is not a field of this request' : message,
    }));
    return [...own, ...fieldErrors(error.children ?? [], path)];
  });
}

class StrictPipe extends ValidationPipe {
  // Before anything walks through the input, which would follow it however deep it goes.
  override transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    if (metadata.type !== 'custom') checkPlain(value);
    return super.transform(value, metadata);
  }
}

/** Strict DTOs everywhere: unknown fields are refused, types come from the class, all bad fields are named. */
export function validationPipe(): ValidationPipe {
  return new StrictPipe({
    whitelist: true,
    forbidNonWhitelisted: true,
    transform: true,
    stopAtFirstError: false,
    validationError: { target: false, value: false },
    exceptionFactory: (errors) => new InvalidInput(fieldErrors(errors)),
  });
}
