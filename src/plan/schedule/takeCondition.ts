/** What a phrase says besides the condition that it is tied to. */
export interface ConditionSplit {
  readonly rest: string;
  readonly condition?: string;
}

/** Words with which a condition begins. */
export const CONDITION_CUE =
  'afhankelijk van|onder (?:de )?(?:voorwaarde|voorbehoud)|op voorwaarde|onder voorbehoud|mits|indien|als er|zodra';

const IN_BRACKETS = new RegExp(`\\(\\s*((?:${CONDITION_CUE})[^()]*(?:\\([^()]*\\)[^()]*)*)\\)?`, 'iu');
const AT_THE_END = new RegExp(`[,;]?\\s*(?:is\\s+)?((?:${CONDITION_CUE})(?!\\p{L}).*)$`, 'iu');

/** Takes the condition out of a "Wanneer" phrase, in brackets or at its end. */
export function takeCondition(phrase: string): ConditionSplit {
  const match = IN_BRACKETS.exec(phrase) ?? AT_THE_END.exec(phrase);
  if (!match) return { rest: phrase };
  const rest = `${phrase.slice(0, match.index)} ${phrase.slice(match.index + match[0].length)}`;
  return { rest: rest.replace(/\s+/g, ' ').trim(), condition: match[1].trim() };
}
