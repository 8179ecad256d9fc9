import type * as z from 'zod';
import { canonicalBytes } from '../../core/canonical';
import type { NoticeRefSchema } from '../../core/consent-record';
import type { Notice } from '../../core/controls';
import { sha256Hex, utf8 } from '../../core/digest';
import type { Asked } from './asked-by-act';

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
