import { writeFile } from 'node:fs/promises';
import { Command, Option } from 'nest-commander';
import { describeApiOffline } from '../../../api/src/openapi';
import { SpisCommand } from '../spis.command';
import { userPath } from '../terminal/user-path';

/** `spis openapi`: the description of the HTTP interface, without a running server. */
@Command({ name: 'openapi', description: 'print the OpenAPI document, or write it to a file' })
export class OpenApiCommand extends SpisCommand {
  @Option({ flags: '--write <file>', description: 'write it to this file' })
  parseWrite(text: string): string {
    return text;
  }

  override async run(_parameters: string[], { write }: { readonly write?: string } = {}): Promise<void> {
    const text = JSON.stringify(await describeApiOffline(), null, 2);
    if (write === undefined) process.stdout.write(`${text}\n`);
    else {
      await writeFile(userPath(write), `${text}\n`);
      this.print({ written: userPath(write) }, () => `written to ${userPath(write)}`);
    }
  }
}
