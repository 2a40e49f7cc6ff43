/** The first line of a text, cut at a word when it is longer than `max`; an ellipsis tells that there is more. */
export function shortened(text: string, max = 110): string {
  const [line, ...more] = text.trim().split('\n');
  const first = line.trim();
  if (first.length <= max) return more.length === 0 ? first : `${first.replace(/[\s,;:.]+$/, '')}…`;
  const cut = first.slice(0, max);
  const lastSpace = cut.lastIndexOf(' ');
  return `${(lastSpace > max / 2 ? cut.slice(0, lastSpace) : cut).replace(/[\s,;:.]+$/, '')}…`;
}
