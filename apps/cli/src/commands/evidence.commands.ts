import { Evidence, sealCode } from '#libs/evidence';
import { Command, SubCommand } from 'nest-commander';
import { SpisCommand, SpisGroup } from '../spis.command';
import { withProgress } from '../terminal/progress';
import { facts, table } from '../terminal/table';
import { userPath } from '../terminal/user-path';

/** `spis evidence seal`: seals what was recorded since the last seal. */
@SubCommand({ name: 'seal', description: 'put a seal on everything that has none yet' })
export class EvidenceSealCommand extends SpisCommand {
  override async run(): Promise<void> {
    const seals = await this.house.with((house) =>
      withProgress('sealing', (report) => house.get(Evidence).seal((events) => report(events, events))),
    );
    this.print({ seals }, () =>
      table(
        ['seal', 'code', 'events', 'from', 'to', 'made at'],
        seals.map((seal) => [seal.number, sealCode(seal), seal.events, seal.from, seal.to, seal.sealedAt]),
      ),
    );
  }
}

/** `spis evidence export FOLDER`: the record, its seals and the program that checks them. */
@SubCommand({
  name: 'export',
  arguments: '<folder>',
  description: 'write the record, its seals and a checker that needs nothing but Node into a new folder',
})
export class EvidenceExportCommand extends SpisCommand {
  override async run([folder = '']: string[]): Promise<void> {
    const target = userPath(folder);
    const result = await this.house.with((house) =>
      withProgress('writing', (report) =>
        house.get(Evidence).export(target, (events) => report(events, events)),
      ),
    );
    this.print(result, () =>
      facts([
        ['folder', result.folder],
        ['events', result.events],
        ['seals', result.seals],
        ['check it with', `node ${result.folder}/verify-evidence.mjs ${result.folder}`],
      ]),
    );
  }
}

/** `spis evidence`. */
@Command({
  name: 'evidence',
  description: 'the proof that nobody rewrote the record',
  subCommands: [EvidenceSealCommand, EvidenceExportCommand],
})
export class EvidenceCommand extends SpisGroup {}
