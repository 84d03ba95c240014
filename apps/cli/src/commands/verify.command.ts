import { Evidence } from '#libs/evidence';
import { RecordCheck } from '#libs/record';
import { Projections, ViewRegistry } from '#libs/projections';
import { Command, Option } from 'nest-commander';
import { SpisCommand } from '../spis.command';
import { withProgress } from '../terminal/progress';
import { facts, table } from '../terminal/table';

/** `spis verify`: is the record whole, and does every view say what the record says; exit code 1 if not. */
@Command({ name: 'verify', description: 'look at every event and compare every view with a fresh fold' })
export class VerifyCommand extends SpisCommand {
  @Option({ flags: '--evidence', description: 'compare every event with its seal instead' })
  parseEvidence(): boolean {
    return true;
  }

  override async run(_parameters: string[], { evidence }: { evidence?: boolean } = {}): Promise<void> {
    await (evidence ? this.verifyEvidence() : this.verifyRecord());
  }

  private async verifyEvidence(): Promise<void> {
    const result = await this.house.with((house) =>
      withProgress('comparing every event with its seal', (report) =>
        house.get(Evidence).check((events) => report(events, events)),
      ),
    );
    this.print(result, () => {
      const head = facts([
        ['seals', result.seals],
        ['sealed events', result.sealedEvents],
        ['not sealed yet', result.unsealedEvents],
        ['faults', result.faultsFound],
      ]);
      const faults = result.faults.map((each) => [
        each.kind,
        each.seal,
        each.position,
        each.eventId,
        each.reason,
      ]);
      return [
        head,
        ...(faults.length > 0 ? [table(['fault', 'seal', 'position', 'event', 'why'], faults)] : []),
        result.ok ? 'Every sealed event is as it was sealed.' : 'FAULTS were found.',
      ].join('\n\n');
    });
    if (!result.ok) process.exitCode = 1;
  }

  private async verifyRecord(): Promise<void> {
    const result = await this.house.withFreshViews(async (house) => {
      const record = await withProgress('reading every event', (report) =>
        house.get(RecordCheck).run((events) => report(events, events)),
      );
      const views = [];
      // An empty record has built no view yet.
      for (const { name } of record.events === 0 ? [] : house.get(ViewRegistry).list())
        views.push(
          await withProgress(`comparing ${name}`, (report) =>
            house.get(Projections).verifyView(name, ({ events }) => report(events, record.events)),
          ),
        );
      const sound = record.gaps + record.unreadable + record.outOfOrder === 0;
      return { ok: sound && views.every(({ equal }) => equal), record, views };
    });
    this.print(result, () => {
      const { record, views } = result;
      const head = facts([
        ['events', record.events],
        ['streams', record.streams],
        ['gaps', record.gaps],
        ['unreadable', record.unreadable],
        ['out of order', record.outOfOrder],
      ]);
      const faults = record.faults.map(({ position, stream, reason }) => [position, stream, reason]);
      const compared = views.map(({ view, events, parked, equal }) => [
        view,
        events,
        parked,
        equal ? 'equal' : 'DIFFERENT',
      ]);
      return [
        head,
        ...(faults.length > 0 ? [table(['position', 'stream', 'fault'], faults)] : []),
        table(['view', 'events', 'parked streams', 'compared with a fresh fold'], compared),
        result.ok ? 'The record is whole and every view agrees with it.' : 'FAULTS were found.',
      ].join('\n\n');
    });
    if (!result.ok) process.exitCode = 1;
  }
}
