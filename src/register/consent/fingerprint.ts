import type * as z from 'zod';
import { canonicalBytes } from '../../core/canonical';
import type { FrameCapture } from '../../core/capture';
import type { NoticeRefSchema } from '../../core/consent-record';
import type { Form, Notice } from '../../core/controls';
import { sha256Hex, utf8 } from '../../core/digest';
import type { Asked } from './asked-by-act';

/**
 * SHA-256 over the JCS form of origin, path, origin of the action, and the sorted inputs as (tag, type, name, required, hash of
 * the label): it changes when the form changes (record-model.md section 6).
 */
export async function formFingerprint(frame: FrameCapture, form: Form): Promise<string> {
  const inputs = [
    ...form.fields.map(({ tag, type, name, required, label }) => ({ tag, type, name, required, label })),
    ...frame.controls
      .filter(({ formId }) => formId === form.id)
      .map(({ tag, kind, name, required, text }) => ({ tag, type: kind, name, required, label: text.normalised })),
  ];
  const rows: (string | boolean)[][] = [];
  for (const { tag, type, name, required, label } of inputs)
    rows.push([tag, type, name, required, await sha256Hex(utf8(label))]);
  rows.sort((one, other) => (one.join('\n') < other.join('\n') ? -1 : 1));
  const path = URL.canParse(frame.url) ? new URL(frame.url).pathname : '';
  return sha256Hex(canonicalBytes([frame.origin, path, originOf(form.action), rows]));
}

export async function noticeRef(notice: Notice): Promise<z.infer<typeof NoticeRefSchema>> {
  return {
    noticeId: notice.id,
    kind: notice.kind,
    language: notice.language,
    exact: await sha256Hex(utf8(notice.text.exact)),
    normalised: await sha256Hex(utf8(notice.text.normalised)),
    html: notice.html,
  };
}

/** Names a request across visits: the site with its form, or the site with the words of its notice. */
export async function asksKey({ frame, notices }: Asked, fingerprint: string | null): Promise<string> {
  const words = notices.map(({ text }) => text.normalised).sort();
  if (fingerprint === null && words.length === 0) return '';
  return sha256Hex(canonicalBytes([frame.origin, fingerprint ?? words]));
}

function originOf(address: string | null): string | null {
  return address !== null && URL.canParse(address) ? new URL(address).origin : null;
}
