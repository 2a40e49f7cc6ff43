import { dayInAmsterdam } from '../../plan/dates';
import { isStale } from '../../plan/lateness';
import { TemplateScope } from '../docx/templateData';
import { Lens } from './lens';
import { rowItems } from './rowItems';

/** The rows of which nothing was heard for long, with the day of the last answer. */
export function silentTags(lens: Lens): TemplateScope {
  const { counted, wording, context } = lens;
  const { staleAfterDays } = context.input.settings;
  const rows = counted.filter(({ action, state }) => isStale(action, state, context.today, staleAfterDays));
  const items = rowItems(rows, lens, ({ state }) =>
    state.updatedAt === undefined
      ? context.translate('reports:silent.never')
      : wording.day(dayInAmsterdam(new Date(state.updatedAt))),
  );
  return { heeftStil: items.length > 0, nietsStil: items.length === 0, stil: items };
}
