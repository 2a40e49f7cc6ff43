/** How many letters must be put in, taken out, changed or swapped with their neighbour to make one word another. */
export function editDistance(one: string, other: string): number {
  const rows: number[][] = [Array.from({ length: other.length + 1 }, (_, at) => at)];
  for (let a = 1; a <= one.length; a += 1) {
    const row = [a];
    for (let b = 1; b <= other.length; b += 1) {
      const isSame = one[a - 1] === other[b - 1];
      row[b] = Math.min(rows[a - 1][b] + 1, row[b - 1] + 1, rows[a - 1][b - 1] + (isSame ? 0 : 1));
      const isSwap = a > 1 && b > 1 && one[a - 1] === other[b - 2] && one[a - 2] === other[b - 1];
      if (isSwap) row[b] = Math.min(row[b], rows[a - 2][b - 2] + 1);
    }
    rows.push(row);
  }
  return rows[one.length][other.length];
}
