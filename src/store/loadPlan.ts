import { ListKey } from '../../sharepoint/schema/lists';
import { MunicipalAction, RegionalRow } from '../plan/model';
import { Problem } from '../plan/problem';
import { actionFromFields } from './fields/actionFields';
import { municipalActionFromFields } from './fields/municipalActionFields';
import { municipalityFromFields } from './fields/municipalityFields';
import { occurrenceFromFields } from './fields/occurrenceFields';
import { personFromFields } from './fields/personFields';
import { priorityFromFields } from './fields/priorityFields';
import { roundFromFields } from './fields/roundFields';
import { planFactsFrom, settingFromFields, settingsFrom } from './fields/settingsFields';
import { stateFromFields } from './fields/stateFields';
import { ListRow, ListRows } from './listRows';
import { LoadedPlan } from './planStore';
import { RowIds } from './rowIds';

/** All that a plan is made of, in the order in which {@link loadPlan} takes it apart. */
const PLAN_LISTS: ReadonlyArray<ListKey> = [
  'settings',
  'municipalities',
  'priorities',
  'actions',
  'municipalActions',
  'people',
  'occurrences',
  'rounds',
];

/**
 * Reads the plan with all its rows in one go.
 * @throws Problem `plan.notImported`, `plan.importUnderWay`
 */
export async function loadPlan(rows: ListRows, ids: RowIds): Promise<LoadedPlan> {
  const [
    settingRows,
    municipalityRows,
    priorityRows,
    actionRows,
    municipalRows,
    personRows,
    occurrenceRows,
    roundRows,
  ] = await rows.read(PLAN_LISTS.map((list) => ({ list })));

  const stored = present(settingRows.map((row) => settingFromFields(row.fields)));
  const facts = planFactsFrom(stored);
  if (!facts) throw new Problem('plan.notImported');
  if (facts.importUnderWay) throw new Problem('plan.importUnderWay', { title: facts.title });

  const placed = present(actionRows.map((row) => actionWithRow(row))).sort(
    (one, other) => one.sortOrder - other.sortOrder,
  );
  const regional: RegionalRow[] = [];
  placed.forEach(({ action, row }) => {
    ids.learn({ ref: action.ref }, row.id);
    if (action.reach === 'region') {
      regional.push({ ref: action.ref, state: stateFromFields(row.fields), version: row.version });
    }
  });
  const municipal: MunicipalAction[] = [];
  municipalRows.forEach((row) => {
    const read = municipalActionFromFields(row.fields, row.version);
    if (!read) return;
    ids.learn({ ref: read.ref, municipality: read.municipality }, row.id);
    municipal.push(read);
  });

  return {
    plan: {
      title: facts.title,
      period: facts.period,
      municipalities: present(municipalityRows.map((row) => municipalityFromFields(row.fields))),
      priorities: present(priorityRows.map((row) => priorityFromFields(row.fields))).sort(
        (one, other) => one.number - other.number,
      ),
      actions: placed.map(({ action }) => action),
    },
    regional,
    municipal,
    people: present(personRows.map((row) => personFromFields(row.fields, row.id))),
    settings: settingsFrom(stored),
    occurrences: present(occurrenceRows.map((row) => occurrenceFromFields(row.fields))),
    rounds: present(roundRows.map((row) => roundFromFields(row.fields))).sort((one, other) =>
      one.period.start < other.period.start ? -1 : 1,
    ),
  };
}

function actionWithRow(row: ListRow) {
  const placed = actionFromFields(row.fields);
  return placed && { ...placed, row };
}

function present<T>(values: ReadonlyArray<T | undefined>): T[] {
  return values.filter((value): value is T => value !== undefined);
}
