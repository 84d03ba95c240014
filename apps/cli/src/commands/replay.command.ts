import { Projections, ViewRegistry } from '#libs/projections';
import { Command, Option } from 'nest-commander';
import type { Position } from '#libs/kernel';
import { SpisCommand } from '../spis.command';
import { countOption, instantOption } from '../terminal/options';
import { positionOption } from '../terminal/position';
import { withProgress } from '../terminal/progress';
import { facts } from '../terminal/table';

interface Options {
  readonly until: string;
  readonly view: string;
  readonly limit?: number;
}

interface TableThen {
  readonly table: string;
  readonly rows: number;
  readonly first: readonly Record<string, unknown>[];
}

/** `spis replay`: what a view showed at a moment, from the events alone; the live view is not touched. */
@Command({ name: 'replay', description: 'what a view showed then, computed from the events alone' })
export class ReplayCommand extends SpisCommand {
  @Option({ flags: '--until <position|instant>', description: 'up to this event or moment', required: true })
  parseUntil(text: string): string {
    return text;
  }

  @Option({ flags: '--view <name>', description: 'name of the view', required: true })
  parseView(text: string): string {
    return text;
  }

  @Option({ flags: '--limit <n>', description: 'how many rows of each table to show (20)' })
  parseLimit(text: string): number {
    return countOption('--limit', text, 0, 1_000_000);
  }

  override async run(_parameters: string[], { until, view, limit = 20 }: Options): Promise<void> {
    const isInstant = until.includes('T');
    const instant = isInstant ? instantOption('--until', until) : undefined;
    const result = await this.house.with(async (house) => {
      const { tables } = house.get(ViewRegistry).get(view);
      const point = instant ? { instant } : { position: await positionOption(house, '--until', until) };
      return withProgress(`replaying ${view}`, (report) =>
        house.get(Projections).replay(
          view,
          point,
          async ({ schema, connection, position, recordedAt, events }) => {
            const then: TableThen[] = [];
            for (const { name } of tables) {
              const from = `from ${schema}.${name}`;
              const { rows } = await connection.query<{ n: number }>(`select count(*)::float8 as n ${from}`);
              const sql = `select * ${from} order by view_key limit $1`;
              const first = (await connection.query(sql, [limit])).rows;
              then.push({ table: name, rows: rows[0]?.n ?? 0, first });
            }
            return { view, until, position: position as Position | null, recordedAt, events, tables: then };
          },
          ({ events }) => report(events, events),
        ),
      );
    });
    this.print(result, () =>
      facts([
        ['view', view],
        ['events folded', result.events],
        ['last event', result.position ?? 'none'],
        ['recorded', result.recordedAt ?? ''],
        ...result.tables.map(({ table, rows }) => [`rows of ${table}`, rows] as const),
      ]),
    );
  }
}
