import type { PostgresPrograms } from './postgres-programs';

const KEPT = ['PATH', 'HOME', 'TMPDIR', 'TEMP', 'TMP', 'SystemRoot', 'LD_LIBRARY_PATH', 'DYLD_LIBRARY_PATH'];

/** The little that PostgreSQL's programs need; nothing of ours (secrets, PG* settings) goes along. */
export function childEnvironment(programs: PostgresPrograms): NodeJS.ProcessEnv {
  const kept = KEPT.filter((name) => process.env[name] !== undefined).map((name) => [
    name,
    process.env[name],
  ]);
  return { ...Object.fromEntries(kept), LC_ALL: 'C', TZ: 'UTC', ...programs.environment };
}
