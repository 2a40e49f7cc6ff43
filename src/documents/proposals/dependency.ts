import { Action } from '../../plan/model';

/** "bovengenoemd onderzoek", "de voorgaande verkenning": what is meant stands above. */
const POINTS_UP = /(?:bovengenoemde?|bovenstaande?|voorgaande?|vorige?)\s+(\p{L}+)/iu;

/** The ref of the action that a condition points to: the last one above it, in its priority, about that thing. */
export function dependency(condition: string, above: ReadonlyArray<Action>): string | undefined {
  const thing = POINTS_UP.exec(condition)?.[1].toLowerCase();
  if (thing === undefined) return undefined;
  if (/^acties?$/.test(thing)) return above[above.length - 1]?.ref;
  const about = [...above].reverse().filter((action) => action.text.toLowerCase().includes(thing));
  const startsWithIt = about.find((action) => action.text.toLowerCase().startsWith(thing));
  return (startsWithIt ?? about[0])?.ref;
}
