import { Projections } from '#libs/projections';
import { Command, SubCommand } from 'nest-commander';
import { SpisCommand, SpisGroup } from '../spis.command';
import { facts } from '../terminal/table';

abstract class ViewCommandBase extends SpisCommand {
  protected async change(view: string, work: (projections: Projections) => Promise<void>): Promise<void> {
    const state = await this.house.with(async (house) => {
      const projections = house.get(Projections);
      await work(projections);
      const status = (await projections.status()).find((each) => each.view === view);
      const { generation, version, checkpoint } = status?.live ?? {};
      return { view, state: status?.state, generation, version, position: checkpoint ?? null };
    });
    this.print(state, () =>
      facts(Object.entries(state).map(([name, value]) => [name, value === null ? 'none' : `${value}`])),
    );
  }
}

/** `spis views pause VIEW`: it stands still, answers what it shows, and other views go on. */
@SubCommand({ name: 'pause', arguments: '<view>', description: 'let a view stand still' })
export class ViewsPauseCommand extends ViewCommandBase {
  override run([view = '']: string[]): Promise<void> {
    return this.change(view, (projections) => projections.pause(view));
  }
}

/** `spis views resume VIEW`: a paused view goes on where it stood. */
@SubCommand({ name: 'resume', arguments: '<view>', description: 'let a paused view go on' })
export class ViewsResumeCommand extends ViewCommandBase {
  override run([view = '']: string[]): Promise<void> {
    return this.change(view, (projections) => projections.resume(view));
  }
}

/** `spis views switch-back VIEW`: the rows from before the last rebuild take the live place. */
@SubCommand({
  name: 'switch-back',
  arguments: '<view>',
  description: 'put the rows from before the last rebuild back',
})
export class ViewsSwitchBackCommand extends ViewCommandBase {
  override run([view = '']: string[]): Promise<void> {
    return this.change(view, (projections) => projections.switchBack(view));
  }
}

/** `spis views`. */
@Command({
  name: 'views',
  description: 'pause, resume or switch back a view',
  subCommands: [ViewsPauseCommand, ViewsResumeCommand, ViewsSwitchBackCommand],
})
export class ViewsCommand extends SpisGroup {}
