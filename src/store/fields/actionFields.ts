import { z } from 'zod';
import { Action, ConditionState, Schedule, ScheduleKind, UNKNOWN_STATE } from '../../plan/model';
import { priorityCode, priorityOfRef } from '../../plan/ref';
import { dayToStored } from '../dates';
import { Fields } from '../listRows';
import { codesFromText, codesToText, onOneLine } from './codes';
import { quotasFromText, quotasToText } from './quotaText';
import { choiceOf, flag, key, optional, orNull, readFields, text } from './read';
import { stateToFields } from './stateFields';

const SCHEDULE_KINDS: ReadonlyArray<ScheduleKind> = ['window', 'ongoing', 'recurring', 'periodic', 'none'];
const CONDITION_STATES: ReadonlyArray<ConditionState> = ['open', 'met', 'lapsed'];
const TITLE_LENGTH = 120;

const stored = z.object({
  Ref: key,
  SortOrder: optional.number,
  Heading: text,
  Lead: optional.text,
  ActionText: text,
  When: text,
  ScheduleKind: choiceOf(SCHEDULE_KINDS, 'none'),
  ScheduleStart: optional.day,
  ScheduleEnd: optional.day,
  OngoingAfter: flag,
  Quotas: text,
  Reach: choiceOf(['region', 'municipality'], 'municipality'),
  SubTheme: optional.text,
  ConditionText: optional.text,
  ConditionState: choiceOf(CONDITION_STATES, 'open'),
  DependsOn: optional.text,
  ExceptMunicipalities: text,
});

/** An action with its place in the plan. */
export interface PlacedAction {
  readonly action: Action;
  readonly sortOrder: number;
}

export function actionFromFields(fields: Fields): PlacedAction | undefined {
  const row = readFields(stored, fields);
  if (!row || Number.isNaN(priorityOfRef(row.Ref))) return undefined;
  const quotas = quotasFromText(row.Quotas);
  const schedule: Schedule = {
    kind: row.ScheduleKind,
    ...(row.ScheduleStart === undefined ? {} : { start: row.ScheduleStart }),
    ...(row.ScheduleEnd === undefined ? {} : { end: row.ScheduleEnd }),
    ...(row.OngoingAfter ? { ongoingAfter: true } : {}),
    ...(quotas.length === 0 ? {} : { quotas }),
  };
  return {
    sortOrder: row.SortOrder ?? Number.MAX_SAFE_INTEGER,
    action: {
      ref: row.Ref,
      priority: priorityOfRef(row.Ref),
      heading: row.Heading,
      ...(row.Lead === undefined ? {} : { lead: row.Lead }),
      text: row.ActionText,
      when: row.When,
      schedule,
      reach: row.Reach,
      ...(row.SubTheme === undefined ? {} : { subTheme: row.SubTheme }),
      ...(row.ConditionText === undefined
        ? {}
        : { condition: { text: row.ConditionText, state: row.ConditionState } }),
      ...(row.DependsOn === undefined ? {} : { dependsOn: row.DependsOn }),
      exceptMunicipalities: codesFromText(row.ExceptMunicipalities),
    },
  };
}

/** A new row of Acties: the action and the state that nobody answered yet. */
export function actionToFields(action: Action, sortOrder: number): Fields {
  return { ...definitionToFields(action), SortOrder: sortOrder, ...stateToFields(UNKNOWN_STATE) };
}

/** The columns of Acties that say what an action is, without its place and its state. */
export function definitionToFields(action: Action): Fields {
  const { schedule, condition } = action;
  return {
    Title: shortTitle(action),
    Ref: action.ref,
    PriorityCode: priorityCode(action.priority),
    Heading: action.heading,
    Lead: orNull(action.lead),
    ActionText: action.text,
    When: action.when,
    ScheduleKind: schedule.kind,
    ScheduleStart: schedule.start === undefined ? null : dayToStored(schedule.start),
    ScheduleEnd: schedule.end === undefined ? null : dayToStored(schedule.end),
    OngoingAfter: schedule.ongoingAfter === true,
    Quotas: quotasToText(schedule.quotas ?? []),
    Reach: action.reach,
    SubTheme: orNull(action.subTheme),
    ConditionText: orNull(condition?.text),
    ConditionState: condition ? condition.state : null,
    DependsOn: orNull(action.dependsOn),
    ExceptMunicipalities: codesToText(action.exceptMunicipalities),
  };
}

/** Whether two actions are the same for the lists: SharePoint may keep line breaks in another form. */
export function isSameDefinition(one: Action, other: Action): boolean {
  const print = (action: Action): string =>
    JSON.stringify(definitionToFields(action)).replace(/\\r\\n/g, '\\n');
  return print(one) === print(other);
}

/** What a list or a search result shows for the row; the whole text stands in its own column. */
function shortTitle(action: Action): string {
  const title = `${action.ref} ${onOneLine(action.text)}`;
  return title.length <= TITLE_LENGTH ? title : `${title.slice(0, TITLE_LENGTH - 1)}…`;
}
