import { figureFromFields } from './fields/figureFields';
import { roundFromFields, roundToFields } from './fields/roundFields';
import { partId, roundPartFromFields, roundPartToFields } from './fields/roundPartFields';
import { snapshotFromFields } from './fields/snapshotFields';
import { ListRows } from './listRows';
import { RoundStore } from './roundStore';
import { saveFigures } from './saveFigures';
import { saveSnapshots } from './saveSnapshots';
import { saveUnchanged } from './saveUnchanged';

/** Rounds and figures over the lists of a site, however these are reached. */
export function roundStoreOver(rows: ListRows): RoundStore {
  return {
    saveRound: (round, before) =>
      saveUnchanged(
        rows,
        {
          list: 'rounds',
          key: { column: 'Code', value: round.code },
          read: roundFromFields,
          write: roundToFields,
        },
        round,
        before,
      ),
    roundParts: async (round) => {
      const [found] = await rows.read([
        { list: 'roundParts', filter: { column: 'RoundCode', anyOf: [round] } },
      ]);
      return found
        .flatMap(({ fields }) => roundPartFromFields(fields) ?? [])
        .sort((one, other) => one.priority - other.priority);
    },
    saveRoundPart: (part, before) =>
      saveUnchanged(
        rows,
        {
          list: 'roundParts',
          key: { column: 'PartId', value: partId(part) },
          read: roundPartFromFields,
          write: roundPartToFields,
        },
        part,
        before,
      ),
    snapshots: async (rounds) => {
      if (rounds.length === 0) return [];
      const [found] = await rows.read([
        { list: 'snapshots', filter: { column: 'RoundCode', anyOf: rounds } },
      ]);
      return found.flatMap(({ fields }) => snapshotFromFields(fields) ?? []);
    },
    saveSnapshots: (snapshots, onProgress) => saveSnapshots(rows, snapshots, onProgress),
    figures: async () => {
      const [found] = await rows.read([{ list: 'figures' }]);
      return found.flatMap(({ fields }) => figureFromFields(fields) ?? []);
    },
    saveFigures: (figures) => saveFigures(rows, figures),
  };
}
