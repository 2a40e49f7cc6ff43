/** A heading within a table: a few words with a capital, no sentence. */
export function looksLikeHeading(text: string): boolean {
  return (
    text.length <= 80 && text.split(' ').length <= 10 && /^[\p{Lu}\d]/u.test(text) && !/[.:;,!?]$/.test(text)
  );
}
