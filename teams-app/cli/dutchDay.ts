import { format, parseISO } from 'date-fns';
import { nl } from 'date-fns/locale';
import { IsoDate } from '../../src/plan/dates';

/** A day as one writes it in a sentence: `30 juni 2025`. */
export function dutchDay(day: IsoDate): string {
  return format(parseISO(day), 'd MMMM yyyy', { locale: nl });
}
