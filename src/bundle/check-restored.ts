import { LedgerEventSchema, type RestoredHead } from '../core/ledger-entry';
import type { VerificationCheck } from '../core/verification';
import { keyNamedIn } from '../ledger/key-named-in';
import type { ReadEntry } from '../ledger/read-entry';
import { verifyChain } from '../ledger/verify-chain';
import type { Sha256 } from './bundle-input';
import { makeCheck } from './check';
import type { Log } from './evidence-reader';
import { restoredLogPath } from './layout';
import type { OpenBag } from './open-bag';

/**
 * Ledgers that came with a backup: each unbroken from its first entry and signed by the key it names itself, and tied to the
 * bundle's own ledger, whose `imported` entry names it and an end of it. No check at all in a bundle that has none.
 */
export async function checkRestored(bag: OpenBag, digest: Sha256): Promise<VerificationCheck[]> {
  const { restored, ledger } = bag.evidence;
  if (restored.size === 0) return [];
  const heads = importedHeads(ledger ?? []);
  const wrong: string[] = [];
  const keys: string[] = [];
  for (const [path, log] of restored) {
    if (!log || !(await isSound(path, log, heads, digest))) wrong.push(path);
    keys.push(log?.entries.at(-1)?.keyFingerprint ?? '?');
  }
  const told = (count: number) => `${count}/${restored.size} ${keys.join(' ')}`;
  return [
    makeCheck('restored-ledgers', wrong.length === 0, told(restored.size), told(restored.size - wrong.length), wrong),
  ];
}

async function isSound(
  path: string,
  { entries, bodies }: Log,
  heads: readonly RestoredHead[],
  digest: Sha256,
): Promise<boolean> {
  const key = keyNamedIn(entries);
  const [first, last] = [entries[0], entries.at(-1)];
  if (!key || !first || !last || first.body.event.kind !== 'key-made' || path !== restoredLogPath(last.hash))
    return false;
  const isNamed = heads.some((head) => head.first === first.hash && entries[head.entries - 1]?.hash === head.head);
  return isNamed && (await verifyChain(entries, key, { digest, bodies })).problems.length === 0;
}

function importedHeads(ledger: readonly ReadEntry[]): RestoredHead[] {
  return ledger.flatMap(({ body }) => {
    const event = LedgerEventSchema.safeParse(body.event).data;
    return event?.kind === 'imported' || event?.kind === 'bundle-imported' ? event.ledgers : [];
  });
}
