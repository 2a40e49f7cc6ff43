import { z } from 'zod';
import { Identity, Person, Route } from '../../plan/people';
import { priorityCode } from '../../plan/ref';
import { dayToStored } from '../dates';
import { Fields } from '../listRows';
import { codesFromText, codesToText, linesFromText } from './codes';
import { choiceOf, flag, optional, orNull, readFields, text } from './read';

const ROUTES: ReadonlyArray<Route> = ['host', 'guest', 'home', 'mail'];

const stored = z.object({
  Title: text,
  Mail: text,
  IsCoordinator: flag,
  DuoOf: text,
  ContactOf: text,
  HolderName: optional.text,
  ActsFor: text,
  MunicipalityCode: optional.text,
  Route: choiceOf(ROUTES, 'mail'),
  Identities: text,
  AbsentUntil: optional.day,
  Language: choiceOf(['nl', 'en'], 'nl'),
});

/** A person before SharePoint gave him a key. */
export type NewPerson = Omit<Person, 'id'>;

export function personFromFields(fields: Fields, id: number): Person | undefined {
  const row = readFields(stored, fields);
  if (!row || (row.Title === '' && row.Mail === '')) return undefined;
  const actsFor = namesFromText(row.ActsFor);
  return {
    id: String(id),
    name: row.Title,
    mail: row.Mail,
    isCoordinator: row.IsCoordinator,
    duoOf: codesFromText(row.DuoOf).map(priorityNumber).filter(Number.isInteger),
    contactOf: codesFromText(row.ContactOf),
    ...(row.HolderName === undefined ? {} : { holderName: row.HolderName }),
    ...(actsFor.length === 0 ? {} : { actsFor }),
    ...(row.MunicipalityCode === undefined ? {} : { municipality: row.MunicipalityCode }),
    route: row.Route,
    identities: linesFromText(row.Identities).map(identityFromLine).filter(isIdentity),
    ...(row.AbsentUntil === undefined ? {} : { absentUntil: row.AbsentUntil }),
    locale: row.Language,
  };
}

export function personToFields(person: NewPerson): Fields {
  return {
    Title: person.name,
    Mail: person.mail,
    IsCoordinator: person.isCoordinator,
    DuoOf: codesToText(person.duoOf.map(priorityCode)),
    ContactOf: codesToText(person.contactOf),
    HolderName: orNull(person.holderName),
    ActsFor: person.actsFor === undefined ? null : codesToText(person.actsFor),
    MunicipalityCode: orNull(person.municipality),
    Route: person.route,
    Identities: person.identities.map(({ tenantId, objectId }) => `${tenantId}/${objectId}`).join('\n'),
    AbsentUntil: person.absentUntil === undefined ? null : dayToStored(person.absentUntil),
    Language: person.locale,
  };
}

/** `P2` and `2` are priority 2; NaN for what is no priority. */
export function priorityNumber(code: string): number {
  const match = /^P?(\d+)$/i.exec(code);
  return match ? Number(match[1]) : NaN;
}

/** Names may hold spaces, so only a semicolon separates them. */
export function namesFromText(text: string): string[] {
  return text
    .split(';')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

function identityFromLine(line: string): Identity | undefined {
  const [tenantId, objectId] = line.split('/').map((part) => part.trim());
  return tenantId && objectId ? { tenantId, objectId } : undefined;
}

function isIdentity(identity: Identity | undefined): identity is Identity {
  return identity !== undefined;
}
