import { dayInAmsterdam, IsoDate, IsoInstant, startOfDayInAmsterdam } from '../plan/dates';

/**
 * The one place where days and moments pass between the plan and the lists. SharePoint holds a date-only
 * value as UTC of midnight in the site's zone: 30 June 2025 is `2025-06-29T22:00:00Z`.
 */

/** The day that a date-only column holds. */
export function dayFromStored(stored: string): IsoDate {
  return dayInAmsterdam(new Date(stored));
}

/** What is written into a date-only column. */
export function dayToStored(day: IsoDate): string {
  return momentToStored(startOfDayInAmsterdam(day).toISOString());
}

/** The moment that a date-and-time column holds, in the form that the plan uses. */
export function momentFromStored(stored: string): IsoInstant {
  return new Date(stored).toISOString();
}

/** What is written into a date-and-time column: SharePoint keeps whole seconds. */
export function momentToStored(moment: IsoInstant): string {
  return `${new Date(moment).toISOString().slice(0, 19)}Z`;
}
