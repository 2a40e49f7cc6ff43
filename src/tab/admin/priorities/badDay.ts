import { isIsoDate } from '../../../plan/dates';
import { linesFromText } from '../../../store/fields/codes';

/** A day in a line that cannot be read: the number of the line, and what stands there. */
export interface BadDay {
  readonly line: number;
  readonly text: string;
}

/** The first day that cannot be read, in lines whose cells from `first` on are days. */
export function badDayIn(text: string, first: number): BadDay | undefined {
  const lines = linesFromText(text);
  for (const [at, line] of lines.entries()) {
    const wrong = line
      .split('|')
      .map((cell) => cell.trim())
      .slice(first)
      .find((cell) => cell !== '' && !isIsoDate(cell));
    if (wrong !== undefined) return { line: at + 1, text: wrong };
  }
  return undefined;
}
