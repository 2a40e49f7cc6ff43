import { z } from 'zod';
import { priorityCode } from '../../plan/ref';
import { PART_STATES, RoundPart } from '../../plan/round/roundPart';
import { momentToStored } from '../dates';
import { Fields } from '../listRows';
import { priorityNumber } from './personFields';
import { choiceOf, key, optional, orNull, readFields, text } from './read';

const stored = z.object({
  RoundCode: key,
  PriorityCode: key,
  Summary: text,
  PublicText: text,
  State: choiceOf(PART_STATES, 'draft'),
  AgreedBy: optional.text,
  OnBehalfOf: optional.text,
  AgreedAt: optional.moment,
  PublicBy: optional.text,
  PublicAt: optional.moment,
  EditedBy: optional.text,
  EditedAt: optional.moment,
});

/** `2025-1|P3`: each priority once a round. */
export function partId({ round, priority }: Pick<RoundPart, 'round' | 'priority'>): string {
  return `${round}|${priorityCode(priority)}`;
}

export function roundPartFromFields(fields: Fields): RoundPart | undefined {
  const row = readFields(stored, fields);
  const priority = row ? priorityNumber(row.PriorityCode) : NaN;
  if (!row || !Number.isInteger(priority)) return undefined;
  const agreed = signature(row.AgreedBy, row.AgreedAt);
  const publicApproved = signature(row.PublicBy, row.PublicAt);
  const edited = signature(row.EditedBy, row.EditedAt);
  return {
    round: row.RoundCode,
    priority,
    summary: row.Summary,
    publicText: row.PublicText,
    // An agreement without a name is none.
    state: row.State === 'agreed' && !agreed ? 'submitted' : row.State,
    ...(row.State === 'agreed' && agreed
      ? { agreed: { ...agreed, ...(row.OnBehalfOf === undefined ? {} : { onBehalfOf: row.OnBehalfOf }) } }
      : {}),
    ...(publicApproved ? { publicApproved } : {}),
    ...(edited ? { edited } : {}),
  };
}

function signature(by: string | undefined, at: string | undefined) {
  return by === undefined || at === undefined ? undefined : { by, at };
}

export function roundPartToFields(part: RoundPart): Fields {
  const { agreed, publicApproved, edited } = part;
  return {
    Title: partId(part),
    PartId: partId(part),
    RoundCode: part.round,
    PriorityCode: priorityCode(part.priority),
    Summary: part.summary,
    PublicText: part.publicText,
    State: part.state,
    AgreedBy: orNull(agreed?.by),
    OnBehalfOf: orNull(agreed?.onBehalfOf),
    AgreedAt: agreed ? momentToStored(agreed.at) : null,
    PublicBy: orNull(publicApproved?.by),
    PublicAt: publicApproved ? momentToStored(publicApproved.at) : null,
    EditedBy: orNull(edited?.by),
    EditedAt: edited ? momentToStored(edited.at) : null,
  };
}
