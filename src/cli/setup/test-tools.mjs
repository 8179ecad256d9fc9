import { execFileSync } from 'node:child_process';
import { isRoot, onPath, runProgram, say } from './process.mjs';

/** Stock tools that check our bundles independently in the tests, with the Debian package that has them. */
const TOOLS = {
  jose: 'jose',
  'ssh-keygen': 'openssh-client',
  openssl: 'openssl',
  unzip: 'unzip',
  sha256sum: 'coreutils',
  diff: 'diffutils',
  age: 'age',
  // Gives `age` the terminal that it takes a passphrase from.
  script: 'bsdutils',
};

/** Installs the missing ones on Debian as root; elsewhere says what is missing and lets the tests that need it fail. */
export async function ensureTestTools() {
  const missing = Object.entries(TOOLS).filter(([program]) => !onPath(program));
  const packages = [...new Set(missing.map(([, name]) => name))];
  if (process.platform === 'linux' && !hasFonts()) packages.push('fonts-dejavu-core');
  if (packages.length === 0) return;
  if (!isRoot() || !onPath('apt-get')) {
    say(`missing: ${packages.join(', ')}. Tests that need them will fail.`);
    return;
  }
  say(`installing ${packages.join(', ')} (apt-get)`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const orElse = `apt-get could not install ${packages.join(', ')}.`;
  try {
    await runProgram('apt-get', ['update', '-qq'], { env, orElse });
    await runProgram('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], { env, orElse });
  } catch (error) {
    say(error.message);
  }
}

/** Without any font Chromium lays out words with no width, and every label counts as invisible. */
function hasFonts() {
  if (!onPath('fc-list')) return false;
  try {
    return execFileSync('fc-list', { encoding: 'utf8' }).trim() !== '';
  } catch {
    return false;
  }
}
