import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, SetupError, say } from './process.mjs';

const LOCK = join(ROOT, '.output', '.set-up-lock');
const WAIT_MS = 15 * 60_000;

/** Two commands started at once must not install or build over each other. A lock whose owner is gone is taken over. */
export async function withSetupLock(work) {
  await take();
  try {
    return await work();
  } finally {
    rmSync(LOCK, { recursive: true, force: true });
  }
}

async function take() {
  mkdirSync(join(ROOT, '.output'), { recursive: true });
  const until = Date.now() + WAIT_MS;
  for (let said = false; ; said = true) {
    try {
      mkdirSync(LOCK);
      writeFileSync(join(LOCK, 'pid'), String(process.pid));
      return;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    if (ownerIsGone()) rmSync(LOCK, { recursive: true, force: true });
    else if (Date.now() > until) throw new SetupError(`Another set-up is still running (${LOCK}).`);
    else if (!said) say('waiting for another command to finish its set-up');
    await new Promise((done) => setTimeout(done, 200));
  }
}

function ownerIsGone() {
  let pid;
  try {
    pid = Number(readFileSync(join(LOCK, 'pid'), 'utf8'));
  } catch {
    return false; // taken this very moment, its number not written yet
  }
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return error.code === 'ESRCH';
  }
}
