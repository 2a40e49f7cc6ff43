/** A piece of a `$filter`. */
export type Token =
  | { readonly kind: 'name'; readonly text: string }
  | { readonly kind: 'text' | 'dateTime' | 'guid'; readonly text: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'sign'; readonly text: '(' | ')' | ',' };

/** The filter is no filter that the service reads; `at` is where it stopped. */
export class FilterError extends Error {
  constructor(
    message: string,
    readonly at: number,
  ) {
    super(message);
    this.name = 'FilterError';
  }
}

interface Pattern {
  readonly pattern: RegExp;
  readonly token: (match: RegExpExecArray) => Token | undefined;
}

/** In this order: `datetime'…'` would be a name, otherwise. */
const PATTERNS: ReadonlyArray<Pattern> = [
  { pattern: /\s+/y, token: () => undefined },
  { pattern: /[(),]/y, token: ([sign]) => ({ kind: 'sign', text: sign as '(' | ')' | ',' }) },
  { pattern: /datetime'([^']*)'/iy, token: ([, text]) => ({ kind: 'dateTime', text: text ?? '' }) },
  { pattern: /guid'([^']*)'/iy, token: ([, text]) => ({ kind: 'guid', text: text ?? '' }) },
  {
    pattern: /'((?:[^']|'')*)'/y,
    token: ([, text]) => ({ kind: 'text', text: (text ?? '').replace(/''/g, "'") }),
  },
  {
    pattern: /\d{4}-\d{2}-\d{2}(?:T[\d:.]+(?:Z|[+-]\d{2}:\d{2})?)?/y,
    token: ([text]) => ({ kind: 'dateTime', text }),
  },
  {
    pattern: /-?\d+(?:\.\d+)?[dfmlL]?(?![\w])/y,
    token: ([text]) => ({ kind: 'number', value: Number.parseFloat(text) }),
  },
  { pattern: /[A-Za-z_][\w/]*/y, token: ([text]) => ({ kind: 'name', text }) },
];

/** Cuts a `$filter` into its pieces. */
export function tokenize(filter: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < filter.length) {
    const { token, length } = nextToken(filter, at);
    if (token) tokens.push(token);
    at += length;
  }
  return tokens;
}

function nextToken(filter: string, at: number): { token: Token | undefined; length: number } {
  for (const { pattern, token } of PATTERNS) {
    pattern.lastIndex = at;
    const match = pattern.exec(filter);
    if (match) return { token: token(match), length: match[0].length };
  }
  throw new FilterError(`unexpected '${filter[at]}'`, at);
}
