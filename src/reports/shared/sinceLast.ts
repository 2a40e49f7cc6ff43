import { addDays, dayInAmsterdam, IsoDate } from '../../plan/dates';
import { isOverdue } from '../../plan/lateness';
import { RowState } from '../../plan/model';
import { compareRounds } from '../../plan/round/compareRounds';
import { CountedRow } from '../../plan/rows';
import { countRows, Counts } from '../../plan/counts';
import { TemplateScope } from '../docx/templateData';
import { shortened } from '../shortened';
import { stateThen } from './given';
import { Lens, lensOn } from './lens';
import { rowItems } from './rowItems';
import { READING_ORDER } from './statusLines';

/** Without an earlier round, what was answered in the last quarter is new. */
const QUARTER_DAYS = 91;

const signed = (difference: number): string =>
  difference === 0 ? '0' : difference > 0 ? `+${difference}` : `\u2212${-difference}`;

function lineOf(label: string, then: number | undefined, now: number): TemplateScope {
  return {
    stand: label,
    toen: then === undefined ? '\u2013' : then,
    nu: now,
    verschil: then === undefined ? '\u2013' : signed(now - then),
  };
}

function courseTags(now: Counts, then: Counts | undefined, { translate }: Lens['context']): TemplateScope[] {
  return [
    ...READING_ORDER.map((status) =>
      lineOf(translate(`plan:status.${status}`), then?.byStatus[status], now.byStatus[status]),
    ),
    lineOf(translate('reports:since.overdue'), then?.overdue, now.overdue),
    lineOf(translate('reports:since.total'), then?.total, now.total),
  ];
}

/** Since which day something is new to the reader. */
export function sinceDay({ input, today }: Lens['context']): IsoDate {
  return input.previous?.day ?? addDays(today, -QUARTER_DAYS);
}

const wasGivenSince = ({ updatedAt }: RowState, day: IsoDate): boolean =>
  updatedAt !== undefined && dayInAmsterdam(new Date(updatedAt)) > day;

function shiftTags(lens: Lens, since: IsoDate): ReadonlyArray<TemplateScope> {
  const { context, planState, wording } = lens;
  const { previous } = context.input;
  if (!previous) return [];
  const { shifts } = compareRounds(previous.planState, planState, { start: since, end: context.today });
  return shifts.flatMap(({ ref, from, to }) => {
    const action = planState.plan.actions.find((one) => one.ref === ref);
    if (!action) return [];
    const named = (day: IsoDate | undefined): string =>
      day === undefined ? context.translate('reports:since.noDeadline') : wording.day(day);
    return [{ nr: ref, actie: shortened(action.text), van: named(from), naar: named(to) }];
  });
}

function promisedTags(lens: Lens, since: IsoDate): TemplateScope {
  const { context, planState } = lens;
  const { previous } = context.input;
  if (!previous) return { heeftBeloofd: false, beloofd: '' };
  const refs = new Set(planState.plan.actions.map(({ ref }) => ref));
  const codes = new Set(planState.plan.municipalities.map(({ code }) => code));
  const before = {
    ...previous.planState,
    plan: {
      ...previous.planState.plan,
      actions: previous.planState.plan.actions.filter(({ ref }) => refs.has(ref)),
    },
    municipal: previous.planState.municipal.filter(({ municipality }) => codes.has(municipality)),
  };
  const { total } = compareRounds(before, planState, { start: since, end: context.today });
  if (total.promised === 0) return { heeftBeloofd: false, beloofd: '' };
  const open = total.promised - total.done - total.withdrawn - total.postponed;
  return {
    heeftBeloofd: true,
    beloofd: context.translate('reports:since.promised', {
      count: total.promised,
      done: total.done,
      postponed: total.postponed,
      withdrawn: total.withdrawn,
      open,
    }),
  };
}

/**
 * What is new since the last round (without one: since a quarter ago): how the counts changed, what was finished,
 * what became late, delayed or blocked, and which deadlines moved.
 */
export function sinceLastTags(lens: Lens): TemplateScope {
  const { context, counted, wording } = lens;
  const { previous, settings } = context.input;
  const since = sinceDay(context);
  const before = previous && stateThen(previous.planState);
  const isNew = (row: CountedRow): boolean =>
    before ? before(row)?.status !== row.state.status : wasGivenSince(row.state, since);
  const finished = counted.filter((row) => row.state.status === 'afgerond' && isNew(row));
  const stuck = counted.filter(
    (row) => (row.state.status === 'vertraagd' || row.state.status === 'geblokkeerd') && isNew(row),
  );
  const becameLate = counted.filter(
    ({ action, state }) =>
      isOverdue(action, state, context.today) && !isOverdue(action, { status: 'onbekend' }, since),
  );
  const keys = new Set(counted.map(({ key }) => `${key.ref}/${key.municipality ?? ''}`));
  const then =
    previous &&
    countRows(
      lensOn(context, previous.planState).counted.filter(({ key }) =>
        keys.has(`${key.ref}/${key.municipality ?? ''}`),
      ),
      previous.day,
      settings.staleAfterDays,
    );
  const moved = shiftTags(lens, since);
  return {
    heeftVorigeRonde: previous !== undefined,
    vorigeRonde: previous?.round.title ?? '',
    sinds: wording.day(since),
    verloop: courseTags(countRows(counted, context.today, settings.staleAfterDays), then, context),
    ...promisedTags(lens, since),
    heeftAfgerondSinds: finished.length > 0,
    nietsAfgerondSinds: finished.length === 0,
    afgerondSinds: rowItems(finished, lens),
    heeftNieuwTeLaat: becameLate.length > 0,
    nieuwTeLaat: rowItems(becameLate, lens),
    heeftNieuwVertraagd: stuck.length > 0,
    nieuwVertraagd: rowItems(stuck, lens, ({ state }) => wording.inSentence(state.status)),
    heeftVerschoven: moved.length > 0,
    verschoven: moved,
  };
}
