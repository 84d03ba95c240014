import { randomUUID } from 'node:crypto';
import { CommandBus } from '@nestjs/cqrs';
import { Command, Option, SubCommand } from 'nest-commander';
import type { Actor } from '#libs/kernel';
import {
  ImportCorrections,
  type ImportOptions,
  ImportRegister,
  type ImportResult,
  readImportFile,
  UNNAMED_PROVIDER,
} from '#libs/register-import';
import { SpisCommand, SpisGroup } from '../spis.command';
import { withProgress } from '../terminal/progress';
import { facts, table } from '../terminal/table';
import { userPath } from '../terminal/user-path';

interface Options {
  readonly programme?: string;
  readonly municipality?: string;
  readonly provider?: string;
  readonly dryRun?: boolean;
}

type Importing = (file: Uint8Array, options: ImportOptions) => ImportRegister | ImportCorrections;

// Whoever may use the command line of this machine is an operator of it.
const OPERATOR: Actor = { id: 'spis-cli', role: 'operator', unit: null, onBehalfOf: null };

abstract class ImportCommandBase extends SpisCommand {
  @Option({ flags: '--programme <code>', description: 'code of the programme (home-help)' })
  parseProgramme(text: string): string {
    return text;
  }

  @Option({ flags: '--municipality <code>', description: 'three digits (050)' })
  parseMunicipality(text: string): string {
    return text;
  }

  @Option({ flags: '--provider <name>', description: 'whose register it is' })
  parseProvider(text: string): string {
    return text;
  }

  @Option({ flags: '--dry-run', description: 'say what would happen and change nothing' })
  parseDryRun(): boolean {
    return true;
  }

  protected async import(path: string, dryRun: boolean, make: Importing): Promise<void> {
    // A file that cannot be read is refused before the store is opened.
    const file = await readImportFile(userPath(path));
    const result = await this.house.with(async (house) => {
      const imported = await withProgress('importing', (onProgress) => {
        const options = { actor: OPERATOR, correlationId: randomUUID(), dryRun, onProgress };
        return house
          .get(CommandBus)
          .execute<ImportRegister | ImportCorrections, ImportResult>(make(file, options));
      });
      if (!dryRun) await this.house.refresh(house);
      return imported;
    });
    this.print(result, () => peopleText(result, dryRun));
  }
}

function peopleText({ rows, accepted, rejected, events }: ImportResult, dryRun: boolean): string {
  const head = facts([
    ['rows', rows],
    ['accepted', accepted],
    ['rejected', rows - accepted],
    [dryRun ? 'events that would be recorded' : 'events recorded', events],
  ]);
  if (rejected.length === 0) return head;
  const wrong = rejected.map(({ line, column, code, message }) => [line, column, code, message]);
  return `${head}\n\n${table(['line', 'column', 'code', 'what is wrong'], wrong)}`;
}

/** `spis import register FILE`. */
@SubCommand({ name: 'register', arguments: '<file>', description: 'a provider’s register, CSV or XLSX' })
export class ImportRegisterCommand extends ImportCommandBase {
  override async run([path = '']: string[], options: Options = {}): Promise<void> {
    const { programme = 'home-help', municipality = '050', provider = UNNAMED_PROVIDER } = options;
    const owner = { programme, municipality, provider };
    await this.import(path, options.dryRun ?? false, (file, how) => new ImportRegister(file, owner, how));
  }
}

/** `spis import corrections FILE`. */
@SubCommand({
  name: 'corrections',
  arguments: '<file>',
  description: 'later corrections, each with the day on which it became known',
})
export class ImportCorrectionsCommand extends ImportCommandBase {
  override async run([path = '']: string[], options: Options = {}): Promise<void> {
    const { programme = 'home-help', municipality = '050', provider = null } = options;
    const owner = { programme, municipality, provider };
    await this.import(path, options.dryRun ?? false, (file, how) => new ImportCorrections(file, owner, how));
  }
}

/** `spis import`. */
@Command({
  name: 'import',
  description: 'take a register or corrections in',
  subCommands: [ImportRegisterCommand, ImportCorrectionsCommand],
})
export class ImportCommand extends SpisGroup {}
