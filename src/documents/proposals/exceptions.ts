import { Municipality } from '../../plan/model';

const CUE = /(?:m\.u\.v\.|met uitzondering van|uitgezonderd|behalve)\s+(?:de\s+)?(?:gemeenten?\s+)?/giu;
const NAME = /^(?:'s-|’s-)?\p{Lu}[\p{L}'’-]+(?:\s+(?:(?:en|aan|op|van|de|den|bij)\s+)*\p{Lu}[\p{L}'’-]+)*/u;
const AND = /^\s*(?:,|en)\s+/;

export interface Exceptions {
  /** Codes of the municipalities that the action excepts. */
  readonly codes: ReadonlyArray<string>;
  /** Names that the plan's own enumeration does not have. */
  readonly unknown: ReadonlyArray<string>;
}

/** A name of another municipality, up to one that is known ("Elders en Druten"). */
function unknownName(text: string, known: ReadonlyArray<Municipality>): string | undefined {
  const name = NAME.exec(text)?.[0];
  return known.reduce((shorter, other) => shorter?.split(` en ${other.name}`)[0], name);
}

/** Reads "(m.u.v. Berg en Dal)"; names are looked up, the longest first, since they may hold "en". */
export function exceptions(text: string, municipalities: ReadonlyArray<Municipality>): Exceptions {
  const byLength = [...municipalities].sort((a, b) => b.name.length - a.name.length);
  const codes: string[] = [];
  const unknown: string[] = [];
  for (const match of text.matchAll(CUE)) {
    let rest = text.slice(match.index + match[0].length);
    for (;;) {
      const known = byLength.find(({ name }) => rest.startsWith(name));
      const name = known?.name ?? unknownName(rest, byLength);
      if (name === undefined) break;
      if (known) codes.push(known.code);
      else unknown.push(name);
      rest = rest.slice(name.length);
      if (!AND.test(rest)) break;
      rest = rest.replace(AND, '');
    }
  }
  return { codes: [...new Set(codes)], unknown: [...new Set(unknown)] };
}
