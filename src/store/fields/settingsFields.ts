import { z } from 'zod';
import { isIsoDate } from '../../plan/dates';
import { Period } from '../../plan/model';
import { DEFAULT_SETTINGS, Settings } from '../../plan/settings';
import { Fields } from '../listRows';
import { codesFromText, codesToText } from './codes';
import { key, readFields, text } from './read';

/** Keys in Instellingen that are no choice of a coordinator but facts about the site. */
export type SiteFactKey =
  | 'planTitle'
  | 'planStart'
  | 'planEnd'
  | 'planFingerprint'
  | 'importState'
  | 'schemaVersion';

export type SettingKey = keyof Settings | SiteFactKey;

/** What the list shows beside each key. */
const TITLES: Readonly<Record<SettingKey, string>> = {
  remindersOn: 'Herinneringen aan (ja of nee)',
  remindersOnSince: 'Herinneringen aan sinds',
  windowsBeforeDeadline: 'Herinneren zoveel dagen voor de einddatum',
  lateEveryDays: 'Dagen tussen herinneringen als een actie te laat is',
  quietUntilHour: 'Niets versturen voor dit uur',
  quietFromHour: 'Niets versturen vanaf dit uur',
  extraDaysOff: 'Extra vrije dagen (jjjj-mm-dd, gescheiden door ;)',
  escalateAfter: 'Na zoveel herinneringen zonder antwoord naar de coördinator',
  holdForAbsentDays: 'Werkdagen wachten op een afwezig duo',
  quotaGraceDays: 'Dagen speling bij een aantal per periode',
  ongoingBeforeRoundDays: 'Doorlopende acties vragen zoveel dagen voor een ronde',
  roundReminders: 'Ronde: herinneren zoveel dagen voor sluiting',
  staleAfterDays: 'Stil na zoveel dagen zonder antwoord',
  catalogAppId: 'Id van de app in de catalogus van de organisatie',
  regionName: 'Naam van de regio',
  planTitle: 'Titel van het plan',
  planStart: 'Eerste dag van het plan',
  planEnd: 'Laatste dag van het plan',
  planFingerprint: 'Kenmerk van het geïmporteerde plan',
  importState: 'Stand van de import',
  schemaVersion: 'Versie van de lijsten',
};

const stored = z.object({ Key: key, Value: text });

export interface StoredSetting {
  readonly key: string;
  readonly value: string;
}

export function settingFromFields(fields: Fields): StoredSetting | undefined {
  const row = readFields(stored, fields);
  return row && { key: row.Key, value: row.Value };
}

export function settingToFields(name: SettingKey, value: string): Fields {
  return { Title: TITLES[name], Key: name, Value: value };
}

interface Codec<T> {
  read(text: string): T | undefined;
  write(value: T): string;
}

const yesNo: Codec<boolean> = {
  read: (value) => (/^ja$/i.test(value) ? true : /^nee$/i.test(value) ? false : undefined),
  write: (value) => (value ? 'ja' : 'nee'),
};
const wholeNumber = (min: number, max: number): Codec<number> => ({
  read: (value) => (/^\d+$/.test(value) && +value >= min && +value <= max ? +value : undefined),
  write: String,
});
const words: Codec<string> = { read: (value) => value || undefined, write: (value) => value };
const moment: Codec<string> = {
  read: (value) => (Number.isNaN(Date.parse(value)) ? undefined : new Date(value).toISOString()),
  write: (value) => value,
};
const days: Codec<ReadonlyArray<number>> = {
  read: (value) => {
    const numbers = codesFromText(value).map(Number);
    return numbers.length > 0 && numbers.every((n) => Number.isInteger(n) && n > 0) ? numbers : undefined;
  },
  write: (value) => codesToText(value.map(String)),
};

const calendarDays: Codec<ReadonlyArray<string>> = {
  read: (value) => {
    const listed = codesFromText(value);
    return listed.every(isIsoDate) ? listed : undefined;
  },
  write: codesToText,
};

const CODECS: { readonly [K in keyof Required<Settings>]: Codec<NonNullable<Settings[K]>> } = {
  remindersOn: yesNo,
  remindersOnSince: moment,
  windowsBeforeDeadline: days,
  lateEveryDays: wholeNumber(1, 365),
  quietUntilHour: wholeNumber(0, 23),
  quietFromHour: wholeNumber(1, 24),
  extraDaysOff: calendarDays,
  escalateAfter: wholeNumber(1, 52),
  holdForAbsentDays: wholeNumber(0, 60),
  quotaGraceDays: wholeNumber(0, 90),
  ongoingBeforeRoundDays: wholeNumber(0, 90),
  roundReminders: days,
  staleAfterDays: wholeNumber(1, 730),
  catalogAppId: words,
  regionName: words,
};

const SETTING_NAMES = Object.keys(CODECS) as (keyof Settings)[];

/** Settings from the list; what is absent or cannot be read has its safe default. */
export function settingsFrom(rows: ReadonlyArray<StoredSetting>): Settings {
  const settings: Record<string, unknown> = { ...DEFAULT_SETTINGS };
  SETTING_NAMES.forEach((name) => {
    const row = rows.find((candidate) => candidate.key === name);
    const value = row && (CODECS[name] as Codec<unknown>).read(row.value.trim());
    if (value !== undefined) settings[name] = value;
  });
  return settings as unknown as Settings;
}

/** The rows for changed settings; a setting that is unset becomes empty text. */
export function settingRows(
  changes: Partial<Settings>,
): ReadonlyArray<{ key: keyof Settings; value: string }> {
  return SETTING_NAMES.filter((name) => name in changes).map((name) => {
    const value = changes[name];
    return { key: name, value: value === undefined ? '' : (CODECS[name] as Codec<unknown>).write(value) };
  });
}

/** A setting from what a person typed; undefined when it is none. */
export function settingOfText<K extends keyof Settings>(name: K, typed: string): Settings[K] | undefined {
  return (CODECS[name] as unknown as Codec<Settings[K]>).read(typed.trim());
}

/** A setting as a person types it; empty when it has no value. */
export function textOfSetting(settings: Settings, name: keyof Settings): string {
  const value = settings[name];
  return value === undefined ? '' : (CODECS[name] as Codec<unknown>).write(value);
}

/** What the site knows of its plan besides the rows. */
export interface PlanFacts {
  readonly title: string;
  readonly period: Period;
  readonly fingerprint: string;
  /** An import that was begun and has not been completed. */
  readonly importUnderWay: boolean;
}

export const IMPORT_UNDER_WAY = 'onderweg';
export const IMPORT_DONE = 'klaar';

/** The facts of the imported plan; undefined when none was ever imported. */
export function planFactsFrom(rows: ReadonlyArray<StoredSetting>): PlanFacts | undefined {
  const valueOf = (name: SiteFactKey): string => rows.find((row) => row.key === name)?.value.trim() ?? '';
  const start = valueOf('planStart');
  const end = valueOf('planEnd');
  if (!isIsoDate(start) || !isIsoDate(end)) return undefined;
  return {
    title: valueOf('planTitle'),
    period: { start, end },
    fingerprint: valueOf('planFingerprint'),
    importUnderWay: valueOf('importState') === IMPORT_UNDER_WAY,
  };
}
