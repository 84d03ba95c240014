import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { InvalidInput, type FieldError } from '#libs/platform';
import { findProgramme } from '#libs/programmes';
import { CorrectionsImporter } from './corrections-importer';
import { ImportCorrections, ImportRegister, type ImportResult } from './import-commands';
import { RegisterImporter } from './register-importer';

/** Checks whose register it is and imports it. */
@CommandHandler(ImportRegister)
export class ImportRegisterHandler implements ICommandHandler<ImportRegister> {
  constructor(private readonly importer: RegisterImporter) {}

  async execute({ file, owner, options }: ImportRegister): Promise<ImportResult> {
    checkOwner(owner);
    return this.importer.import(file, { ...owner, provider: owner.provider.trim() }, options);
  }
}

/** Checks whose register it is and imports corrections to it. */
@CommandHandler(ImportCorrections)
export class ImportCorrectionsHandler implements ICommandHandler<ImportCorrections> {
  constructor(private readonly importer: CorrectionsImporter) {}

  async execute(command: ImportCorrections): Promise<ImportResult> {
    checkOwner(command.owner);
    const owner = { ...command.owner, provider: command.owner.provider?.trim() ?? null };
    return this.importer.import(new ImportCorrections(command.file, owner, command.options));
  }
}

function checkOwner({ programme, municipality, provider }: ImportCorrections['owner']): void {
  const problems: FieldError[] = [];
  const check = (good: boolean, path: string, code: string, message: string): void => {
    if (!good) problems.push({ path, code, message });
  };
  check(
    findProgramme(programme) !== undefined,
    'programme',
    'UNKNOWN_PROGRAMME',
    'is not a programme of the catalogue',
  );
  check(
    /^\d{3}$/.test(municipality),
    'municipality',
    'NOT_A_MUNICIPALITY',
    'must be a code of three digits such as 050',
  );
  const name = provider?.trim();
  check(
    name === undefined || (name.length > 0 && name.length <= 200),
    'provider',
    'LENGTH',
    'must have 1 to 200 characters',
  );
  if (problems.length > 0) throw new InvalidInput(problems);
}
