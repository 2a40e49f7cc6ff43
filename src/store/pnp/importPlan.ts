import { type SPFI } from '@pnp/sp';
import { ListKey, listSchema } from '../../../sharepoint/schema/lists';
import { Plan } from '../../plan/model';
import { duoOf } from '../../plan/people';
import { Problem } from '../../plan/problem';
import { rowId } from '../../plan/ref';
import { newMunicipalRows } from '../../plan/rows';
import { chunks } from '../chunks';
import { actionToFields } from '../fields/actionFields';
import { municipalityFromFields } from '../fields/municipalityFields';
import { personFromFields } from '../fields/personFields';
import { priorityToFields } from '../fields/priorityFields';
import { IMPORT_DONE, IMPORT_UNDER_WAY, planFactsFrom, settingFromFields } from '../fields/settingsFields';
import { Fields, ListRow, ListRows } from '../listRows';
import { writeSettings } from '../saveSettings';
import { addMunicipalRows } from './addMunicipalRows';
import { planFingerprint } from './planFingerprint';
import { createPnpListRows } from './pnpListRows';
import { refuseMissingFolder } from './refuseMissingFolder';

export interface ImportProgress {
  readonly step: 'priorities' | 'actions' | 'municipalActions';
  readonly done: number;
  readonly total: number;
}

/** How many rows were added; none when the plan was complete already. */
export interface ImportResult {
  readonly priorities: number;
  readonly actions: number;
  readonly municipalActions: number;
  /** Numbers of the priorities for which Betrokkenen names no duo. */
  readonly prioritiesWithoutDuo: ReadonlyArray<number>;
}

const ROWS_PER_STEP = 100;
const MAX_TEXT_COLUMN = 255;

/**
 * Writes a plan into the lists of a site that `provision` made. All or nothing in effect: until the last row
 * stands, the site says that an import is under way, and the same import run again completes it. What is
 * there already is left alone; a site that holds another plan is refused.
 * @throws Problem `plan.alreadyImported`, `plan.municipalityUnknown`, `plan.folderMissing`, `plan.textTooLong`,
 * `store.*`
 */
export async function importPlan(
  sp: SPFI,
  plan: Plan,
  onProgress: (progress: ImportProgress) => void = () => undefined,
): Promise<ImportResult> {
  const rows = createPnpListRows(sp);
  const fingerprint = await planFingerprint(plan);
  const [settings, municipalities, priorities, actions, municipal, people] = await rows.read(
    (['settings', 'municipalities', 'priorities', 'actions', 'municipalActions', 'people'] as const).map(
      (list) => ({ list }),
    ),
  );

  refuseOtherPlan(settings, actions, fingerprint);
  refuseUnknownMunicipality(plan, municipalities);
  const missing = {
    priorities: plan.priorities
      .filter(({ code }) => !has(priorities, 'Code', code))
      .map((priority) => checked('priorities', priority.code, priorityToFields(priority))),
    actions: plan.actions
      .map((action, at) => checked('actions', action.ref, actionToFields(action, at + 1)))
      .filter((fields) => !has(actions, 'Ref', fields.Ref)),
    municipalActions: newMunicipalRows(plan).filter((row) => !has(municipal, 'RowId', rowId(row))),
  };

  const wasDone = planFactsFrom(settings.map(settingOf))?.importUnderWay === false;
  const isComplete = Object.values(missing).every((list) => list.length === 0);
  if (!wasDone || !isComplete) {
    await refuseMissingFolder(sp, plan.municipalities);
    await writeSettings(rows, [
      // First of all, so that nobody takes a half plan for a whole one.
      { key: 'importState', value: IMPORT_UNDER_WAY },
      { key: 'planFingerprint', value: fingerprint },
      { key: 'planTitle', value: plan.title },
      { key: 'planStart', value: plan.period.start },
      { key: 'planEnd', value: plan.period.end },
    ]);
    await insertAll(rows, 'priorities', missing.priorities, onProgress);
    await insertAll(rows, 'actions', missing.actions, onProgress);
    await addMunicipalRows(sp, missing.municipalActions, (done, total) =>
      onProgress({ step: 'municipalActions', done, total }),
    );
    await writeSettings(rows, [{ key: 'importState', value: IMPORT_DONE }]);
  }

  const known = people.flatMap((row) => personFromFields(row.fields, row.id) ?? []);
  return {
    priorities: missing.priorities.length,
    actions: missing.actions.length,
    municipalActions: missing.municipalActions.length,
    prioritiesWithoutDuo: plan.priorities
      .map(({ number }) => number)
      .filter((number) => duoOf(known, number).length === 0),
  };
}

const settingOf = (row: ListRow) => settingFromFields(row.fields) ?? { key: '', value: '' };

function has(rows: ReadonlyArray<ListRow>, column: string, value: unknown): boolean {
  return rows.some(({ fields }) => fields[column] === value);
}

function refuseOtherPlan(
  settings: ReadonlyArray<ListRow>,
  actions: ReadonlyArray<ListRow>,
  fingerprint: string,
): void {
  const stored = settings.map(settingOf);
  const valueOf = (key: string) => stored.find((setting) => setting.key === key)?.value ?? '';
  const held = valueOf('planFingerprint');
  if (held === fingerprint) return;
  if (held !== '' || actions.length > 0) {
    throw new Problem('plan.alreadyImported', { title: valueOf('planTitle') });
  }
}

function refuseUnknownMunicipality(plan: Plan, rows: ReadonlyArray<ListRow>): void {
  const known = rows.flatMap((row) => municipalityFromFields(row.fields)?.code ?? []);
  const unknown = plan.municipalities.find(({ code }) => !known.includes(code));
  if (unknown) throw new Problem('plan.municipalityUnknown', { name: unknown.name });
}

/** A text that does not fit would stop the import halfway; it is found before anything is written. */
function checked(list: ListKey, ref: string, fields: Fields): Fields {
  const columns = [{ name: 'Title', title: 'Titel', kind: 'text' }, ...listSchema(list).columns];
  columns.forEach(({ name, title, kind }) => {
    if (kind === 'text' && String(fields[name] ?? '').length > MAX_TEXT_COLUMN) {
      throw new Problem('plan.textTooLong', { ref, column: title, max: MAX_TEXT_COLUMN });
    }
  });
  return fields;
}

async function insertAll(
  rows: ListRows,
  list: 'priorities' | 'actions',
  all: ReadonlyArray<Fields>,
  onProgress: (progress: ImportProgress) => void,
): Promise<void> {
  let done = 0;
  for (const group of chunks(all, ROWS_PER_STEP)) {
    const results = await rows.insert(group.map((fields) => ({ list, fields })));
    const failed = results.find((result) => result.kind === 'failed');
    if (failed?.kind === 'failed') throw failed.problem;
    done += group.length;
    onProgress({ step: list, done, total: all.length });
  }
}
