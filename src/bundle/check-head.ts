import type { VerificationCheck } from '../core/verification';
import { makeCheck } from './check';
import { FILES } from './layout';
import type { OpenBag } from './open-bag';

/**
 * Of whoever noted the hash of a ledger's last entry elsewhere: that entry is in a ledger of this bundle. It is not in an older bundle
 * that was handed over in the place of a newer one, nor where entries were cut off at the end.
 */
export function checkHead({ evidence: { ledger, restored } }: OpenBag, known: string | undefined): VerificationCheck[] {
  const hash = known?.replace(/\s/g, '').toLowerCase();
  if (!hash) return [];
  const ledgers = [ledger ?? [], ...[...restored.values()].map((log) => log?.entries ?? [])];
  const isThere = ledgers.some((entries) => entries.some((entry) => entry.hash === hash));
  return [makeCheck('head-known', isThere, hash, isThere ? hash : '–', isThere ? [] : [FILES.log])];
}
