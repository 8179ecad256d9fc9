import type { EvidenceDatabase } from '../database';
import { guarded } from '../guarded';
import { CaptureRecordSchema } from '../rows';

/** What somebody added about captures, found by keys: as many are read as have it, never all. */
export class ListMarks {
  constructor(private readonly database: EvidenceDatabase) {}

  /** What is decided of the captures that have a verdict or a note; of all others nothing is. */
  async reviewed(): Promise<Map<string, { unassessed: number; confirmed: number }>> {
    const ids = await this.idsIn('reviews');
    const rows = await guarded(() => this.database.captures.bulkGet(ids));
    return new Map(
      rows.flatMap((row) => {
        const { data } = CaptureRecordSchema.safeParse(row);
        if (!data) return [];
        const { captureId, likelyViolations, pointsOfAttention, unassessed, confirmed = 0 } = data;
        return [[captureId, { unassessed: unassessed ?? likelyViolations + pointsOfAttention, confirmed }]];
      }),
    );
  }

  /** Captures with a record of an act of consent. */
  async withConsents(): Promise<string[]> {
    return this.idsIn('consents');
  }

  /** Captures that are linked to a person, or of which it is said why there is none. */
  async withPersons(): Promise<Set<string>> {
    const without = await guarded(() => this.database.noPersons.toCollection().primaryKeys());
    return new Set([...(await this.idsIn('subjectLinks')), ...without]);
  }

  private async idsIn(table: 'reviews' | 'consents' | 'subjectLinks'): Promise<string[]> {
    const keys = await guarded(() => this.database.table(table).orderBy('captureId').uniqueKeys());
    return keys.flatMap((key) => (typeof key === 'string' && key !== '' ? [key] : []));
  }
}
