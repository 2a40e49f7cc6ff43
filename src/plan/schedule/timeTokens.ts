import { IsoDate, isIsoDate } from '../dates';

/** Months of a year, or one day of it, whose year stands elsewhere in the phrase. */
export interface PartOfYear {
  readonly fromMonth: number;
  readonly toMonth: number;
  readonly day?: number;
  /** The words leave room ("najaar", "begin"): the coordinator should look. */
  readonly rough?: boolean;
  /** "eind": before it means by it. */
  readonly isEnd?: boolean;
}

export type Bound = 'before' | 'by' | 'from' | 'starts';
/** `join` also ties a part to its year ("Q3 - 2025"); `list` does not. */
export type Link = 'range' | 'join' | 'list';

export type TimeToken =
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'part'; readonly part: PartOfYear }
  | { readonly kind: 'day'; readonly day: IsoDate }
  | { readonly kind: 'period' }
  | { readonly kind: 'link'; readonly link: Link }
  | { readonly kind: 'bound'; readonly bound: Bound }
  | { readonly kind: 'ongoing' }
  | { readonly kind: 'periodic' };

const MONTHS = [
  'januari|jan',
  'februari|feb',
  'maart|mrt',
  'april|apr',
  'mei',
  'juni|jun',
  'juli|jul',
  'augustus|aug',
  'september|sept|sep',
  'oktober|okt',
  'november|nov',
  'december|dec',
];
const MONTH = MONTHS.join('|');
const ORDINALS: ReadonlyArray<ReadonlyArray<string>> = [
  ['eerste', '1e', '1ste', '1'],
  ['tweede', '2e', '2de', '2'],
  ['derde', '3e', '3de', '3'],
  ['vierde', '4e', '4de', '4'],
];
const ORDINAL = ORDINALS.map((words) => words.join('|')).join('|');
const END = '(?![\\p{L}\\d])';

const monthOf = (name: string): number => MONTHS.findIndex((names) => names.split('|').includes(name)) + 1;
const ordinalOf = (word: string): number => ORDINALS.findIndex((words) => words.includes(word)) + 1;

