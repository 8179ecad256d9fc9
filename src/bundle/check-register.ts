import type { VerificationCheck } from '../core/verification';
import { countCheck } from './check';
import type { OpenBag } from './open-bag';
import { REGISTER_FOLDER, type RegisterFact, registerProblems } from './register-rules';

/** Of a bundle about a processing activity: its files of the register are those that the ledger names last, all of them, no others. */
export function checkRegister(bag: OpenBag): VerificationCheck[] {
  const paths = [...bag.files.keys()].filter((path) => path.startsWith(REGISTER_FOLDER));
  if (paths.length === 0) return [];
  const read = new Map(bag.evidence.register.map((fact) => [fact.path, fact]));
  const facts: RegisterFact[] = [];
  const stray: string[] = [];
  for (const path of paths) {
    const digest = bag.files.get(path)?.digest ?? '';
    const [, id] = /^data\/register\/processes\/([0-9a-f]{64})\.[a-z0-9]{1,8}$/.exec(path) ?? [];
    const fact = id === undefined ? read.get(path) : { path, kind: 'processes' as const, id };
    if (fact) facts.push({ ...fact, digest });
    else stray.push(path);
  }
  const { wanted, wrong } = registerProblems(bag.evidence.ledger ?? [], facts);
  return [countCheck('register-match', Math.max(wanted, paths.length), [...wrong, ...stray])];
}
