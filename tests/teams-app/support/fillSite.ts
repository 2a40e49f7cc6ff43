import { LISTS, listSchema, ListKey } from '../../../sharepoint/schema/lists';
import { Sandbox } from '../../../sandbox/server';
import { FieldType, FieldValues } from '../../../sandbox/store/store';
import { demoEntries } from '../../../sandbox/demo/betrokkenen';
import { Plan } from '../../../src/plan/model';
import { NewMunicipalRow, newMunicipalRows } from '../../../src/plan/rows';
import { actionToFields } from '../../../src/store/fields/actionFields';
import { newMunicipalRowToFields } from '../../../src/store/fields/municipalActionFields';
import { municipalityToFields } from '../../../src/store/fields/municipalityFields';
import { personToFields } from '../../../src/store/fields/personFields';
import { priorityToFields } from '../../../src/store/fields/priorityFields';
import { settingToFields } from '../../../src/store/fields/settingsFields';
import { Fields } from '../../../src/store/listRows';
import { systemActor } from './systemActor';

const TYPES: Readonly<Record<string, FieldType>> = {
  text: 'Text',
  note: 'Note',
  number: 'Number',
  boolean: 'Boolean',
  dateOnly: 'DateTime',
  dateTime: 'DateTime',
  choice: 'Choice',
};

/** Makes the lists of a site straight in the sandbox's store; provisioning has tests of its own. */
export function makeLists({ context: { store } }: Sandbox): void {
  LISTS.filter(({ kind }) => kind === 'list').forEach(({ title, url, columns }) => {
    const { id } = store.createList(systemActor, { title, urlName: url, baseTemplate: 100 });
    columns.forEach(({ name, title: columnTitle, kind, indexed, unique, choices, defaultValue }) =>
      store.createField(systemActor, id, {
        internalName: name,
        title: columnTitle,
        type: TYPES[kind],
        indexed: indexed ?? unique,
        unique,
        choices,
        defaultValue,
        dateOnly: kind === 'dateOnly',
      }),
    );
  });
}

/** Adds an item as if somebody had, and gives its number. */
export function addItem({ context: { store } }: Sandbox, list: ListKey, fields: Fields): number {
  const { id } = store.findList(systemActor, { title: listSchema(list).title });
  return store.addItem(systemActor, id, { fields: fields as FieldValues }).id;
}

/** The items of a list as they are stored. */
export function itemsOf({ context: { store } }: Sandbox, list: ListKey): ReadonlyArray<FieldValues> {
  const { id } = store.findList(systemActor, { title: listSchema(list).title });
  return store.queryItems(systemActor, id, { top: 5000 }).items.map(({ fields }) => fields);
}

/** Stores a plan as its import does; with other municipal rows when they are given. */
export function putPlan(
  sandbox: Sandbox,
  plan: Plan,
  rows: ReadonlyArray<NewMunicipalRow> = newMunicipalRows(plan),
): void {
  const put = (list: ListKey, fields: Fields): number => addItem(sandbox, list, fields);
  put('settings', settingToFields('planTitle', plan.title));
  put('settings', settingToFields('planStart', plan.period.start));
  put('settings', settingToFields('planEnd', plan.period.end));
  plan.municipalities.forEach((municipality) => put('municipalities', municipalityToFields(municipality)));
  plan.priorities.forEach((priority) => put('priorities', priorityToFields(priority)));
  plan.actions.forEach((action, at) => put('actions', actionToFields(action, at + 1)));
  rows.forEach((row) => put('municipalActions', newMunicipalRowToFields(row)));
}

/** Enters the demo's people in Betrokkenen. */
export function putPeople(sandbox: Sandbox): void {
  demoEntries().forEach(({ person }) => addItem(sandbox, 'people', personToFields(person)));
}

/** A site with its lists and a plan, and its people when wished. */
export function fillSite(sandbox: Sandbox, plan: Plan, withPeople: boolean): void {
  makeLists(sandbox);
  putPlan(sandbox, plan);
  if (withPeople) putPeople(sandbox);
}
