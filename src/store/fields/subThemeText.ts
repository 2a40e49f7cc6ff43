import { isIsoDate } from '../../plan/dates';
import { SubTheme } from '../../plan/model';
import { linesFromText, onOneLine } from './codes';

const cell = (text: string): string => onOneLine(text).replace(/\|/g, '/');

/** Sub-themes as a coordinator reads and edits them: `naam | portefeuillehouder | van | tot`, one a line. */
export function subThemesToText(subThemes: ReadonlyArray<SubTheme>): string {
  return subThemes
    .map(({ name, portfolioHolder, from, to }) => {
      const cells = [cell(name), cell(portfolioHolder)];
      if (from !== undefined || to !== undefined) cells.push(from ?? '', to ?? '');
      return cells.join(' | ').trim();
    })
    .join('\n');
}

/** The inverse of {@link subThemesToText}; a day that is none is left out. */
export function subThemesFromText(text: string): SubTheme[] {
  return linesFromText(text).map((line) => {
    const [name, portfolioHolder = '', from = '', to = ''] = line.split('|').map((part) => part.trim());
    return {
      name,
      portfolioHolder,
      ...(isIsoDate(from) ? { from } : {}),
      ...(isIsoDate(to) ? { to } : {}),
    };
  });
}
