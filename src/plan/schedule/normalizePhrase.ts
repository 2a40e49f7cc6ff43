/** One kind of dash and quote, single spaces; so that what follows need not know how a document was typed. */
export function normalizePhrase(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u2018\u2019\u201b\u00b4`]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
}
