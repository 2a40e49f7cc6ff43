/** One part of a REST address: `items(3)`, `getByTitle('Acties')`, `addroleassignment(principalid=5, roledefid=7)`. */
export interface Segment {
  /** In lower case: SharePoint does not mind. */
  readonly name: string;
  /** Arguments by position. */
  readonly values: ReadonlyArray<string>;
  /** Arguments by name, the names in lower case. */
  readonly named: Readonly<Record<string, string>>;
  readonly hasArguments: boolean;
}

const NAME = /[A-Za-z0-9_.$-]+/y;
const ARGUMENT_NAME = /\s*([A-Za-z]\w*)\s*=(?!=)\s*/y;
const LITERAL = /\s*(?:guid)?'((?:[^']|'')*)'\s*/iy;
const BARE = /\s*([^,()']+?)\s*(?=[,)])/y;

/**
 * Reads the part of an address after `_api/`, still percent-encoded. `alias` gives what stands in the query
 * for an argument like `@user`. Undefined when the address cannot be read.
 */
export function parseResourcePath(
  encoded: string,
  alias: (name: string) => string | undefined,
): Segment[] | undefined {
  let path: string;
  try {
    path = decodeURIComponent(encoded);
  } catch {
    return undefined;
  }
  const segments: Segment[] = [];
  let at = 0;
  const read = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const match = pattern.exec(path);
    if (match) at = pattern.lastIndex;
    return match;
  };

  const readArguments = (name: string): Segment | undefined => {
    const values: string[] = [];
    const named: Record<string, string> = {};
    at += 1;
    while (path[at] !== ')') {
      const key = read(ARGUMENT_NAME)?.[1];
      const literal = read(LITERAL);
      const given = literal ? (literal[1] ?? '').replace(/''/g, "'") : read(BARE)?.[1];
      if (given === undefined) return undefined;
      const value = !literal && given.startsWith('@') ? unquoted(alias(given)) : given;
      if (value === undefined) return undefined;
      if (key) named[key.toLowerCase()] = value;
      else values.push(value);
      if (path[at] === ',') at += 1;
      else if (path[at] !== ')') return undefined;
    }
    at += 1;
    return { name: name.toLowerCase(), values, named, hasArguments: true };
  };

  while (at < path.length) {
    while (path[at] === '/') at += 1;
    if (at >= path.length) break;
    const name = read(NAME)?.[0];
    if (name === undefined) return undefined;
    const segment =
      path[at] === '('
        ? readArguments(name)
        : { name: name.toLowerCase(), values: [], named: {}, hasArguments: false };
    if (!segment || (at < path.length && path[at] !== '/')) return undefined;
    segments.push(segment);
  }
  return segments;
}

function unquoted(text: string | undefined): string | undefined {
  const quoted = text === undefined ? null : /^(?:guid)?'(.*)'$/is.exec(text);
  return quoted ? (quoted[1] as string).replace(/''/g, "'") : text;
}
