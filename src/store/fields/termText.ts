import { isIsoDate } from '../../plan/dates';
import { HolderTerm } from '../../plan/model';
import { linesFromText, onOneLine } from './codes';

/** Portfolio holders for a part of the plan as a coordinator reads them: `naam | van | tot`, one a line. */
export function termsToText(terms: ReadonlyArray<HolderTerm>): string {
  return terms
    .map(({ name, from = '', to = '' }) => `${onOneLine(name).replace(/\|/g, '/')} | ${from} | ${to}`.trim())
    .join('\n');
}

/** The inverse of {@link termsToText}; a day that is none is left out. */
export function termsFromText(text: string): HolderTerm[] {
  return linesFromText(text).map((line) => {
    const [name, from = '', to = ''] = line.split('|').map((part) => part.trim());
    return { name, ...(isIsoDate(from) ? { from } : {}), ...(isIsoDate(to) ? { to } : {}) };
  });
}
