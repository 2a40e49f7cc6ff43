import { Quota } from '../../plan/model';
import { linesFromText, onOneLine } from './codes';

const PERIODS: Readonly<Record<Quota['per'], string>> = {
  year: 'jaar',
  halfYear: 'halfjaar',
  quarter: 'kwartaal',
  month: 'maand',
};
const SCOPES: Readonly<Record<Quota['scope'], string>> = { municipality: 'gemeente', region: 'regio' };

/** Quotas as a coordinator reads and edits them: `minimaal 2 x per jaar per gemeente: controle`, one a line. */
export function quotasToText(quotas: ReadonlyArray<Quota>): string {
  return quotas
    .map(({ count, per, scope, what, atLeast }) => {
      const quota = `${atLeast ? 'minimaal ' : ''}${count} x per ${PERIODS[per]} per ${SCOPES[scope]}`;
      return what === undefined ? quota : `${quota}: ${onOneLine(what)}`;
    })
    .join('\n');
}

/** The inverse of {@link quotasToText}; a line that says something else is left out. */
export function quotasFromText(text: string): Quota[] {
  const quotas: Quota[] = [];
  linesFromText(text).forEach((line) => {
    const match =
      /^(minimaal\s+)?(\d+)\s*x\s+per\s+(jaar|halfjaar|kwartaal|maand)\s+per\s+(gemeente|regio)(?::\s*(.+))?$/i.exec(
        line,
      );
    if (!match) return;
    const [, atLeast, count, period, scope, what] = match;
    quotas.push({
      count: Number(count),
      per: keyOf(PERIODS, period),
      scope: keyOf(SCOPES, scope),
      ...(what === undefined ? {} : { what }),
      atLeast: atLeast !== undefined,
    });
  });
  return quotas;
}

function keyOf<K extends string>(words: Readonly<Record<K, string>>, word: string): K {
  return (Object.keys(words) as K[]).filter((key) => words[key] === word.toLowerCase())[0];
}
