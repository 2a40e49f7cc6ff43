import { z } from 'zod';
import { isIsoDate } from '../../plan/dates';
import { Round, ROUND_STATES } from '../../plan/round';
import { priorityCode } from '../../plan/ref';
import { dayToStored, momentToStored } from '../dates';
import { Fields } from '../listRows';
import { codesFromText, codesToText, linesFromText } from './codes';
import { priorityNumber } from './personFields';
import { choiceOf, key, optional, orNull, readFields, text } from './read';

const stored = z.object({
  Code: key,
  Title: text,
  State: choiceOf(ROUND_STATES, 'planned'),
  PeriodStart: optional.day,
  PeriodEnd: optional.day,
  OpensOn: optional.day,
  ClosesOn: optional.day,
  Questions: text,
  PriorityCodes: text,
  Hash: optional.text,
  FrozenAt: optional.moment,
  FrozenVersion: optional.number,
  FrozenReason: optional.text,
  RemindOn: text,
  Reopened: text,
});

/** A round from its item; undefined when a date that it cannot do without is missing. */
export function roundFromFields(fields: Fields): Round | undefined {
  const row = readFields(stored, fields);
  if (!row?.PeriodStart || !row.PeriodEnd || !row.OpensOn || !row.ClosesOn) return undefined;
  const remindOn = codesFromText(row.RemindOn).filter(isIsoDate);
  return {
    code: row.Code,
    title: row.Title,
    state: row.State,
    period: { start: row.PeriodStart, end: row.PeriodEnd },
    opensOn: row.OpensOn,
    closesOn: row.ClosesOn,
    questions: linesFromText(row.Questions),
    priorities: codesFromText(row.PriorityCodes).map(priorityNumber).filter(Number.isInteger),
    ...(row.Hash === undefined ? {} : { hash: row.Hash }),
    ...(row.FrozenAt === undefined ? {} : { frozenAt: row.FrozenAt }),
    ...(row.FrozenReason === undefined ? {} : { frozenReason: row.FrozenReason }),
    ...(remindOn.length === 0 ? {} : { remindOn }),
    version: row.FrozenVersion ?? 0,
    reopened: linesFromText(row.Reopened).flatMap((line) => {
      const [at, by, ...reason] = line.split('|').map((part) => part.trim());
      return reason.length > 0 ? [{ at, by, reason: reason.join(' | ') }] : [];
    }),
  };
}

export function roundToFields(round: Round): Fields {
  return {
    Title: round.title,
    Code: round.code,
    State: round.state,
    PeriodStart: dayToStored(round.period.start),
    PeriodEnd: dayToStored(round.period.end),
    OpensOn: dayToStored(round.opensOn),
    ClosesOn: dayToStored(round.closesOn),
    Questions: round.questions.join('\n'),
    PriorityCodes: codesToText(round.priorities.map(priorityCode)),
    Hash: orNull(round.hash),
    FrozenAt: round.frozenAt === undefined ? null : momentToStored(round.frozenAt),
    FrozenVersion: round.version,
    FrozenReason: orNull(round.frozenReason),
    RemindOn: round.remindOn === undefined ? null : codesToText(round.remindOn),
    Reopened: round.reopened
      .map(({ at, by, reason }) => `${at} | ${by} | ${reason.replace(/\s+/g, ' ')}`)
      .join('\n'),
  };
}
