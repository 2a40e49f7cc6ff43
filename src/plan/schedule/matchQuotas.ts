import { Quota } from '../model';
import { COUNT_PATTERN, countOf } from './numbers';

/** A quota and the part of the text that says so. */
export interface QuotaMatch {
  readonly quota: Quota;
  readonly start: number;
  readonly end: number;
}

const AT_LEAST = 'ten\\s?minste|minimaal|minstens|minimum|min\\.?';
const UNIT = 'jaar|half\\s?jaar|kwartaal|maand';
const EACH_MUNICIPALITY = '(?:per|in|door|voor)?\\s*(?:per|elke|iedere)\\s+gemeente|per\\s+gemeente';

/** "tenminste 2 keer per jaar per gemeente", "4x per jaar", "twee gerichte controles per jaar". */
const COUNTED = new RegExp(
  `(?<![\\p{L}\\d])(?:(?<atLeast>${AT_LEAST})\\s*)?` +
    `(?<count>${COUNT_PATTERN})(?:\\s*(?:à|-|tot)\\s*(?<upTo>${COUNT_PATTERN}))?` +
    `(?:\\s*(?:x|×|keer|maal)|(?<what>(?:\\s+[\\p{L}-]+){1,3}?))?` +
    `\\s+(?:per|ieder|elk|elke|iedere)\\s+(?<unit>${UNIT})(?!\\p{L})(?:\\s*,?\\s*(?<each>${EACH_MUNICIPALITY}))?`,
  'giu',
);

/** "jaarlijks", "elk kwartaal": once in each, but not "jaarlijkse", which describes something. */
const RHYTHM = new RegExp(
  `(?<![\\p{L}\\d-])(?:(?<adverb>half\\s?jaarlijks|jaarlijks|maandelijks)|(?:per|elk|ieder|elke|iedere)\\s+(?<unit>${UNIT}))` +
    `(?!\\p{L})(?:\\s*,?\\s*(?<each>${EACH_MUNICIPALITY}))?`,
  'giu',
);

const PER: Readonly<Record<string, Quota['per']>> = {
  jaar: 'year',
  jaarlijks: 'year',
  halfjaar: 'halfYear',
  halfjaarlijks: 'halfYear',
  kwartaal: 'quarter',
  maand: 'month',
  maandelijks: 'month',
};

function perOf(unit: string): Quota['per'] {
  return PER[unit.toLowerCase().replace(/\s/g, '')];
}

/** Leaves out what is undefined, so that quotas compare as they print. */
export function quota(
  count: number,
  per: Quota['per'],
  each: boolean,
  atLeast: boolean,
  what?: string,
): Quota {
  const scope = each ? 'municipality' : 'region';
  return what === undefined ? { count, per, scope, atLeast } : { count, per, scope, what, atLeast };
}

/** Every "n per period" with an explicit count. A range ("1 à 2 keer") promises at least its lower end. */
export function matchQuotas(text: string): ReadonlyArray<QuotaMatch> {
  return [...text.matchAll(COUNTED)].map((match) => {
    const { atLeast, count, upTo, what, unit, each } = match.groups as Record<string, string | undefined>;
    return {
      quota: quota(
        countOf(count as string),
        perOf(unit as string),
        each !== undefined,
        atLeast !== undefined || upTo !== undefined,
        what?.trim(),
      ),
      start: match.index,
      end: match.index + match[0].length,
    };
  });
}

/** Every rhythm without a count: "jaarlijks" is once a year. */
export function matchRhythms(text: string): ReadonlyArray<QuotaMatch> {
  return [...text.matchAll(RHYTHM)].map((match) => {
    const { adverb, unit, each } = match.groups as Record<string, string | undefined>;
    return {
      quota: quota(1, perOf((adverb ?? unit) as string), each !== undefined, false),
      start: match.index,
      end: match.index + match[0].length,
    };
  });
}
