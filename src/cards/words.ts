import { TZDate } from '@date-fns/tz';
import { format, parse } from 'date-fns';
import { enGB, nl } from 'date-fns/locale';
import { Locale, Translate } from '../i18n/translate';
import { IsoDate, IsoInstant, PLAN_TIME_ZONE } from '../plan/dates';
import { daysUntilDeadline, deadlineOf, isOverdue } from '../plan/lateness';
import { Action, Municipality, RowState } from '../plan/model';
import { ANSWERS } from '../plan/status';

const LOCALES = { nl, en: enGB };

/** `2 juni`, with the year when it is another than that of `today`. */
export function dayWords(day: IsoDate, today: IsoDate, locale: Locale): string {
  const pattern = day.slice(0, 4) === today.slice(0, 4) ? 'd MMMM' : 'd MMMM yyyy';
  return format(parse(day, 'yyyy-MM-dd', new Date(0)), pattern, { locale: LOCALES[locale] });
}

/** `26 mei 09:12` in Amsterdam. */
export function momentWords(moment: IsoInstant, locale: Locale): string {
  return format(new TZDate(moment, PLAN_TIME_ZONE), 'd MMM HH:mm', { locale: LOCALES[locale] });
}

/** When an action must be done, as a person says it: `over 7 dagen (2 juni)`, `3 dagen te laat (was 23 mei)`. */
export function deadlineWords(
  t: Translate,
  locale: Locale,
  action: Action,
  state: RowState,
  today: IsoDate,
): string {
  const deadline = deadlineOf(action);
  const days = daysUntilDeadline(action, today);
  if (deadline === undefined || days === undefined) return t(`cards:deadline.${action.schedule.kind}`);
  const day = dayWords(deadline, today, locale);
  if (days < 0 && !isOverdue(action, state, today)) {
    if (action.condition?.state === 'open') return t('cards:deadline.waiting', { day });
    return t(action.schedule.ongoingAfter ? 'cards:deadline.ongoingSince' : 'cards:deadline.was', { day });
  }
  if (days < 0) return t('cards:deadline.late', { count: -days, day });
  if (days === 0) return t('cards:deadline.today', { day });
  if (days === 1) return t('cards:deadline.tomorrow', { day });
  return t('cards:deadline.in', { count: days, day });
}

/** `Op schema (60 %) · 26 mei 09:12, Bas Tielemans`; names are plain text. */
export function stateWords(t: Translate, locale: Locale, state: RowState): string {
  const status = t(`plan:status.${state.status}`);
  const withProgress = state.progress === undefined ? status : `${status} (${state.progress} %)`;
  if (state.updatedAt === undefined) return withProgress;
  const given = [momentWords(state.updatedAt, locale), state.updatedBy].filter(Boolean).join(', ');
  return `${withProgress} · ${given}`;
}

/** Most names that are listed; more become a number. */
const LISTED = 3;

/** A few names, or how many municipalities. */
export function namesWords(t: Translate, names: ReadonlyArray<string>): string {
  return names.length <= LISTED ? names.join(', ') : t('cards:municipalities', { count: names.length });
}

/** What several municipalities answered: `Op schema: Druten, Heumen · Vertraagd: Wijchen`; empty when none ever did. */
export function municipalStateWords(
  t: Translate,
  rows: ReadonlyArray<{ readonly municipality: string; readonly state: RowState }>,
): string {
  return ANSWERS.map((status) => {
    const names = rows.filter((row) => row.state.status === status).map((row) => row.municipality);
    return names.length === 0 ? undefined : `${t(`plan:status.${status}`)}: ${namesWords(t, names)}`;
  })
    .filter((part) => part !== undefined)
    .join(' · ');
}

/** Who has answered: `Beantwoord: Druten, Heumen · nog niet: 4 gemeenten`. */
export function answeredWords(
  t: Translate,
  rows: ReadonlyArray<{ readonly municipality: string; readonly answered: boolean }>,
): string {
  const names = (answered: boolean): ReadonlyArray<string> =>
    rows.filter((row) => row.answered === answered).map((row) => row.municipality);
  const done = names(true);
  const open = names(false);
  if (done.length === 0) return t('cards:answered.none', { count: open.length });
  if (open.length === 0) return t('cards:answered.all', { count: done.length });
  return t('cards:answered.some', { done: namesWords(t, done), open: namesWords(t, open) });
}

/** Name of a municipality; its code where the list does not know it. */
export function municipalityName(municipalities: ReadonlyArray<Municipality>, code: string): string {
  return municipalities.find((municipality) => municipality.code === code)?.name ?? code;
}
