import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';

const alive = (pid) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
};

function take(path) {
  try {
    writeFileSync(path, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    return false;
  }
}

/** The process that holds the lock, or 0 when it has just been given back or is just being written. */
function holder(path) {
  try {
    return Number(readFileSync(path, 'utf8'));
  } catch {
    return 0;
  }
}

function removeIfDead(path) {
  const pid = holder(path);
  if (pid === 0 || alive(pid)) return;
  const aside = `${path}.${process.pid}`;
  try {
    renameSync(path, aside);
  } catch {
    return;
  }
  // Another waiter may have taken the lock between the look and the rename: give it back.
  if (holder(aside) === pid) rmSync(aside, { force: true });
  else renameSync(aside, path);
}

/** Runs the work while no other process does; waits for a living holder, takes over from a dead one. */
export async function withLock(path, say, work) {
  for (let told = false; !take(path); told = true) {
    if (!told) say('Waiting for another build of this folder …');
    removeIfDead(path);
    await wait(150);
  }
  try {
    return await work();
  } finally {
    rmSync(path, { force: true });
  }
}
