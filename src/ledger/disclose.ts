import { fromHex, toHex } from '../core/digest';
import { type Disclosed, WITHHELD, type WithheldPiece } from '../core/redaction';
import { fromBase64Url, toBase64Url } from './base64';
import { type Committed, commitment, escaped, membersOf, overAll, partsOf, piecesOf, saltsOf } from './commitments';

/** Which pieces of a text are withheld, and by which reason (its place in a list). */
export type ChoosePieces = (text: string, at: string) => ReadonlyMap<number, number>;

/** The document with some pieces of its texts withheld; null when none is, or it was never committed to. */
export async function disclose(sealed: Committed, choose: ChoosePieces): Promise<Disclosed | null> {
  if (!sealed.redaction) return null;
  const chosen = new Map<string, ReadonlyMap<number, number>>();
  const shown = without(sealed, '', choose, chosen);
  if (chosen.size === 0 || typeof shown !== 'object' || shown === null) return null;
  const parts = [...partsOf(sealed)];
  const salts = await saltsOf(sealed.redaction.secret, parts.length);
  const withheld: WithheldPiece[] = [];
  const open = parts.map((part, i) => {
    const salt = salts[i] ?? new Uint8Array();
    const reason = part.piece === undefined ? undefined : chosen.get(part.at)?.get(part.piece);
    if (reason === undefined || part.piece === undefined) return toBase64Url(salt);
    withheld.push({ at: part.at, piece: part.piece, commitment: toHex(commitment(salt, part)), reason });
    return null;
  });
  return { document: { ...shown }, salts: open, withheld };
}

/** A copy with a mark in the place of each chosen piece, and without the secret. */
function without(
  value: unknown,
  at: string,
  choose: ChoosePieces,
  chosen: Map<string, ReadonlyMap<number, number>>,
): unknown {
  if (typeof value === 'string') {
    const pieces = choose(value, at);
    if (pieces.size === 0) return value;
    chosen.set(at, pieces);
    return piecesOf(value)
      .map((piece, i) => (pieces.has(i) ? WITHHELD : piece))
      .join('');
  }
  if (Array.isArray(value)) return value.map((item, i) => without(item, `${at}/${i}`, choose, chosen));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    membersOf(value, at).map(([key, item]) => [key, without(item, `${at}/${escaped(key)}`, choose, chosen)]),
  );
}

/**
 * What a disclosed document commits to; null where it does not add up: a part with neither salt nor commitment or with both, a
 * withheld piece that is shown all the same, a commitment that is of nothing, the secret left in.
 */
export async function disclosedTo(
  { document, salts, withheld }: Disclosed,
  digest: (bytes: Uint8Array<ArrayBuffer>) => string | Promise<string>,
): Promise<string | null> {
  if ('redaction' in document) return null;
  const hidden = new Map(withheld.map(({ at, piece, commitment: given }) => [`${piece}:${at}`, given]));
  if (hidden.size !== withheld.length) return null;
  const all: Uint8Array[] = [];
  for (const part of partsOf(document)) {
    const salt = salts[all.length];
    const key = `${part.piece}:${part.at}`;
    const given = hidden.get(key);
    if (salt === undefined || (salt === null) !== (given !== undefined)) return null;
    if (given !== undefined && part.value !== WITHHELD) return null;
    hidden.delete(key);
    const bytes = salt === null ? null : fromBase64Url(salt);
    all.push(bytes ? commitment(bytes, part) : fromHex(given ?? ''));
  }
  return all.length === salts.length && hidden.size === 0 ? overAll(all, digest) : null;
}
