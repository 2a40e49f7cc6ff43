import { enumeration } from '../../i18n/enumeration';
import { Locale, Translate } from '../../i18n/translate';
import { writtenDay } from '../../i18n/writtenDay';
import { IsoDate } from '../../plan/dates';
import { Action, Plan } from '../../plan/model';
import { municipalitiesOf } from '../../plan/rows';
import { Status } from '../../plan/status';

/** The words of a report: its language, and the names of the plan's municipalities. */
export interface Wording {
  readonly translate: Translate;
  /** A status inside a sentence: `op schema`. */
  inSentence(status: Status): string;
  day(day: IsoDate): string;
  /** Names of municipalities in the plan's order, with commas. */
  names(codes: ReadonlyArray<string>): string;
  /** Names as in a sentence, with `en` before the last. */
  sentence(names: ReadonlyArray<string>): string;
  /**
   * Where something holds for an action: the names, or `alle gemeenten` when it is all that carry it out. In a
   * report about one municipality it goes without saying.
   */
  where(action: Action, codes: ReadonlyArray<string>): string | undefined;
}

/** Makes the {@link Wording} of a plan's report. */
export function wordingOf(plan: Plan, locale: Locale, translate: Translate): Wording {
  const order = new Map(plan.municipalities.map(({ code }, index) => [code, index] as const));
  const nameOf = new Map(plan.municipalities.map(({ code, name }) => [code, name] as const));
  const names = (codes: ReadonlyArray<string>): string =>
    [...codes]
      .sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0))
      .map((code) => nameOf.get(code) ?? code)
      .join(', ');
  return {
    translate,
    inSentence: (status) => translate(`plan:status.${status}`).toLocaleLowerCase(locale),
    day: (day) => writtenDay(day, locale),
    names,
    sentence: (all) => enumeration(all, locale),
    where: (action, codes) => {
      if (plan.municipalities.length === 1) return undefined;
      const isAll = codes.length > 1 && codes.length === municipalitiesOf(plan, action).length;
      return isAll ? translate('reports:where.all') : names(codes);
    },
  };
}
