import { dayInAmsterdam } from '../dates';
import { PlanState } from '../model';
import { asksPriority, Round } from '../round';
import { CountedRow, countedRows } from '../rows';
import { isClosed } from '../status';

/** So many of the rows that are asked have an answer. */
export interface Answered {
  readonly answered: number;
  readonly total: number;
}

/** How far the answering of one priority is: its regional actions, and its rows in each municipality. */
export interface PriorityProgress extends Answered {
  readonly priority: number;
  readonly regional: Answered;
  /** By code, in the order of the plan; also the municipalities without a row. */
  readonly municipalities: ReadonlyArray<Answered & { readonly municipality: string }>;
}

export interface RoundProgress extends Answered {
  readonly priorities: ReadonlyArray<PriorityProgress>;
}

/** Whether a row was answered in a round: on or after the day it opened. */
export function answeredIn(round: Round, { state }: Pick<CountedRow, 'state'>): boolean {
  return state.updatedAt !== undefined && dayInAmsterdam(new Date(state.updatedAt)) >= round.opensOn;
}

/** The rows that a round asks about: of its priorities, and not done or withdrawn before it opened. */
export function rowsOfRound(planState: PlanState, round: Round): ReadonlyArray<CountedRow> {
  return countedRows(planState).filter(
    (row) =>
      asksPriority(round, row.action.priority) && (!isClosed(row.state.status) || answeredIn(round, row)),
  );
}

/** "3 of 7 answered", by priority and municipality. It says of rows who is waited for, never of people how fast they are. */
export function roundProgress(planState: PlanState, round: Round): RoundProgress {
  const rows = rowsOfRound(planState, round);
  const count = (counted: ReadonlyArray<CountedRow>): Answered => ({
    answered: counted.filter((row) => answeredIn(round, row)).length,
    total: counted.length,
  });
  return {
    ...count(rows),
    priorities: planState.plan.priorities
      .filter(({ number }) => asksPriority(round, number))
      .map(({ number }): PriorityProgress => {
        const own = rows.filter(({ action }) => action.priority === number);
        return {
          priority: number,
          ...count(own),
          regional: count(own.filter(({ key }) => key.municipality === undefined)),
          municipalities: planState.plan.municipalities.map(({ code }) => ({
            municipality: code,
            ...count(own.filter(({ key }) => key.municipality === code)),
          })),
        };
      }),
  };
}