const isoDay = (year: string, month: number, day: string): IsoDate =>
  `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
const aDay = (day: IsoDate): TimeToken | undefined => (isIsoDate(day) ? { kind: 'day', day } : undefined);
const months = (fromMonth: number, toMonth: number, more: Partial<PartOfYear> = {}): TimeToken => ({
  kind: 'part',
  part: { fromMonth, toMonth, ...more },
});
const quarter = (number: number): TimeToken => months(number * 3 - 2, number * 3);
const half = (number: number): TimeToken => months(number * 6 - 5, number * 6);
const link = (kind: Link): TimeToken => ({ kind: 'link', link: kind });
const bound = (kind: Bound): TimeToken => ({ kind: 'bound', bound: kind });

type Rule = readonly [
  pattern: string,
  token: (groups: ReadonlyArray<string>) => TimeToken | 'skip' | undefined,
];

/** The words of Dutch schedule phrases, the longer before the shorter. A rule may give nothing ("skip"). */
const RULES: ReadonlyArray<readonly [RegExp, Rule[1]]> = (
  [
    ['(\\d{4})-(\\d{2})-(\\d{2})', ([y, m, d]) => aDay(`${y}-${m}-${d}`)],
    ['(\\d{1,2})[-/](\\d{1,2})[-/](\\d{4})', ([d, m, y]) => aDay(isoDay(y, Number(m), d))],
    [`(\\d{1,2}) (${MONTH})\\.?,? (\\d{4})`, ([d, m, y]) => aDay(isoDay(y, monthOf(m), d))],
    [`(\\d{1,2}) (${MONTH})\\.?`, ([d, m]) => months(monthOf(m), monthOf(m), { day: Number(d) })],
    ['(?:q|k)\\s?([1-4])', ([n]) => quarter(Number(n))],
    ['([1-4])q', ([n]) => quarter(Number(n))],
    ['kwartaal ([1-4])', ([n]) => quarter(Number(n))],
    [`(${ORDINAL}) kwartaal`, ([n]) => quarter(ordinalOf(n))],
    ['h([12])', ([n]) => half(Number(n))],
    ['(eerste|1e|1ste|tweede|2e|2de) (?:helft|half ?jaar)', ([n]) => half(ordinalOf(n))],
    [`(?:begin|medio|halverwege|eind|einde)(?: van)?(?= (?:${MONTH}))`, () => 'skip'],
    ['begin', () => months(1, 3, { rough: true })],
    ['medio|halverwege|half', () => months(6, 7, { rough: true })],
    ['eind|einde|ultimo', () => months(10, 12, { isEnd: true })],
    ['voorjaar|lente', () => months(3, 5, { rough: true })],
    ['zomer', () => months(6, 8, { rough: true })],
    ['najaar|herfst', () => months(9, 11, { rough: true })],
    [`(${MONTH})\\.?`, ([m]) => months(monthOf(m), monthOf(m))],
    ['(20\\d{2})', ([y]) => ({ kind: 'year', year: Number(y) })],
    ["'(\\d{2})", ([y]) => ({ kind: 'year', year: 2000 + Number(y) })],
    ['(?:de |het )?(?:ge)?hele (?:plan|beleids)?periode|(?:plan|beleids)periode', () => ({ kind: 'period' })],
    [
      'door ?lopend|continu|structureel|permanent|lopend|hele jaar door|hele jaar',
      () => ({ kind: 'ongoing' }),
    ],
    [
      'periodiek|regelmatig|met enige regelmaat|(?:twee)?wekelijks|meerdere keren per jaar',
      () => ({ kind: 'periodic' }),
    ],
    ['met ingang van|m\\.i\\.v\\.|vanaf|sinds', () => bound('from')],
    ['(?:starten|start)(?: in)?', () => bound('starts')],
    ['uiterlijk|tot en met|t/m|per', () => bound('by')],
    ['v(?:oo|óó)r|tot', () => bound('before')],
    ['-', () => link('range')],
    ['/|,|;', () => link('join')],
    ['en|of', () => link('list')],
    ['\\+|&', () => link('list')],
    [
      'in de loop van|gedurende|gereed|klaar|afgerond|afronding|oplevering|opgeleverd|circa|ca\\.?',
      () => 'skip',
    ],
    ['het jaar|de jaren|jaar|heel|gehele?|in|de|het|van|daarna|vervolgens|dan', () => 'skip'],
    ['[.:()]', () => 'skip'],
  ] as ReadonlyArray<Rule>
).map(([pattern, token]) => [
  new RegExp(`(?:${pattern})${/[\p{L}\d]/u.test(pattern) ? END : ''}`, 'yu'),
  token,
]);

/** Says in full what is written short: "eerste en tweede kwartaal", "Q3-4", "2025 e.v.". */
function spellOut(phrase: string): string {
  const between = '\\s*(?:en|t/m|tot en met|-|,|/|&|\\+)\\s*';
  return phrase
    .replace(/(?:en verder|,? ?e\.v\.)$/u, ', doorlopend')
    .replace(
      new RegExp(`(${ORDINAL})(${between})(${ORDINAL}) (kwartaal|helft|half ?jaar)`, 'gu'),
      '$1 $4$2$3 $4',
    )
    .replace(/q([1-4])\s?([-/&+])\s?([1-4])(?![\d.])/gu, 'q$1 $2 q$3');
}

/** A bound between two times ("van maart tot juni") is a range; only at the start it stands alone. */
function boundsAsRanges(tokens: ReadonlyArray<TimeToken>): ReadonlyArray<TimeToken> {
  return tokens.map((token, index) => {
    const before = tokens[index - 1];
    const followsTime = before !== undefined && ['year', 'part', 'day'].includes(before.kind);
    return followsTime && token.kind === 'bound' && (token.bound === 'by' || token.bound === 'before')
      ? link('range')
      : token;
  });
}

/** Reads a normalised phrase into what it says about time; undefined when a word is not about time. */
export function timeTokens(phrase: string): ReadonlyArray<TimeToken> | undefined {
  const text = spellOut(phrase.toLowerCase());
  const tokens: TimeToken[] = [];
  let at = 0;
  while (at < text.length) {
    if (text[at] === ' ') {
      at += 1;
      continue;
    }
    let step = 0;
    for (const [pattern, toToken] of RULES) {
      pattern.lastIndex = at;
      const match = pattern.exec(text);
      if (!match) continue;
      const token = toToken(match.slice(1).filter((group) => group !== undefined));
      if (token === undefined) return undefined;
      if (token !== 'skip') tokens.push(token);
      step = match[0].length;
      break;
    }
    if (step === 0) return undefined;
    at += step;
  }
  return boundsAsRanges(tokens);
}
