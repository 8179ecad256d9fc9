import type { BlobRole } from '../core/capture';
import { sha256Hex } from '../core/digest';
import type { InformationShown, InformationTarget, NotKept } from '../core/information';
import { withoutQuery } from './read-tab';

/** Limits for one capture: statements are long texts, not archives. */
export const INFORMATION_LIMITS = { statements: 4, bytes: 5 * 1024 * 1024 };

export interface InformationDeps {
  fetch: typeof fetch;
  /** How long one statement may take, in milliseconds. */
  limitMs: number;
  now(): string;
  /** Whether the user allowed us to ask this origin. */
  isAllowed(origin: string): Promise<boolean>;
  /** The words of a document, or null when they cannot be had. `charset`: as the header declares it. */
  textOf(document: FetchedDocument): Promise<string | null>;
}

export interface FetchedDocument {
  bytes: Uint8Array<ArrayBuffer>;
  mediaType: keyof typeof ROLES;
  charset: string | null;
}

export interface InformationBlob {
  digest: string;
  mediaType: string;
  role: BlobRole;
  data: Uint8Array<ArrayBuffer>;
}

export interface GatheredInformation {
  information: InformationShown[];
  blobs: InformationBlob[];
}

const ROLES = {
  'text/html': 'information-html',
  'application/xhtml+xml': 'information-html',
  'application/pdf': 'information-pdf',
  'text/plain': 'information-plain',
} as const;

/**
 * Asks for the statements a page links to, when the user wants it: privacy statements first, each address once. Without
 * cookies, credentials or referrer, so that the site learns nothing but that somebody reads its statement. Never throws for
 * what a site does: that is a reason in the answer.
 */
export async function gatherInformation(
  targets: readonly InformationTarget[],
  wanted: boolean,
  deps: InformationDeps,
): Promise<GatheredInformation> {
  const gathered: GatheredInformation = { information: [], blobs: [] };
  const asked = distinct(targets);
  const answers = await Promise.all(
    asked.map((target, i) => {
      if (!wanted) return notKept('not-wanted');
      return i < INFORMATION_LIMITS.statements ? askFor(target, deps) : notKept('too-many');
    }),
  );
  for (const [i, { result, blobs }] of answers.entries()) {
    const target = asked[i];
    if (!target) continue;
    const { kind, url, href } = target;
    gathered.information.push({ kind, url, hasQuery: href !== url, result });
    gathered.blobs.push(...blobs);
  }
  return gathered;
}

interface Answer {
  result: InformationShown['result'];
  blobs: InformationBlob[];
}

function notKept(reason: NotKept, status: number | null = null): Answer {
  return { result: { state: 'not-kept', reason, status }, blobs: [] };
}

function distinct(targets: readonly InformationTarget[]): InformationTarget[] {
  const byUrl = new Map<string, InformationTarget>();
  for (const target of targets) if (!byUrl.has(target.url)) byUrl.set(target.url, target);
  return [...byUrl.values()].sort((a, b) => Number(b.kind === 'privacy') - Number(a.kind === 'privacy'));
}

async function askFor({ href }: InformationTarget, deps: InformationDeps): Promise<Answer> {
  if (!(await deps.isAllowed(new URL(href).origin))) return notKept('no-permission');
  const signal = AbortSignal.timeout(deps.limitMs);
  try {
    const response = await deps.fetch(href, {
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      headers: { accept: 'text/html,application/xhtml+xml,application/pdf,text/plain;q=0.9' },
      signal,
    });
    return await keep(response, deps);
  } catch {
    return notKept(signal.aborted ? 'too-slow' : 'unreachable');
  }
}

async function keep(response: Response, deps: InformationDeps): Promise<Answer> {
  const at = deps.now();
  const { status } = response;
  if (!response.ok) {
    await response.body?.cancel();
    return notKept('http-error', status);
  }
  const serverTime = serverTimeOf(response.headers);
  const { mediaType, charset } = contentType(response.headers.get('content-type') ?? '');
  if (!isDocument(mediaType)) {
    await response.body?.cancel();
    return notKept('not-a-document', status);
  }
  const bytes = await bodyOf(response);
  if (!bytes) return notKept('too-large', status);
  const blobs = [await blobOf(bytes, mediaType, ROLES[mediaType])];
  const words = await deps.textOf({ bytes, mediaType, charset });
  if (words !== null)
    blobs.push(await blobOf(new TextEncoder().encode(words.toWellFormed()), 'text/plain', 'information-text'));
  return {
    blobs,
    result: {
      state: 'kept',
      source: 'fetched',
      at,
      status,
      finalUrl: withoutQuery(response.url),
      mediaType,
      bytes: blobs[0]?.digest ?? null,
      text: blobs[1]?.digest ?? null,
      ...(serverTime === null ? {} : { serverTime }),
    },
  };
}

/** Null when it is longer than the limit; what came is dropped then, since half a statement says less than a gap. */
async function bodyOf(response: Response): Promise<Uint8Array<ArrayBuffer> | null> {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  const reader = response.body?.getReader();
  for (let next = await reader?.read(); next && !next.done; next = await reader?.read()) {
    length += next.value.length;
    pieces.push(next.value);
    if (length <= INFORMATION_LIMITS.bytes) continue;
    await reader?.cancel();
    return null;
  }
  return new Uint8Array(await new Blob(pieces).arrayBuffer());
}

function contentType(header: string): { mediaType: string; charset: string | null } {
  const [essence = '', ...parameters] = header.split(';');
  const charset = parameters.map((each) => /^\s*charset\s*=\s*"?([^"\s]+)"?\s*$/i.exec(each)?.[1]).find(Boolean);
  return { mediaType: essence.trim().toLowerCase(), charset: charset ?? null };
}

/** What a cache on the way kept has grown older since its `Date` (RFC 9111, section 5.1). */
function serverTimeOf(headers: Headers): string | null {
  const sent = Date.parse(headers.get('date') ?? '');
  const age = Number(headers.get('age') ?? 0);
  if (Number.isNaN(sent) || !Number.isInteger(age) || age < 0) return null;
  return new Date(sent + age * 1000).toISOString();
}

function isDocument(mediaType: string): mediaType is keyof typeof ROLES {
  return Object.hasOwn(ROLES, mediaType);
}

export async function blobOf(
  data: Uint8Array<ArrayBuffer>,
  mediaType: string,
  role: BlobRole,
): Promise<InformationBlob> {
  return { digest: await sha256Hex(data), mediaType, role, data };
}
