import { RowState } from '../../plan/model';
import { MunicipalState } from './actionRows';

/** Municipalities of which the same thing can be said. */
export interface SameInMunicipalities<T> {
  readonly value: T;
  readonly municipalities: ReadonlyArray<string>;
}

/** Groups municipalities by what `valueOf` says of their state, in order of first appearance; undefined says nothing. */
export function byMunicipality<T extends string>(
  rows: ReadonlyArray<MunicipalState>,
  valueOf: (state: RowState) => T | undefined,
): ReadonlyArray<SameInMunicipalities<T>> {
  const groups = new Map<T, string[]>();
  rows.forEach(({ municipality, state }) => {
    const value = valueOf(state);
    if (value === undefined) return;
    const known = groups.get(value);
    if (known) known.push(municipality);
    else groups.set(value, [municipality]);
  });
  return [...groups].map(([value, municipalities]) => ({ value, municipalities }));
}
