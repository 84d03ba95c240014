import { Projections, tableDigests, type TableDigest, ViewRegistry } from '#libs/projections';
import { Command, Option } from 'nest-commander';
import type { LocalDate, Position } from '#libs/kernel';
import { dayOption, instantOption } from '../terminal/options';
import { outline } from '../terminal/outline';
import { positionOption } from '../terminal/position';
import { withProgress } from '../terminal/progress';
import { facts } from '../terminal/table';
import { ListScopeCommand, type ScopeOptions } from './list-scope';

interface Options extends ScopeOptions {
  readonly until: string;
  readonly view: string;
  readonly on?: LocalDate;
}

interface Replayed {
  readonly view: string;
  readonly until: string;
  /** The last event that was folded. */
  readonly position: Position | null;
  readonly recordedAt: string | null;
  readonly events: number;
  /** The view's answer then, or null where its feature shows rows only. */
  readonly shown: object | null;
  readonly tables: readonly TableDigest[];
}

/** `spis replay`: what a view showed at a moment, from the events alone; the live view is not touched. */
@Command({ name: 'replay', description: 'what a view showed then, computed from the events alone' })
export class ReplayCommand extends ListScopeCommand {
  @Option({ flags: '--until <position|instant>', description: 'up to this event or moment', required: true })
  parseUntil(text: string): string {
    return text;
  }

  @Option({ flags: '--view <name>', description: 'name of the view', required: true })
  parseView(text: string): string {
    return text;
  }

  @Option({ flags: '--on <day>', description: 'the day of the list (today)' })
  parseOn(text: string): LocalDate {
    return dayOption('--on', text);
  }

  override async run(_parameters: string[], options: Options): Promise<void> {
    const { until, view: name } = options;
    const isInstant = until.includes('T');
    const instant = isInstant ? instantOption('--until', until) : undefined;
    const result = await this.house.with(async (house): Promise<Replayed> => {
      const registry = house.get(ViewRegistry);
      const view = registry.get(name);
      const show = registry.pastOf(name);
      const { today, ...scope } = this.scope(house, options);
      const question = { ...scope, on: options.on ?? today };
      const point = instant ? { instant } : { position: await positionOption(house, '--until', until) };
      return withProgress(`replaying ${name}`, (report) =>
        house.get(Projections).replay(
          name,
          point,
          async (past) => ({
            view: name,
            until,
            position: past.position,
            recordedAt: past.recordedAt,
            events: past.events,
            shown: show ? await show(past, question) : null,
            tables: await tableDigests(view, past),
          }),
          ({ events }) => report(events, events),
        ),
      );
    });
    this.print(result, () => peopleText(result));
  }
}

function peopleText(result: Replayed): string {
  const head = facts([
    ['view', result.view],
    ['events folded', result.events],
    ['last event', result.position ?? 'none'],
    ['recorded', result.recordedAt ?? ''],
    ...result.tables.flatMap(({ table, rows, digest }) => [
      [`rows of ${table}`, rows] as const,
      [`digest of ${table}`, digest ?? ''] as const,
    ]),
  ]);
  return result.shown ? `${head}\n\n${facts(outline(result.shown))}` : head;
}
