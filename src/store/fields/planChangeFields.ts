import { z } from 'zod';
import { Action } from '../../plan/model';
import { PLAN_CHANGE_KINDS, PlanChange } from '../../plan/planChange';
import { parseRowId, priorityCode, priorityOfRef, rowId } from '../../plan/ref';
import { dayToStored, momentToStored } from '../dates';
import { Fields, RowAuthor } from '../listRows';
import { isSameDefinition } from './actionFields';
import { key, optional, orNull, readFields, text } from './read';

const quota = z.object({
  count: z.number(),
  per: z.enum(['year', 'halfYear', 'quarter', 'month']),
  scope: z.enum(['municipality', 'region']),
  what: z.string().optional(),
  atLeast: z.boolean(),
});

const action: z.ZodType<Action> = z.object({
  ref: z.string(),
  priority: z.number(),
  heading: z.string(),
  lead: z.string().optional(),
  text: z.string(),
  when: z.string(),
  schedule: z.object({
    kind: z.enum(['window', 'ongoing', 'recurring', 'periodic', 'none']),
    start: z.string().optional(),
    end: z.string().optional(),
    ongoingAfter: z.boolean().optional(),
    quotas: z.array(quota).optional(),
  }),
  reach: z.enum(['region', 'municipality']),
  subTheme: z.string().optional(),
  condition: z.object({ text: z.string(), state: z.enum(['open', 'met', 'lapsed']) }).optional(),
  dependsOn: z.string().optional(),
  exceptMunicipalities: z.array(z.string()),
});

/** What somebody may have spoilt by hand reads as nothing. */
function actionFromText(json: string | undefined): Action | undefined {
  if (json === undefined) return undefined;
  try {
    const read = action.safeParse(JSON.parse(json));
    return read.success ? read.data : undefined;
  } catch {
    return undefined;
  }
}

const storedChange = z.object({
  ChangeId: key,
  EntryKind: z.literal('change'),
  Ref: key,
  MunicipalityCode: optional.text,
  ChangeKind: z.enum(PLAN_CHANGE_KINDS),
  Reason: text,
  DecisionCode: optional.text,
  Before: optional.text,
  After: optional.text,
  ProposedEnd: optional.day,
  GivenAt: optional.moment,
  GivenBy: text,
  PersonId: text,
  RoundCode: optional.text,
});

const storedConflict = z.object({ EntryKind: z.literal('conflict'), RefersTo: key });

/** A change from its entry. For what a person wrote himself the author that SharePoint recorded counts. */
export function changeFromFields(fields: Fields, author?: RowAuthor): PlanChange | undefined {
  const entry = readFields(storedChange, fields);
  const row =
    entry &&
    parseRowId(entry.MunicipalityCode === undefined ? entry.Ref : `${entry.Ref}/${entry.MunicipalityCode}`);
  if (!entry || !row || entry.GivenAt === undefined) return undefined;
  const before = actionFromText(entry.Before);
  const after = actionFromText(entry.After);
  return {
    id: entry.ChangeId,
    kind: entry.ChangeKind,
    row,
    reason: entry.Reason,
    ...(entry.DecisionCode === undefined ? {} : { decision: entry.DecisionCode }),
    ...(before ? { before } : {}),
    ...(after ? { after } : {}),
    ...(entry.ProposedEnd === undefined ? {} : { proposedEnd: entry.ProposedEnd }),
    at: entry.GivenAt,
    by: author && !author.isApp ? author.name : entry.GivenBy,
    byPersonId: entry.PersonId,
    ...(entry.RoundCode === undefined ? {} : { round: entry.RoundCode }),
  };
}

/** The id of the change that a conflict mark is about; undefined when the entry is none. */
export function conflictOfChange(fields: Fields): string | undefined {
  return readFields(storedConflict, fields)?.RefersTo;
}

export function changeToFields(change: PlanChange): Fields {
  return {
    ...commonColumns(change),
    ChangeId: change.id,
    EntryKind: 'change',
    RefersTo: null,
    Reason: change.reason,
    DecisionCode: orNull(change.decision),
    Before: change.before ? JSON.stringify(change.before) : null,
    After: change.after ? JSON.stringify(change.after) : null,
    ProposedEnd: change.proposedEnd === undefined ? null : dayToStored(change.proposedEnd),
  };
}

/** The mark that a change never became the plan; one a change, however often it is found. */
export function changeConflictToFields(change: PlanChange): Fields {
  return {
    ...commonColumns(change),
    ChangeId: `${change.id}/conflict`,
    EntryKind: 'conflict',
    RefersTo: change.id,
  };
}

/** Whether two deliveries carry the same change. */
export function isSameChange(one: PlanChange, other: PlanChange): boolean {
  if (one.id !== other.id || one.kind !== other.kind || rowId(one.row) !== rowId(other.row)) return false;
  return one.after && other.after ? isSameDefinition(one.after, other.after) : one.after === other.after;
}

function commonColumns(change: PlanChange): Fields {
  const { row, kind, after } = change;
  return {
    Title: rowId(row),
    Ref: row.ref,
    NewRef: kind === 'move' ? orNull(after?.ref) : null,
    PriorityCode: priorityCode(priorityOfRef(row.ref)),
    MunicipalityCode: orNull(row.municipality),
    ChangeKind: kind,
    GivenAt: momentToStored(change.at),
    GivenBy: change.by,
    PersonId: change.byPersonId,
    RoundCode: orNull(change.round),
  };
}
