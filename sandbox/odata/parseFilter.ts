import type { Comparison, DatePart, Filter, Operand } from './filter';
import { FilterError, type Token, tokenize } from './tokenize';

const COMPARISONS: ReadonlySet<string> = new Set(['eq', 'ne', 'lt', 'le', 'gt', 'ge']);
const DATE_PARTS: ReadonlySet<string> = new Set(['day', 'month', 'year', 'hour', 'minute', 'second']);

/** SharePoint REST knows `substringof`, Graph `contains`; both know `startswith`. */
export type Dialect = 'sharePoint' | 'graph';

/**
 * Parses a `$filter` of SharePoint REST or Graph. What the services do not know (`endswith`, `tolower`,
 * arithmetic …) is a `FilterError`.
 */
export function parseFilter(text: string, dialect: Dialect = 'sharePoint'): Filter {
  const reader = new TokenReader(tokenize(text), text.length);
  const filter = parseOr(reader, dialect);
  reader.end();
  return filter;
}

class TokenReader {
  private next = 0;

  constructor(
    private readonly tokens: ReadonlyArray<Token>,
    private readonly length: number,
  ) {}

  take(): Token {
    const token = this.tokens[this.next];
    if (!token) throw new FilterError('the filter ends too early', this.length);
    this.next += 1;
    return token;
  }

  /** Takes the next token when it is this word (in any case) or sign. */
  takeIf(text: string): boolean {
    const token = this.tokens[this.next];
    const found = (token?.kind === 'name' || token?.kind === 'sign') && token.text.toLowerCase() === text;
    if (found) this.next += 1;
    return found;
  }

  expect(sign: string): void {
    if (!this.takeIf(sign)) throw this.unexpected();
  }

  end(): void {
    if (this.next < this.tokens.length) throw this.unexpected();
  }

  unexpected(): FilterError {
    const token = this.tokens[this.next];
    const seen = !token ? 'end' : token.kind === 'number' ? token.value : token.text;
    return new FilterError(`unexpected '${seen}'`, this.next);
  }
}

function parseOr(reader: TokenReader, dialect: Dialect): Filter {
  let left = parseAnd(reader, dialect);
  while (reader.takeIf('or')) left = { kind: 'or', left, right: parseAnd(reader, dialect) };
  return left;
}

function parseAnd(reader: TokenReader, dialect: Dialect): Filter {
  let left = parseNot(reader, dialect);
  while (reader.takeIf('and')) left = { kind: 'and', left, right: parseNot(reader, dialect) };
  return left;
}

function parseNot(reader: TokenReader, dialect: Dialect): Filter {
  if (reader.takeIf('not')) return { kind: 'not', operand: parseNot(reader, dialect) };
  if (reader.takeIf('(')) {
    const inner = parseOr(reader, dialect);
    reader.expect(')');
    return inner;
  }
  return parseTest(reader, dialect);
}

/** A comparison or a test of a text. */
function parseTest(reader: TokenReader, dialect: Dialect): Filter {
  const first = reader.take();
  if (first.kind === 'name' && reader.takeIf('(')) {
    const name = first.text.toLowerCase();
    if (!DATE_PARTS.has(name)) return parseTextTest(reader, name, dialect);
    const field = takeName(reader);
    reader.expect(')');
    return parseComparison(reader, { kind: 'datePart', part: name as DatePart, field });
  }
  return parseComparison(reader, operandOf(first));
}

function parseComparison(reader: TokenReader, left: Operand): Filter {
  const operator = takeName(reader).toLowerCase();
  if (!COMPARISONS.has(operator)) throw new FilterError(`'${operator}' is no operator`, 0);
  return { kind: 'compare', operator: operator as Comparison, left, right: operandOf(reader.take()) };
}

function parseTextTest(reader: TokenReader, name: string, dialect: Dialect): Filter {
  const contains = dialect === 'graph' ? 'contains' : 'substringof';
  if (name !== 'startswith' && name !== contains) {
    throw new FilterError(`the function '${name}' is not supported`, 0);
  }
  const first = reader.take();
  reader.expect(',');
  const second = reader.take();
  reader.expect(')');
  const [field, text] = name === 'substringof' ? [second, first] : [first, second];
  if (field.kind !== 'name' || text.kind !== 'text') {
    throw new FilterError(`'${name}' needs a column and a text`, 0);
  }
  const test = name === 'startswith' ? 'startsWith' : 'contains';
  return { kind: 'textTest', test, field: field.text, text: text.text };
}

function takeName(reader: TokenReader): string {
  const token = reader.take();
  if (token.kind !== 'name') throw new FilterError('a name is missing', 0);
  return token.text;
}

function operandOf(token: Token): Operand {
  switch (token.kind) {
    case 'number':
      return { kind: 'value', type: 'number', value: token.value };
    case 'text':
    case 'dateTime':
    case 'guid':
      return { kind: 'value', type: token.kind, value: token.text };
    case 'sign':
      throw new FilterError(`unexpected '${token.text}'`, 0);
    case 'name': {
      const word = token.text.toLowerCase();
      if (word === 'null') return { kind: 'value', type: 'null', value: null };
      if (word === 'true' || word === 'false') {
        return { kind: 'value', type: 'boolean', value: word === 'true' };
      }
      return { kind: 'field', name: token.text };
    }
  }
}
