import { addDays } from '../../plan/dates';
import { deadlineOf } from '../../plan/lateness';
import { isClosed } from '../../plan/status';
import { TemplateScope } from '../docx/templateData';
import { endsBetween } from './given';
import { Lens } from './lens';
import { rowItems } from './rowItems';

const QUARTER_DAYS = 92;

/** What must be done in the quarter that comes, the first deadline first. */
export function comingTags(lens: Lens): TemplateScope {
  const { counted, wording, context } = lens;
  const until = addDays(context.today, QUARTER_DAYS);
  const rows = counted
    .filter((row) => !isClosed(row.state.status) && endsBetween(row, context.today, until))
    .sort((a, b) => ((deadlineOf(a.action) ?? '') < (deadlineOf(b.action) ?? '') ? -1 : 1));
  const items = rowItems(rows, lens, ({ action, state }) =>
    [deadlineOf(action) ?? '', wording.inSentence(state.status)].join('|'),
  ).map((item) => {
    const [day, status] = String(item.toelichting).split('|');
    return { ...item, einddatum: wording.day(day), stand: status, toelichting: '' };
  });
  return {
    tot: wording.day(until),
    heeftKomend: items.length > 0,
    nietsKomend: items.length === 0,
    komend: items,
  };
}
