import { Presets, SingleBar } from 'cli-progress';

const PATIENCE_MS = 1_000;

/** Reports how far a long work has come; `total` may grow. */
export type Report = (done: number, total: number) => void;

/**
 * Runs a work with a progress bar on standard error, which appears only when it takes longer than a second;
 * where standard error is no terminal nothing is drawn.
 */
export async function withProgress<T>(what: string, work: (report: Report) => Promise<T>): Promise<T> {
  const started = performance.now();
  let bar: SingleBar | undefined;
  const report: Report = (done, total) => {
    if (!bar && performance.now() - started < PATIENCE_MS) return;
    bar ??= startBar(what, total);
    bar.setTotal(total);
    bar.update(done);
  };
  try {
    return await work(report);
  } finally {
    bar?.stop();
  }
}

function startBar(what: string, total: number): SingleBar {
  const format = `${what} {bar} {percentage} % | {value} of {total} | {eta_formatted} left`;
  const bar = new SingleBar({ format, stream: process.stderr, clearOnComplete: true }, Presets.shades_grey);
  bar.start(total, 0);
  return bar;
}
