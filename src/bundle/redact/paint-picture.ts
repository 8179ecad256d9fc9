import type { Capture } from '../../core/capture';
import { toHex } from '../../core/digest';
import { WitnessError } from '../../core/errors';
import type { PaintedPicture, PictureArea, Redaction, RedactionReason } from '../../core/redaction';
import type { StoredBlob } from '../../core/sealed';
import { columnsOf, coveredBy, type PictureSize, TILE, tilesIn } from '../../core/tiles';
import { toBase64Url } from '../../ledger/base64';
import { saltsOf } from '../../ledger/commitments';
import { overTiles, tileCommitment, tilesOfBand } from '../../ledger/tile-commitments';
import type { Sha256 } from '../bundle-input';
import { NotOurPng } from '../picture/png-chunks';
import { secretIn } from '../picture/png-secret';
import { readPng } from '../picture/read-png';
import { PngWriter } from '../picture/write-png';

export interface Painted {
  picture: PaintedPicture;
  bytes: Uint8Array<ArrayBuffer>;
}

type Areas = NonNullable<Redaction['areas']>;

/** Every pixel of a withheld tile: black, not see-through. */
export const PAINT = Uint8Array.of(0, 0, 0, 0xff);

/**
 * The screenshot with tiles painted over, and what shows that the other tiles are those that were sealed; null when no area touches
 * it.
 * @throws WitnessError `not-redactable`: the picture was sealed before its tiles were committed to
 */
export async function paintPicture(
  { captureId, screenshot }: Capture,
  blobs: readonly StoredBlob[],
  areas: Areas,
  placeOf: (reason: RedactionReason) => number,
  digest: Sha256,
): Promise<Painted | null> {
  const own = areas.filter((area) => area.captureId === captureId);
  if (screenshot.state === 'missing' || own.length === 0) return null;
  const blob = blobs.find((one) => one.digest === screenshot.blob);
  const chosen = tilesUnder(own, screenshot, placeOf);
  if (!blob || chosen.size === 0) return null;
  const { tiles, width, height } = screenshot;
  const painted = tiles === undefined ? null : await paint(blob.data, chosen, digest).catch(ofPicture);
  if (!painted || painted.tiles !== tiles || painted.width !== width || painted.height !== height)
    throw new WitnessError('not-redactable', 'a picture without commitments to its tiles');
  const { bytes, salts, withheld } = painted;
  return {
    picture: { blob: blob.digest, digest: await digest(bytes), width, height, salts, withheld },
    bytes,
  };
}

/** As it stands in a dossier. */
export function paintedBlob(data: Uint8Array<ArrayBuffer>, digest: string): StoredBlob {
  return { digest, mediaType: 'image/png', bytes: data.length, role: 'screenshot', data };
}

function ofPicture(thrown: unknown): null {
  if (thrown instanceof NotOurPng) return null;
  throw thrown;
}

/** Every tile that an area touches, with its reason; where two overlap, that of the first. */
function tilesUnder(
  areas: readonly (PictureArea & { reason: RedactionReason })[],
  size: PictureSize,
  placeOf: (reason: RedactionReason) => number,
): Map<number, number> {
  const columns = columnsOf(size);
  const chosen = new Map<number, number>();
  for (const { reason, ...area } of areas) {
    const covered = coveredBy(area, size);
    if (!covered) continue;
    const { x, y, width, height } = covered;
    for (let row = y / TILE; row * TILE < y + height; row++)
      for (let column = x / TILE; column * TILE < x + width; column++) {
        const tile = row * columns + column;
        if (!chosen.has(tile)) chosen.set(tile, placeOf(reason));
      }
  }
  return chosen;
}

async function paint(png: Uint8Array<ArrayBuffer>, chosen: ReadonlyMap<number, number>, digest: Sha256) {
  const secret = secretIn(png);
  if (secret === null) return null;
  const picture = readPng(png);
  const all = await saltsOf(secret, tilesIn(picture));
  const out = new PngWriter(picture);
  const commitments: Uint8Array[] = [];
  const withheld: PaintedPicture['withheld'] = [];
  for (const band of picture.bands()) {
    for (const [column, bytes] of tilesOfBand(band, picture).entries()) {
      const tile = commitments.length;
      const made = await tileCommitment(all[tile] ?? new Uint8Array(), bytes, digest);
      commitments.push(made);
      const reason = chosen.get(tile);
      if (reason === undefined) continue;
      withheld.push({ tile, commitment: toHex(made), reason });
      cover(band, column, picture.width);
    }
    out.add(band);
  }
  const { width, height } = picture;
  const salts = all.map((salt, tile) => (chosen.has(tile) ? null : toBase64Url(salt)));
  return { tiles: await overTiles(picture, commitments, digest), width, height, bytes: out.finish(), salts, withheld };
}

function cover(band: Uint8Array, column: number, width: number): void {
  const rows = band.length / (width * 4);
  for (let y = 0; y < rows; y++)
    for (let x = column * TILE; x < Math.min((column + 1) * TILE, width); x++) band.set(PAINT, (y * width + x) * 4);
}
