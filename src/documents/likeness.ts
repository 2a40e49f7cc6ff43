/** The pairs of neighbouring words of a text; of a single word that word. */
function parts(text: string): ReadonlyArray<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const pairs = words.slice(1).map((word, at) => `${words[at]} ${word}`);
  return [...words, ...pairs];
}

/** How much two texts resemble each other, from 0 (nothing in common) to 1 (the same words in the same order). */
export function likeness(one: string, other: string): number {
  const left = parts(one);
  const right = parts(other);
  if (left.length === 0 || right.length === 0) return left.length === right.length ? 1 : 0;
  const counts = new Map<string, number>();
  left.forEach((part) => counts.set(part, (counts.get(part) ?? 0) + 1));
  const common = right.filter((part) => {
    const count = counts.get(part) ?? 0;
    counts.set(part, count - 1);
    return count > 0;
  }).length;
  return (2 * common) / (left.length + right.length);
}
