import { grouped } from '../../core/grouped';
import type { IndexedText } from '../../core/listed';
import type { EvidenceDatabase } from '../database';
import { TextRecordSchema, textId } from './list-rows';

/** Adds texts that are new and counts one use more of each. */
export async function takeTexts({ texts }: EvidenceDatabase, wanted: readonly IndexedText[]): Promise<void> {
  const uses = grouped(wanted, ({ digest }) => textId(digest));
  const kept = await texts.bulkGet([...uses.keys()]);
  const rows = [...uses].flatMap(([id, [first, ...rest]], i) => {
    const before = TextRecordSchema.safeParse(kept[i]).data;
    const more = 1 + rest.length;
    if (before) return { ...before, uses: before.uses + more };
    return first ? { id, text: first.text, words: first.words, uses: more } : [];
  });
  await texts.bulkPut(rows);
}

/** One use fewer for each time a key is named; a text that no capture has any more is gone. */
export async function dropTexts({ texts }: EvidenceDatabase, ids: readonly number[]): Promise<void> {
  const named = grouped(ids, (id) => id);
  const rows = await texts.bulkGet([...named.keys()]);
  const left = rows.flatMap((row) => {
    const text = TextRecordSchema.safeParse(row).data;
    return text ? { ...text, uses: text.uses - (named.get(text.id)?.length ?? 0) } : [];
  });
  await texts.bulkPut(left.filter(({ uses }) => uses > 0));
  await texts.bulkDelete(left.filter(({ uses }) => uses <= 0).map(({ id }) => id));
}
