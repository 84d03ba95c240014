import { FileKeyProvider, rotateMasterKey } from '#libs/key-store';
import { Database } from '#libs/platform';

/** A rotation to be killed: `rotation.child.ts CONNECTION MASTER-KEY-FILE`; says after each key how many are done. */
async function main(connection: string, file: string): Promise<void> {
  const database = new Database(JSON.parse(connection) as ConstructorParameters<typeof Database>[0]);
  const report = (done: number): boolean => process.stdout.write(`wrapped ${done}.\n`);
  await rotateMasterKey(database, new FileKeyProvider(file), report, 1);
  process.stdout.write('over\n');
}

void main(process.argv[2] ?? '', process.argv[3] ?? '');
