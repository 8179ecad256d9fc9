import { sha256Hex, utf8 } from '../../core/digest';
import type { ElementFacts } from '../../core/listed';
import type { SealedCapture, StoredBlob } from '../../core/sealed';
import { folded, personalRunsOf } from '../../register/personal-scan';
import { hasWords, isOverHttps, statementKeptAt } from '../../register/proof-meter';
import { siteOf } from '../observed-recipients';

/** A capture with those of its files that are text; others are not looked at. */
export interface ReadCapture {
  sealed: Pick<SealedCapture, 'bytes' | 'capture'>;
  blobs: readonly StoredBlob[];
}

/** Runs of one capture that are told apart; more than these are nobody's contact. */
const MOST = 50;

/** What of the elements of proof the capture decides, as the AP meter of its dossier would say. */
export async function elementFactsOf({ sealed, blobs }: ReadCapture): Promise<ElementFacts> {
  const { capture, bytes } = sealed;
  const { url } = capture.visit;
  const at = statementKeptAt(capture);
  const runs = personalRunsOf({ bytes, blobs, site: URL.canParse(url) ? siteOf(new URL(url).host) : '' });
  const personal = await Promise.all(runs.slice(0, MOST).map(runDigest));
  return {
    words: hasWords(capture),
    https: isOverHttps(capture, url),
    statementAt: at === null ? null : Date.parse(at),
    personal: runs.length > MOST ? [...personal, ''] : personal,
  };
}

/** Of contacts in the register, as runs of captures are told by. */
export async function contactDigests(contacts: readonly string[]): Promise<Set<string>> {
  const known = contacts.map(folded).filter((contact) => contact !== '');
  return new Set(await Promise.all(known.map(runDigest)));
}

async function runDigest(run: string): Promise<string> {
  return (await sha256Hex(utf8(run))).slice(0, 16);
}
