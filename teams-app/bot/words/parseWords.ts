import { addDays, IsoDate } from '../../../src/plan/dates';
import { dayInPhrase } from '../../../src/plan/dayPhrase';
import { actionRef } from '../../../src/plan/ref';
import { editDistance } from './editDistance';

/** What somebody wants who types something. */
export type Wish =
  | { readonly kind: 'myActions' | 'late' | 'present' | 'round' | 'coordinator' | 'help' | 'unknown' }
  | { readonly kind: 'status'; readonly ref?: string }
  /** `until` is the last day of the absence. */
  | { readonly kind: 'away'; readonly until?: IsoDate }
  | { readonly kind: 'snooze'; readonly ref?: string; readonly until?: IsoDate }
  | { readonly kind: 'briefing'; readonly priority?: number };

type WishKind = Exclude<Wish['kind'], 'unknown'>;

/** Words by which a wish is known; where several are said, the first kind in this order counts. */
const KEYWORDS: Readonly<Record<WishKind, ReadonlyArray<string>>> = {
  help: ['help', 'hulp', 'uitleg'],
  snooze: ['uitstellen', 'uitgesteld', 'stel', 'snooze', 'postpone', 'defer', 'sluimer'],
  away: ['afwezig', 'weg', 'vakantie', 'verlof', 'absent', 'away', 'vacation', 'holiday', 'leave'],
  present: ['aanwezig', 'terug', 'back', 'present', 'returned'],
  status: ['status', 'stand', 'state'],
  briefing: ['briefing', 'brief'],
  late: ['laat', 'telaat', 'late', 'overdue', 'achterstallig'],
  round: ['ronde', 'evaluatie', 'evaluatieronde', 'round', 'evaluation'],
  coordinator: ['coordinator', 'coördinator', 'escalaties', 'besluiten', 'escalations'],
  myActions: ['acties', 'actie', 'mijn', 'actions', 'action', 'taken', 'todo'],
};
const KINDS = Object.keys(KEYWORDS) as WishKind[];

/** A number of letters that may be wrong in a word: none in a short one, which would become another word. */
function tolerance(word: string): number {
  if (word.length <= 4) return 0;
  return word.length <= 6 ? 1 : 2;
}

/** The wish that a word speaks of, small typing errors aside; undefined when it could be two. */
function kindOfWord(word: string): WishKind | undefined {
  let best = Infinity;
  let kinds: WishKind[] = [];
  KINDS.forEach((kind) =>
    KEYWORDS[kind].forEach((keyword) => {
      const distance = editDistance(word, keyword);
      if (distance > tolerance(keyword) || distance > best) return;
      if (distance < best) kinds = [];
      best = distance;
      if (!kinds.includes(kind)) kinds.push(kind);
    }),
  );
  return kinds.length === 1 ? kinds[0] : undefined;
}

const REF = /\bp\s?(\d{1,2})(?:\s?[.,:-]\s?|\s)(\d{1,3})\b/;
const PRIORITY = /\bp\s?(\d{1,3})\b|\b(?:prioriteit|priority|thema)\s(\d{1,3})\b|\b(\d{1,2})$/;
const INCLUDING = /\b(?:tot en met|tem|tm|through|until and including|up to and including)\b|\bt\/m\b/;

/** Takes out mentions of the bot, markup, and what is no part of a word. */
function plain(text: string): string {
  return text
    .replace(/<at[^>]*>.*?<\/at>/gi, ' ')
    .replace(/<[^>]+>|&nbsp;/gi, ' ')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}./,:?-]+/gu, ' ')
    .trim();
}

/** The last day of an absence "until" a day: that day itself only where it is included. */
function lastDay(phrase: string, today: IsoDate): IsoDate | undefined {
  const day = dayInPhrase(phrase, today);
  return day === undefined || INCLUDING.test(phrase) ? day : addDays(day, -1);
}

/**
 * Reads what somebody typed, in Dutch or English, with small typing errors: `mijn acties`, `te laat`, `status P1.7`,
 * `afwezig tot 12 januari`, `stel P1.07 uit tot volgende week maandag`, `briefing`, `ronde`, `help`.
 *
 * @param today - the day to which `morgen` and days without a year relate
 */
export function parseWords(typed: string, today: IsoDate): Wish {
  const text = plain(typed);
  if (/^\?*$/.test(text)) return { kind: 'help' };
  const found = REF.exec(text);
  const ref = found ? actionRef(Number(found[1]), Number(found[2])) : undefined;
  const rest = text.replace(REF, ' ');
  const kinds = new Set(rest.split(/[\s.,:?]+/).map(kindOfWord));
  // "Weer" by itself may be about the weather.
  if (/\ber weer\b/.test(rest)) kinds.add('present');
  const kind = KINDS.find((one) => kinds.has(one));
  switch (kind) {
    case 'snooze':
      return { kind, ref, until: dayInPhrase(rest, today) };
    case 'away':
      if (/\b(?:niet meer|no longer)\b/.test(rest)) return { kind: 'present' };
      return { kind, until: lastDay(rest, today) };
    case 'briefing': {
      const number = PRIORITY.exec(rest)?.slice(1).find(Boolean);
      return { kind, ...(number === undefined ? {} : { priority: Number(number) }) };
    }
    case 'status':
      return { kind, ref };
    case undefined:
      return ref === undefined ? { kind: 'unknown' } : { kind: 'status', ref };
    default:
      // "acties P1.07": whoever names one wants to see that one.
      return kind === 'myActions' && ref !== undefined ? { kind: 'status', ref } : { kind };
  }
}
