import { parseStrictJson } from '../core/canonical';
import type { PersonalFind, PersonalKind, PersonalPlace, ScanResult } from '../core/proof';
import type { StoredBlob } from '../core/sealed';
import { personalRuns } from './personal-data';

export interface ScanInput {
  /** The evidence itself, not what was parsed of it. */
  bytes: Uint8Array;
  blobs: readonly StoredBlob[];
  /** Registrable domain of the page; empty when it has none. */
  site: string;
  /** Addresses and numbers that the register holds of the controller. */
  ownContacts: readonly string[];
}

/**
 * Looks through all that is kept of a capture, byte for byte as sealed, for what looks personal (record model, E6).
 * Numbers of the record are sizes and places, and are passed over. @throws WitnessError `bad-input` when it is no JSON
 */
export function scanForPersonalData(input: ScanInput): ScanResult {
  const finds: PersonalFind[] = [];
  const unread = eachRun(input, (find) => void finds.push(find));
  return { finds, unread };
}

/** What looks personal and is nobody's contact as far as the page tells, folded as contacts are; each once. */
export function personalRunsOf(input: Omit<ScanInput, 'ownContacts'>): string[] {
  const runs = new Set<string>();
  eachRun({ ...input, ownContacts: [] }, ({ weight }, text) => {
    if (weight !== 'own') runs.add(folded(text));
  });
  return [...runs];
}

/** @returns roles of the files that are no text */
function eachRun(
  { bytes, blobs, site, ownContacts }: ScanInput,
  found: (find: PersonalFind, text: string) => void,
): string[] {
  const own = new Set(ownContacts.map(folded).filter((contact) => contact !== ''));
  const look = (text: string, place: PersonalPlace, where: string) => {
    for (const run of personalRuns(text))
      found({ kind: run.kind, place, where, weight: weightOf(run.kind, run.text, place, site, own) }, run.text);
  };
  walk(parseStrictJson(new TextDecoder().decode(bytes)), '', '', (text, key, pointer) =>
    look(text, placeOf(key), pointer),
  );
  const unread: string[] = [];
  for (const blob of blobs) {
    const text = textOf(blob);
    if (text === null) unread.push(blob.role);
    else if (blob.mediaType === 'text/html') {
      const { words, attributes } = partsOfHtml(text);
      look(words, blob.role === 'notice-html' ? 'words' : 'statement', blob.role);
      look(attributes, blob.role === 'notice-html' ? 'structure' : 'statement', blob.role);
    } else look(text, 'statement', blob.role);
  }
  return unread;
}

type Visit = (text: string, key: string, pointer: string) => void;

/** Names of objects are read too: a record with a name of its own for a person would be found. */
function walk(value: unknown, key: string, pointer: string, visit: Visit): void {
  if (typeof value === 'string') {
    if (!IDS.has(key) && pointer !== SECRET && !SHA256.test(value)) visit(value, key, pointer);
  } else if (Array.isArray(value)) for (const [i, item] of value.entries()) walk(item, key, `${pointer}/${i}`, visit);
  else if (value !== null && typeof value === 'object')
    for (const [name, item] of Object.entries(value)) {
      const step = `${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
      visit(name, '', step);
      walk(item, name, step, visit);
    }
}

/** Made by us at random, and in every capture. */
const IDS: ReadonlySet<string> = new Set(['captureId']);
/** What a record's parts are salted by. */
const SECRET = '/redaction/secret';
const SHA256 = /^[\da-f]{64}$/;

/** Fields of the record in which the page speaks to its visitor, and those that say how it is built; the rest are names. */
const WORDS: ReadonlySet<string> = new Set([
  'exact',
  'normalised',
  'accessibleName',
  'description',
  'heading',
  'title',
  'label',
  'group',
  'after',
]);
const STRUCTURE: ReadonlySet<string> = new Set(['path', 'autocomplete', 'role', 'tag', 'id', 'formId', 'noticeId']);

function placeOf(key: string): PersonalPlace {
  if (WORDS.has(key)) return 'words';
  return STRUCTURE.has(key) ? 'structure' : 'name';
}

function weightOf(
  kind: PersonalKind,
  run: string,
  place: PersonalPlace,
  site: string,
  own: ReadonlySet<string>,
): PersonalFind['weight'] {
  if (own.has(folded(run))) return 'own';
  if (kind === 'email' && isOwnAddress(run, site)) return 'own';
  // A citizen service number is nobody's contact, wherever it stands.
  if (place === 'statement') return kind === 'bsn' ? 'look' : 'own';
  if (place === 'name') return 'visitor';
  if (kind === 'token') return 'look';
  if (kind === 'phone' || kind === 'iban') return 'look';
  return 'visitor';
}

/** `info@` of anybody, and any address under the site's own name. */
function isOwnAddress(address: string, site: string): boolean {
  const [local = '', domain = ''] = address.toLowerCase().replace('%40', '@').split('@');
  return ROLE_ADDRESSES.test(local) || (site !== '' && (domain === site || domain.endsWith(`.${site}`)));
}

const ROLE_ADDRESSES =
  /^(?:info|contact|privacy|fg|dpo|avg|gdpr|support|help|service|klantenservice|webmaster|redactie|secretariaat|receptie|sales|verkoop|administratie|noreply|no-reply)$/;

/** So that one address or number is the same however it is written. */
export function folded(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\s().-]/g, '')
    .replace(/^00/, '+');
}

function textOf({ mediaType, data }: StoredBlob): string | null {
  return mediaType.startsWith('text/') ? new TextDecoder().decode(data) : null;
}

/** Enough to tell words from markup, in one pass whatever stands there; scripts, styles and embedded pictures are neither. */
function partsOfHtml(html: string): { words: string; attributes: string } {
  const words: string[] = [];
  const tags: string[] = [];
  for (let at = 0; at < html.length; ) {
    const open = indexOr(html, '<', at, html.length);
    words.push(html.slice(at, open));
    const isComment = html.startsWith('<!--', open);
    const end = isComment ? indexOr(html, '-->', open, html.length) + 3 : indexOr(html, '>', open, html.length) + 1;
    const tag = html.slice(open, end);
    tags.push(tag.replace(/data:[^"'\s)]*/gi, ' '));
    at = /^<(?:script|style)\b/i.test(tag) ? endOfRaw(html, end) : end;
  }
  return { words: words.join(' ').replace(/&#64;|&commat;/g, '@'), attributes: tags.join('\n') };
}

function endOfRaw(html: string, from: number): number {
  const closing = /<\/(?:script|style)/gi;
  closing.lastIndex = from;
  return closing.exec(html)?.index ?? html.length;
}

function indexOr(text: string, wanted: string, from: number, otherwise: number): number {
  const at = text.indexOf(wanted, from);
  return at < 0 ? otherwise : at;
}
