import { canonicalBytes } from '../core/canonical';
import type { Capture, FrameCapture } from '../core/capture';
import type { Form } from '../core/controls';
import { sha256Hex, utf8 } from '../core/digest';
import { normaliseText } from '../core/text';

/** Fingerprints of the forms on a page that ask for something, sorted, each once. Search boxes say nothing about a processing. */
export async function formFingerprints(capture: Pick<Capture, 'frames'>): Promise<string[]> {
  const asking = capture.frames.flatMap((frame) =>
    frame.forms.filter((form) => asksSomething(form, frame)).map((form) => formFingerprint(form, frame)),
  );
  return [...new Set(await Promise.all(asking))].sort();
}

/**
 * SHA-256 over the JCS bytes of `[origin, path, action origin, sorted (tag, type, name, required, label text hash)]`: another
 * form, or the same one changed, is another fingerprint. Choices of the form (`Control`) count with its fields.
 */
export async function formFingerprint(form: Form, frame: FrameCapture): Promise<string> {
  const parts = [
    ...form.fields.map(({ tag, type, name, required, label }) => ({ tag, type, name, required, label })),
    ...controlsOf(form, frame).map(({ tag, kind, name, required, text }) => ({
      tag,
      type: kind,
      name,
      required,
      label: text.normalised,
    })),
  ];
  const rows = await Promise.all(
    parts.map(async ({ tag, type, name, required, label }) => {
      const labelHash = await sha256Hex(utf8(normaliseText(label)));
      return [tag, type, name, required, labelHash] as const;
    }),
  );
  const sorted = rows.map((row) => ({ row, key: row.join('\n') })).sort((a, b) => (a.key < b.key ? -1 : 1));
  const { origin, pathname } = placeOf(frame.url);
  const action = form.action === null ? null : placeOf(form.action).origin;
  return sha256Hex(canonicalBytes([origin, pathname, action, sorted.map(({ row }) => row)]));
}

function asksSomething(form: Form, frame: FrameCapture): boolean {
  const fields = form.fields.filter((field) => field.class !== 'search' && field.class !== 'honeypot');
  return form.visible && (fields.length > 0 || controlsOf(form, frame).length > 0);
}

function controlsOf(form: Form, frame: FrameCapture) {
  return frame.controls.filter(({ formId }) => formId === form.id);
}

function placeOf(address: string): { origin: string; pathname: string } {
  return URL.canParse(address) ? new URL(address) : { origin: address, pathname: '' };
}
