import { Round } from '../../src/plan/round';
import { RoundStore } from '../../src/store/roundStore';
import { roundStoreOver } from '../../src/store/roundStoreOver';
import { roundToFields } from '../../src/store/fields/roundFields';
import { MemoryListRows } from '../store/memoryListRows';

/** The rounds of a store in memory, kept as the real store keeps them; `onRounds` hears of every change. */
export function memoryRounds(
  rounds: ReadonlyArray<Round>,
  check: () => Promise<void>,
  onRounds: (change: (rounds: ReadonlyArray<Round>) => ReadonlyArray<Round>) => void,
): RoundStore {
  const rows = new MemoryListRows();
  rounds.forEach((round) => rows.put('rounds', roundToFields(round)));
  const store = roundStoreOver(rows);
  const checked =
    <Args extends ReadonlyArray<unknown>, Result>(call: (...args: Args) => Promise<Result>) =>
    async (...args: Args): Promise<Result> => {
      await check();
      return call(...args);
    };
  return {
    saveRound: checked(async (round: Round, before?: Round) => {
      await store.saveRound(round, before);
      onRounds((known) => [...known.filter(({ code }) => code !== round.code), round]);
    }),
    roundParts: checked(store.roundParts),
    saveRoundPart: checked(store.saveRoundPart),
    snapshots: checked(store.snapshots),
    saveSnapshots: checked(store.saveSnapshots),
    figures: checked(store.figures),
    saveFigures: checked(store.saveFigures),
  };
}
