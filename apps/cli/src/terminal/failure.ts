import { Refusal } from '#libs/kernel';
import { InvalidInput, NotFound } from '#libs/platform';

/** What the command line says of an error: a stable code, the field or option it concerns, a sentence. */
export interface Failure {
  readonly code: string;
  readonly field: string | null;
  readonly message: string;
}

const messageOf = (error: Error): string => error.message.replace(/^error: /, '').split('\n', 1)[0] ?? '';

/** Commander names the option or argument in quotes. */
const quotedIn = (message: string): string | null => /'([^']+)'/.exec(message)?.[1] ?? null;

function isCommanderError(error: unknown): error is Error & { code: string } {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('commander.');
}

const codeFromName = (name: string): string => name.replace(/(?<=[a-z])[A-Z]/g, '_$&').toUpperCase();

/** The failures behind an error, at least one; every bad field is named. */
export function failuresOf(error: unknown): readonly Failure[] {
  if (error instanceof InvalidInput)
    return error.fields.map(({ path, code, message }) => ({
      code,
      field: path,
      message: `${path} ${message}`,
    }));
  if (error instanceof NotFound) return [{ code: 'NOT_FOUND', field: error.what, message: error.message }];
  if (error instanceof Refusal)
    return [
      { code: error.code, field: null, message: `refused: ${error.code} ${JSON.stringify(error.details)}` },
    ];
  if (isCommanderError(error)) {
    const message = messageOf(error);
    return [
      {
        code: 'USAGE',
        field: quotedIn(message),
        message: `${message}; "npm run spis -- --help" shows what there is`,
      },
    ];
  }
  if (!(error instanceof Error)) return [{ code: 'INTERNAL', field: null, message: String(error) }];
  return [{ code: codeFromName(error.name), field: null, message: messageOf(error) }];
}

/** True for Commander's way of ending after `--help` or `--version`, which is no error. */
export function isHelp(error: unknown): boolean {
  return isCommanderError(error) && ['commander.helpDisplayed', 'commander.version'].includes(error.code);
}
