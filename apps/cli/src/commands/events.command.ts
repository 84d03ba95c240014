import { THE_HOUSE } from '#libs/access';
import { EventPages, eventPageResponse } from '#libs/record';
import { Command, Option } from 'nest-commander';
import { SpisCommand } from '../spis.command';
import { positionOption } from '../terminal/position';
import { countOption } from '../terminal/options';
import { table } from '../terminal/table';

interface Options {
  readonly stream?: string;
  readonly from?: string;
  readonly type?: string;
  readonly limit?: number;
}

/** `spis events`: the record as it was written. */
@Command({ name: 'events', description: 'events in the order in which they were recorded' })
export class EventsCommand extends SpisCommand {
  @Option({ flags: '--stream <id>', description: 'one stream, e.g. waitingListEntry-…' })
  parseStream(text: string): string {
    return text;
  }

  @Option({ flags: '--from <position>', description: 'from this position on, included' })
  parseFrom(text: string): string {
    return text;
  }

  @Option({ flags: '--type <type>', description: 'events of one type, e.g. PlacedOnWaitingList' })
  parseType(text: string): string {
    return text;
  }

  @Option({ flags: '--limit <n>', description: 'how many at most (100)' })
  parseLimit(text: string): number {
    return countOption('--limit', text, 1, 100_000);
  }

  override async run(_parameters: string[], { from, limit = 100, ...rest }: Options = {}): Promise<void> {
    const page = await this.house.with(async (house) => {
      const position = from === undefined ? undefined : await positionOption(house, '--from', from);
      const request = { ...rest, limit, ...(position !== undefined && { from: position }) };
      return eventPageResponse(await house.get(EventPages).page(THE_HOUSE, request));
    });
    this.print(page, () => {
      const rows = page.events.map((event) => [
        event.position,
        event.recordedAt,
        event.type,
        `${event.stream}@${event.revision}`,
      ]);
      const more = page.next === null ? '' : `\nmore: --from ${page.next}`;
      return table(['position', 'recorded', 'event', 'stream@revision'], rows) + more;
    });
  }
}
