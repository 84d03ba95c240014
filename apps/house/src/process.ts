import { InvalidInput } from '#libs/platform';

const PATIENCE_MS = 10_000;

/** Ends the process in order on SIGTERM and SIGINT; at once on a second signal or after ten seconds. */
export function endOnSignals(close: () => Promise<unknown>): void {
  let ending = false;
  const end = (signal: NodeJS.Signals): void => {
    if (ending) process.exit(signal === 'SIGINT' ? 130 : 143);
    ending = true;
    setTimeout(() => process.exit(1), PATIENCE_MS).unref();
    close().then(
      () => process.exit(0),
      (error: unknown) => explainAndExit(error),
    );
  };
  process.on('SIGTERM', end).on('SIGINT', end);
}

/** Says on standard error why the process cannot go on, one line for each bad setting, and ends it with 1. */
export function explainAndExit(error: unknown): never {
  const lines =
    error instanceof InvalidInput
      ? error.fields.map(({ path, message }) => `${path} ${message}`)
      : [error instanceof Error ? error.message : String(error)];
  process.stderr.write(`${lines.join('\n')}\n`);
  process.exit(1);
}
