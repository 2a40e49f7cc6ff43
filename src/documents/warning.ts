import { translator } from '../i18n/translate';
import { ScheduleWarning } from '../plan/schedule/parseSchedule';

export type WarningCode =
  | ScheduleWarning
  | 'schedule.missing'
  | 'row.phrasesUnmatched'
  | 'municipality.unknown'
  | 'municipalities.notFound'
  | 'priority.noActions'
  | 'priority.noGoals'
  | 'priority.noPortfolioHolder';

/** Something in a plan that a coordinator should look at; it stops nothing. */
export interface Warning {
  readonly code: WarningCode;
  /** Dutch sentence: what was found and what to do. */
  readonly message: string;
  /** Ref of the action (`P1.07`), code of the priority (`P1`), or `plan`. */
  readonly at: string;
}

/** A warning with its sentence from `i18n` (`documents:warning.<code>`). */
export function warning(
  code: WarningCode,
  at: string,
  params: Readonly<Record<string, string | number>> = {},
): Warning {
  return { code, message: translator('nl')(`documents:warning.${code}`, { at, ...params }), at };
}
