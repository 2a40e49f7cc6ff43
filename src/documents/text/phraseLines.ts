import { scheduleWording } from '../../plan/schedule/scheduleWording';
import { continuesPhrase } from '../rows/phrases';

const LONGEST_PHRASE_LINE = 45;

/** A sentence that is still waiting for its time ("… gereed in" / "2026"). */
const WAITS_FOR_TIME =
  /(?<!\p{L})(?:in|van|tot|tot en met|t\/m|eind|begin|medio|voor|vóór|vanaf|sinds|na|per|jaar|jaren|periode)$/iu;
/** And one that goes on with another ("… in 2025 en" / "2026"). */
const WAITS_FOR_MORE = /\d{4} (?:en|of|tot)$/iu;

/** Words about time that no schedule can be made of; they stand in a "Wanneer" column all the same. */
const VAGUE_TIME =
  /^(?:z\.?s\.?m\.?|zo (?:spoedig|snel) mogelijk|zodra|na de|na vaststelling|nog te|nader te|in overleg|op termijn|later|vervolg|volgt)(?!\p{L})/iu;

const hasOpenBracket = (text: string): boolean => text.split('(').length > text.split(')').length;

/** True when a line can be the first of a "Wanneer" phrase, after a line of text. */
export function startsPhrase(line: string, textBefore: string): boolean {
  if (line.length > LONGEST_PHRASE_LINE) return false;
  if (VAGUE_TIME.test(line)) return line.split(' ').length <= 6 && /[.:!?)]$/.test(textBefore);
  if (scheduleWording(line) === 'other') return false;
  return !WAITS_FOR_TIME.test(textBefore) && !WAITS_FOR_MORE.test(textBefore) && !/[^.]\d\.$/.test(line);
}

/** True when a line still belongs to the phrases gathered so far, as more of the last one or as another. */
export function goesOnWithPhrases(phrase: string, line: string): boolean {
  if (line.length > LONGEST_PHRASE_LINE) return false;
  if (hasOpenBracket(phrase)) return true;
  if (scheduleWording(line) !== 'other') return true;
  return continuesPhrase(phrase, line) && scheduleWording(`${phrase} ${line}`) !== 'other';
}

/** A phrase in a column of its own begins with what it is about. */
const SMALL_WORD = /^(?:(?:en|of|in|de|het|van|jaar|heel|hele|dan|daarna|tot|t\/m)(?!\p{L})|[-\u2013,/(])/iu;

/** A line of text with the phrase that ran into it from the next column. */
export interface RunTogether {
  readonly text: string;
  readonly phrase: string;
}

/**
 * Cuts a phrase off the end of a line ("… in het buitengebied. 2026 (Q3-Q4)").
 * A word such as "doorlopend" can end a sentence's line too: only one with a year counts in mid-sentence.
 */
export function cutPhrase(line: string, endsRow: boolean): RunTogether | undefined {
  const words = line.split(' ');
  for (let index = Math.max(1, words.length - 8); index < words.length; index += 1) {
    const text = words.slice(0, index).join(' ');
    const phrase = words.slice(index).join(' ');
    if (SMALL_WORD.test(phrase) || scheduleWording(phrase) !== 'complete') continue;
    const isClear = /\d{4}|'\d\d/.test(phrase) || /[.!?)]$/.test(text) || endsRow;
    return isClear && !WAITS_FOR_TIME.test(text) && !/[.!?]$/.test(phrase) ? { text, phrase } : undefined;
  }
  return undefined;
}
