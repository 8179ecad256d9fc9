import { canonicalBytes } from '../../core/canonical';
import type { ConsentRecord } from '../../core/consent-record';
import { sha256Hex } from '../../core/digest';

/** Proves later that record, person, activity and notice were put together, and tells none of them (record-model.md section 6). */
export async function linkDigestOf(
  record: ConsentRecord,
  subjectPseudonym: string,
  processingActivityId: string,
): Promise<string> {
  return sha256Hex(
    canonicalBytes({
      recordId: record.recordId,
      subjectPseudonym,
      processingActivityId,
      noticeHashes: record.notices.map(({ exact }) => exact),
      formFingerprint: record.form?.fingerprint ?? null,
      eventTime: record.event.time,
    }),
  );
}
