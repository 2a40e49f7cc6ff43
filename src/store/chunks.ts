/** Cuts values into groups of at most `size`. */
export function chunks<T>(values: ReadonlyArray<T>, size: number): T[][] {
  const groups: T[][] = [];
  for (let at = 0; at < values.length; at += size) groups.push(values.slice(at, at + size));
  return groups;
}
