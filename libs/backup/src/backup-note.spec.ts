import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lastBackupAt, noteBackup } from './backup-note';

describe('the last backup', () => {
  let folder: string;
  beforeEach(async () => void (folder = await mkdtemp(join(tmpdir(), 'backup-note-'))));
  afterEach(() => rm(folder, { recursive: true }));

  it('is known once one was made, and the later one counts', async () => {
    expect(await lastBackupAt(folder)).toBeNull();
    await noteBackup(folder, { madeAt: '2026-01-01T10:00:00.000Z' });
    await noteBackup(folder, { madeAt: '2026-02-01T10:00:00.000Z' });
    expect(await lastBackupAt(folder)).toBe('2026-02-01T10:00:00.000Z');
  });

  it('is not known from a note that is torn', async () => {
    await writeFile(join(folder, 'last-backup.json'), '{"madeAt":"2026-');
    expect(await lastBackupAt(folder)).toBeNull();
  });
});
