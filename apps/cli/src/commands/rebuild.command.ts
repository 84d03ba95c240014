import { Projections } from '#libs/projections';
import { Command } from 'nest-commander';
import { SpisCommand } from '../spis.command';
import { withProgress } from '../terminal/progress';
import { facts } from '../terminal/table';

/** `spis rebuild VIEW`: built anew beside the live view, then switched. */
@Command({
  name: 'rebuild',
  arguments: '<view>',
  description: 'build a view anew from all events, beside the live one, and switch',
})
export class RebuildCommand extends SpisCommand {
  override async run([view = '']: string[]): Promise<void> {
    const outcome = await this.house.with(async (house) => {
      return withProgress(`rebuilding ${view}`, (report) =>
        house.get(Projections).rebuild(view, {
          onProgress: ({ events, expected }) => report(events, Math.max(events, expected ?? 0)),
        }),
      );
    });
    this.print(outcome, () =>
      facts([
        ['view', `${outcome.view}, version ${outcome.version}`],
        ['events', outcome.events],
        ['position', outcome.position ?? 'empty'],
        ['parked streams', outcome.parked],
        ['seconds', outcome.milliseconds / 1000],
      ]),
    );
  }
}
