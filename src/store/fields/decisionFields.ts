import { z } from 'zod';
import { Decision } from '../../plan/decision';
import { dayToStored } from '../dates';
import { Fields } from '../listRows';
import { codesFromText, codesToText } from './codes';
import { key, optional, orNull, readFields, text } from './read';

const stored = z.object({
  Title: text,
  Code: key,
  DecidedOn: optional.day,
  DecisionText: text,
  Refs: text,
  RoundCode: optional.text,
});

/** A decision from its item; undefined without its date. */
export function decisionFromFields(fields: Fields): Decision | undefined {
  const row = readFields(stored, fields);
  if (!row || row.DecidedOn === undefined) return undefined;
  return {
    code: row.Code,
    title: row.Title,
    decidedOn: row.DecidedOn,
    text: row.DecisionText,
    refs: codesFromText(row.Refs),
    ...(row.RoundCode === undefined ? {} : { round: row.RoundCode }),
  };
}

export function decisionToFields(decision: Decision): Fields {
  return {
    Title: decision.title,
    Code: decision.code,
    DecidedOn: dayToStored(decision.decidedOn),
    DecisionText: decision.text,
    Refs: codesToText(decision.refs),
    RoundCode: orNull(decision.round),
  };
}
