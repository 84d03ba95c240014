/** What is wrong with one field: its path or name, a stable code, and a sentence for people without the value. */
export interface FieldError {
  readonly path: string;
  readonly code: string;
  readonly message: string;
}

/** Input that is not of the asked form; every bad field is named, nothing has been changed. */
export class InvalidInput extends Error {
  constructor(readonly fields: readonly FieldError[]) {
    super(fields.map((field) => `${field.path}: ${field.message}`).join('; '));
    this.name = 'InvalidInput';
  }
}

/** The thing asked for does not exist; `what` is a word for people, `id` never personal data. */
export class NotFound extends Error {
  constructor(
    readonly what: string,
    readonly id: string,
  ) {
    super(`${what} "${id}" does not exist`);
    this.name = 'NotFound';
  }
}
