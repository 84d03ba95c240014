import { spawnSync } from 'node:child_process';

/** Another user than root for a child process, or the reason why there is none here. */
export type PlainUser = { readonly uid: number; readonly gid: number } | { readonly missing: string };

/** The user nobody, when we are root and it can read this house; root only can become another user. */
export function findPlainUser(): PlainUser {
  if (process.getuid?.() !== 0) return { missing: 'this run is not root and cannot become another user' };
  const number = (flag: string): number =>
    Number(spawnSync('id', [flag, 'nobody'], { encoding: 'utf8' }).stdout || Number.NaN);
  const user = { uid: number('-u'), gid: number('-g') };
  if (!Number.isInteger(user.uid) || !Number.isInteger(user.gid))
    return { missing: 'there is no user nobody' };
  const look = `require('node:fs').readFileSync(${JSON.stringify(__filename)}); require('@swc/core')`;
  const reads = spawnSync(process.execPath, ['-e', look], { ...user, cwd: __dirname }).status === 0;
  return reads ? user : { missing: 'the user nobody cannot read the folder of this project' };
}
