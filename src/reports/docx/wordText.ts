/* eslint-disable no-control-regex -- control characters are what is looked for */

/** Characters that XML 1.0 cannot hold, and those that turn the direction of the text after them. */
const REFUSED =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/g;

/** A pair of surrogates (one character, kept) or a lone one (no character at all). */
const SURROGATES = /[\ud800-\udbff][\udc00-\udfff]|[\ud800-\udfff]/g;

/** Text of a user as Word can hold it: nothing is cut, only what would break the file or its layout is taken out. */
export function wordText(text: string): string {
  return text
    .replace(/\r\n?|\u0085|\u2028|\u2029/g, '\n')
    .replace(/\t/g, ' ')
    .replace(REFUSED, '')
    .replace(SURROGATES, (found) => (found.length === 2 ? found : '\ufffd'));
}
