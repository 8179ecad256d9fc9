import { isRoot, onPath, runProgram, say } from './process.mjs';

/** How each one is told to install, quietly and without questions; `before` comes first. */
const MANAGERS = {
  'apt-get': { before: ['update', '-qq'], install: ['install', '-y', '-qq', '--no-install-recommends'] },
  dnf: { install: ['install', '-y', '-q'] },
  apk: { install: ['add', '--no-cache'] },
  pacman: { install: ['-Sy', '--noconfirm'] },
  zypper: { install: ['--non-interactive', 'install'] },
};

/**
 * Installs by the system's package manager, which only root may. Whether it worked shows in what is there afterwards.
 * @param what for people @param packages by package manager
 */
export async function installBySystem(what, packages) {
  const program = isRoot() ? Object.keys(packages).find((name) => onPath(name)) : undefined;
  if (!program) return;
  say(`installing ${what} (${program})`);
  const { before, install } = MANAGERS[program];
  try {
    for (const line of [...(before ? [before] : []), [...install, ...packages[program]]])
      await runProgram(program, line, { env: { DEBIAN_FRONTEND: 'noninteractive' }, orElse: program });
  } catch {
    say(`${program} could not install ${what}`);
  }
}
