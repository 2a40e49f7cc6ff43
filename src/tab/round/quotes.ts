import { PlanState, RowKey } from '../../plan/model';
import { Round } from '../../plan/round';
import { answeredIn } from '../../plan/round/roundProgress';
import { countedRows, deviationsOf } from '../../plan/rows';

/** A remark that somebody gave with an answer, to be taken over as it is. It says of which row, never of whom. */
export interface Quote {
  readonly row: RowKey;
  readonly text: string;
  readonly isPublic: boolean;
}

/** The remarks that were given about a priority in a round: of what counts, and of municipalities that deviate. */
export function quotesOf(planState: PlanState, round: Round, priority: number): ReadonlyArray<Quote> {
  const own = countedRows(planState).filter(({ action }) => action.priority === priority);
  const rows = own.flatMap(({ key, action, state }) => [
    { key, state },
    ...(action.reach === 'region'
      ? deviationsOf(planState, action.ref).map((row) => ({
          key: { ref: row.ref, municipality: row.municipality },
          state: row.state,
        }))
      : []),
  ]);
  return rows.flatMap(({ key, state }) => {
    const text = state.remark?.trim() ?? '';
    if (text === '' || !answeredIn(round, { state })) return [];
    return [{ row: key, text, isPublic: state.remarkPublic === true }];
  });
}

/** A text with a quote put behind it, on a line of its own with the row that it is about. */
export function withQuote(text: string, quote: string, place: string): string {
  const before = text.trimEnd();
  return `${before === '' ? '' : `${before}\n`}${quote} (${place})`;
}
