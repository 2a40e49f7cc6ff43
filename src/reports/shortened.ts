/** The first line of a text, cut at a word with an ellipsis when it or the text is longer than `max` characters. */
export function shortened(text: string, max = 110): string {
  const line = text
    .trim()
    .split('\n')[0]
    .replace(/[\s:]+$/, '');
  if (line.length <= max) return line;
  const cut = line.slice(0, max);
  const lastSpace = cut.lastIndexOf(' ');
  return `${(lastSpace > max / 2 ? cut.slice(0, lastSpace) : cut).replace(/[\s,;:.]+$/, '')}…`;
}
