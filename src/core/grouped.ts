/**
 * `Map.groupBy`, which browsers before 2023 and Node 20 lack. In one go: to look through all items for each key takes minutes on
 * a page of thousands.
 */
export function grouped<K, T>(items: Iterable<T>, keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
