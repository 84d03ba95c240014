import type { Failure } from './failure';

/** Whether one JSON document is wanted on standard output; asked before options are parsed. */
export const jsonWanted = (args: readonly string[] = process.argv): boolean => args.includes('--json');

const plain = (_key: string, value: unknown): unknown =>
  typeof value === 'bigint' ? value.toString() : value;

/** Ends a command: one JSON document, or text for people. */
export function printResult(json: boolean, result: unknown, people: () => string): void {
  process.stdout.write(`${json ? JSON.stringify(result, plain) : people()}\n`);
}

/** One line each on standard error; with `--json` also `{error: {code, field, message, all}}` on standard output. */
export function printFailures(json: boolean, failures: readonly Failure[]): void {
  for (const failure of failures) process.stderr.write(`${failure.message} (${failure.code})\n`);
  const [first] = failures;
  if (json && first)
    process.stdout.write(
      `${JSON.stringify({ error: { ...first, ...(failures.length > 1 && { all: failures }) } })}\n`,
    );
}
