import type { AppendLine } from './append.bench';
import type { CasePageLine } from './case-page.bench';
import type { CaseworkLine, WorkQueueLine } from './casework.bench';
import type { EvidenceLine } from './evidence.bench';
import type { ListLine } from './lists.bench';
import type { RebuildLine } from './rebuild.bench';
import type { ReplayLine } from './replay.bench';

/** What one run measured; a part that was not asked for is absent. */
export interface Report {
  readonly machine: string;
  /** The machine's load average as the run began: above one or so, believe ratios only. */
  readonly load: number;
  append?: AppendLine[];
  lists?: ListLine[];
  rebuild?: RebuildLine;
  replay?: ReplayLine;
  evidence?: EvidenceLine;
  casework?: { readonly commands: CaseworkLine; readonly workQueue: readonly WorkQueueLine[] };
  casePage?: CasePageLine[];
  peakMemoryMiB?: number;
}

/** Prints the report as Markdown tables, as docs/performance.md bears them. */
export function printTables(report: Report): void {
  say(
    `${report.machine}; load as it began ${report.load.toFixed(2)}; peak memory ${report.peakMemoryMiB} MiB`,
  );
  if (report.append) printAppend(report.append);
  if (report.replay) print('Replay, events a second', [report.replay]);
  if (report.rebuild) print('Rebuild of the waiting-list view', [report.rebuild]);
  if (report.evidence) print('Sealing and checking the record, events a second', [report.evidence]);
  if (report.casework) {
    print('Commands of a hundred users at once, ms', [report.casework.commands]);
    print('The work queue, ms', report.casework.workQueue);
  }
  if (report.casePage) print('A case’s page with the processing log and without it, ms', report.casePage);
  if (report.lists) print('A provider’s list of any day as known on any day, ms', report.lists);
}

function printAppend(lines: readonly AppendLine[]): void {
  const rows = lines.map(({ inFlight, ours, handWritten, emmett, ...ratios }) => ({
    'in flight': inFlight,
    'ours p50 / p99 ms': `${ours.p50} / ${ours.p99}`,
    'by hand p50 / p99 ms': `${handWritten.p50} / ${handWritten.p99}`,
    'emmett p50 / p99 ms': `${emmett.p50} / ${emmett.p99}`,
    'ours /s': ours.perSecond,
    'by hand /s': handWritten.perSecond,
    'emmett /s': emmett.perSecond,
    ...ratios,
  }));
  print('Append of one event to a new stream', rows);
}

function print(title: string, rows: readonly object[]): void {
  const heads = Object.keys(rows[0] ?? {});
  const line = (cells: readonly unknown[]): string => `| ${cells.join(' | ')} |`;
  say(`\n## ${title}\n\n${line(heads)}\n${line(heads.map(() => '---'))}`);
  for (const row of rows) say(line(Object.values(row)));
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}
