import type { DamagedPart } from './damage';

/** Every expected failure has one code. UI and command line translate the code; nothing shows a raw exception. */
export const ERROR_CODES = [
  'page-not-allowed',
  'page-navigated',
  'tab-gone',
  'no-frame-read',
  'reader-failed',
  'store-unavailable',
  'store-private',
  'store-full',
  'store-corrupt',
  'store-alarm',
  'not-found',
  'deleted',
  'on-hold',
  'signing-failed',
  'not-canonical',
  'duplicate-key',
  'not-a-bundle',
  'bundle-not-intact',
  'bundle-newer',
  'not-a-backup',
  'wrong-passphrase',
  'wrong-identity',
  'not-an-identity',
  'not-a-recipient',
  'preview-outdated',
  'nothing-to-export',
  'backup-newer',
  'bad-message',
  'bad-input',
  'text-refused',
  'judged-again',
  'not-redactable',
  'redaction-shows',
  'redacted-copy',
  'cancelled',
  'unexpected',
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];

/** An expected failure: `code` for people (translated), `message` for a log, never page content. */
export class WitnessError extends Error {
  override readonly name = 'WitnessError';
  constructor(
    readonly code: ErrorCode,
    message: string,
    options?: { cause?: unknown },
  ) {
    super(message, options);
  }
}

/** Damaged evidence was asked for as if it were whole: says exactly what is missing or does not match. */
export class EvidenceDamaged extends WitnessError {
  constructor(
    captureId: string,
    readonly parts: readonly DamagedPart[],
  ) {
    const told = parts.map(({ part, problem, name }) => `${part} ${name} ${problem}`);
    super('store-corrupt', `capture ${captureId}: ${told.join('; ')}`);
  }
}

export interface Failure {
  ok: false;
  code: ErrorCode;
  detail: string;
  /** Of damaged evidence: exactly what is missing or does not match. */
  parts?: readonly DamagedPart[];
}
export type Result<T> = { ok: true; value: T } | Failure;

/** Turns whatever was thrown into a Failure, so that a border (message, command) answers in one shape. */
export function toFailure(thrown: unknown): Failure {
  if (thrown instanceof EvidenceDamaged)
    return { ok: false, code: thrown.code, detail: thrown.message, parts: thrown.parts };
  if (thrown instanceof WitnessError) return { ok: false, code: thrown.code, detail: thrown.message };
  const name = thrown instanceof Error ? thrown.name : '';
  const detail = thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown);
  if (/quota/i.test(name) || /quota|disk full|FILE_ERROR_NO_SPACE/i.test(detail))
    return { ok: false, code: 'store-full', detail };
  return { ok: false, code: 'unexpected', detail };
}
