import { countedRows } from '../../../plan/rows';
import { LoadedPlan } from '../../../store/planStore';

/** Refs of the actions of which nothing is left to be done because they were withdrawn: every row is `vervallen`. */
export function withdrawnRefs(loaded: LoadedPlan): ReadonlySet<string> {
  const open = new Set<string>();
  const seen = new Set<string>();
  countedRows(loaded).forEach(({ key, state }) => {
    seen.add(key.ref);
    if (state.status !== 'vervallen') open.add(key.ref);
  });
  return new Set([...seen].filter((ref) => !open.has(ref)));
}
