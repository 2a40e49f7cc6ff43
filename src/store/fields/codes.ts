/** Codes in one text column, separated by semicolons: `P1;P2`. */
export function codesToText(codes: ReadonlyArray<string>): string {
  return codes.join(';');
}

/** The codes in a column that a person may have typed: commas and spaces are understood too. */
export function codesFromText(text: string): string[] {
  return text.split(/[;,\s]+/).filter((code) => code !== '');
}

/** The non-empty lines of a multi-line column. */
export function linesFromText(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** One value a line; a line break within a value becomes a space. */
export function linesToText(lines: ReadonlyArray<string>): string {
  return lines.map(onOneLine).join('\n');
}

export function onOneLine(text: string): string {
  return text.replace(/\s*\r?\n\s*/g, ' ').trim();
}
