import { Period } from '../model';
import { matchQuotas } from './matchQuotas';
import { normalizePhrase } from './normalizePhrase';
import { COUNT_PATTERN } from './numbers';
import { parseSchedule } from './parseSchedule';
import { takeCondition } from './takeCondition';
import { timeTokens } from './timeTokens';

/** Whether a piece of text is a schedule phrase, the beginning of one that goes on, or something else. */
export type ScheduleWording = 'complete' | 'unfinished' | 'other';

/** No plan is known yet while a document is being cut up; this period holds any. */
const ANY_PERIOD: Period = { start: '2000-01-01', end: '2099-12-31' };

const LEFT_OPEN =
  /(?:(?<!\p{L})(?:en|of|per|in|van|tot|t\/m|met|vanaf|uiterlijk|v(?:oo|óó)r|de|het)|[-,/(])$/iu;
const HALF_A_QUOTA = new RegExp(
  `(?:(?:ten\\s?minste|minimaal|minstens|min\\.?)(?:\\s*(?:${COUNT_PATTERN}))?|(?<!\\p{L})(?:${COUNT_PATTERN})\\s*(?:x|keer|maal))(?:\\s*(?:x|keer|maal))?(?:\\s+per)?$`,
  'iu',
);

function hasOpenBracket(phrase: string): boolean {
  return phrase.split('(').length > phrase.split(')').length;
}

function onlyScheduleWords(phrase: string): boolean {
  const complete = takeCondition(phrase.replace(/\([^()]*$/, '')).rest;
  const quotas = matchQuotas(complete);
  const withoutQuotas = quotas.reduceRight(
    (rest, { start, end }) => `${rest.slice(0, start)} ${rest.slice(end)}`,
    complete,
  );
  const rest = withoutQuotas.replace(HALF_A_QUOTA, '').trim();
  const tokens = timeTokens(rest);
  if (tokens === undefined) return false;
  const saysSomething = rest !== withoutQuotas.trim() || quotas.length > 0;
  return saysSomething || tokens.some((token) => token.kind !== 'link' && token.kind !== 'bound');
}

/** Tells schedule phrases from other text, for documents in which their columns run together. */
export function scheduleWording(text: string): ScheduleWording {
  const phrase = normalizePhrase(text);
  if (phrase === '' || !onlyScheduleWords(phrase)) {
    const { warnings } = parseSchedule(phrase, ANY_PERIOD);
    return warnings.includes('schedule.undecided') ? 'complete' : 'other';
  }
  if (LEFT_OPEN.test(phrase) || hasOpenBracket(phrase)) return 'unfinished';
  return parseSchedule(phrase, ANY_PERIOD).schedule.kind === 'none' ? 'unfinished' : 'complete';
}
