/** "Gelderland-" + "Zuid" is one word; "voorlichtings-" + "en …" and " -" are not. */
function glueOf(line: string, next: string): string {
  return /\p{L}-$/u.test(line) && !/^(?:en|of|als|\()/.test(next) ? '' : ' ';
}

/** Puts the lines of one paragraph together again, words that were cut at a hyphen too. */
export function joinLines(lines: ReadonlyArray<string>): string {
  return lines
    .reduce((text, line) => (text === '' ? line : `${text}${glueOf(text, line)}${line}`), '')
    .replace(/\s+/g, ' ')
    .trim();
}
