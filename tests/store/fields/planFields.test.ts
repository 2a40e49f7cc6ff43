import { listSchema, ListKey } from '../../../sharepoint/schema/lists';
import { Action } from '../../../src/plan/model';
import { actionFromFields, actionToFields } from '../../../src/store/fields/actionFields';
import { newMunicipalRowToFields } from '../../../src/store/fields/municipalActionFields';
import { municipalityToFields } from '../../../src/store/fields/municipalityFields';
import { personFromFields, personToFields } from '../../../src/store/fields/personFields';
import { priorityFromFields, priorityToFields } from '../../../src/store/fields/priorityFields';
import { quotasFromText, quotasToText } from '../../../src/store/fields/quotaText';
import { settingToFields } from '../../../src/store/fields/settingsFields';
import { conflictToFields, updateToFields } from '../../../src/store/fields/journalFields';
import { subThemesFromText, subThemesToText } from '../../../src/store/fields/subThemeText';
import { Fields } from '../../../src/store/listRows';
import { anAction, aPerson, aPriority, aSubTheme } from '../../support/plan';
import { anUpdate } from '../storedPlan';

describe('every field that is written is a column of its list', () => {
  const update = anUpdate({ row: { ref: 'P1.01', municipality: 'DRU' }, basedOn: '"1"' });
  test.each<[ListKey, Fields]>([
    ['municipalities', municipalityToFields({ code: 'DRU', name: 'Druten' })],
    ['priorities', priorityToFields(aPriority())],
    ['actions', actionToFields(anAction(), 1)],
    [
      'municipalActions',
      newMunicipalRowToFields({
        ref: 'P1.01',
        municipality: 'DRU',
        follows: true,
        state: { status: 'onbekend' },
      }),
    ],
    ['statusUpdates', updateToFields(update)],
    ['statusUpdates', conflictToFields(update)],
    ['people', personToFields(aPerson())],
    ['settings', settingToFields('remindersOn', 'ja')],
  ])('%s', (list, fields) => {
    const columns = ['Title', ...listSchema(list).columns.map(({ name }) => name)];
    expect(Object.keys(fields).filter((name) => !columns.includes(name))).toEqual([]);
  });
});

describe('actions', () => {
  test.each<[string, Partial<Action>]>([
    ['with a deadline', { schedule: { kind: 'window', start: '2025-01-01', end: '2025-03-30' } }],
    ['that goes on after it', { schedule: { kind: 'window', end: '2025-10-26', ongoingAfter: true } }],
    ['without a schedule', { schedule: { kind: 'none' } }],
    [
      'with quotas',
      {
        schedule: {
          kind: 'periodic',
          quotas: [{ count: 2, per: 'year', scope: 'municipality', what: 'controle', atLeast: true }],
        },
      },
    ],
    [
      'with a condition on another action',
      { condition: { text: 'Als er geld is', state: 'open' }, dependsOn: 'P1.05' },
    ],
    ['with all else', { lead: 'Samen:', subTheme: 'Drugs', exceptMunicipalities: ['DRU', 'WMEW'] }],
  ])('%s come back as they were', (_, wish) => {
    const action = anAction({ ref: 'P2.11', ...wish });
    expect(actionFromFields(actionToFields(action, 11))).toEqual({ action, sortOrder: 11 });
  });

  test('have a short title and keep their whole text', () => {
    const action = anAction({ text: 'Lange zin. '.repeat(40).trim() });
    const fields = actionToFields(action, 1);
    expect(String(fields.Title)).toHaveLength(120);
    expect(fields.ActionText).toBe(action.text);
  });
});

test('priorities come back as they were', () => {
  const priority = aPriority({
    goals: ['Minder woninginbraken', 'Meer meldingen'],
    subThemes: [aSubTheme(), aSubTheme({ name: 'Drugs', from: '2025-07-01', to: '2025-12-31' })],
    confidential: true,
  });
  expect(priorityFromFields(priorityToFields(priority))).toEqual(priority);
});

test('people come back as they were, with the item as their key', () => {
  const person = aPerson({
    id: '12',
    isCoordinator: true,
    duoOf: [1, 4],
    contactOf: ['DRU'],
    holderName: 'Van Neerbos',
    municipality: 'DRU',
    route: 'guest',
    identities: [
      { tenantId: 't1', objectId: 'o1' },
      { tenantId: 't2', objectId: 'o2' },
    ],
    absentUntil: '2025-10-26',
    locale: 'en',
  });
  expect(personFromFields(personToFields(person), 12)).toEqual(person);
});

test.each([
  ['P1;P2', [1, 2]],
  ['1, 2', [1, 2]],
  ['p3', [3]],
  ['', []],
  ['geen', []],
])('a duo typed as %p is of %p', (DuoOf, expected) => {
  expect(personFromFields({ Title: 'Iemand', DuoOf }, 1)?.duoOf).toEqual(expected);
});

describe('text that a coordinator edits', () => {
  test('sub-themes stand one a line', () => {
    expect(subThemesToText([aSubTheme(), aSubTheme({ name: 'Drugs', to: '2025-06-30' })])).toBe(
      'Mensenhandel | Van Neerbos\nDrugs | Van Neerbos |  | 2025-06-30',
    );
  });

  test.each([
    ['Drugs|Minses', { name: 'Drugs', portfolioHolder: 'Minses' }],
    ['Drugs', { name: 'Drugs', portfolioHolder: '' }],
    ['Drugs | Minses | straks | 2025-06-30', { name: 'Drugs', portfolioHolder: 'Minses', to: '2025-06-30' }],
  ])('%p is understood as a sub-theme', (line, expected) => {
    expect(subThemesFromText(`\n${line}\n`)).toEqual([expected]);
  });

  test('quotas stand one a line', () => {
    expect(
      quotasToText([
        { count: 1, per: 'halfYear', scope: 'region', atLeast: false },
        { count: 2, per: 'year', scope: 'municipality', what: 'controle', atLeast: true },
      ]),
    ).toBe('1 x per halfjaar per regio\nminimaal 2 x per jaar per gemeente: controle');
  });

  test('a line that is no quota is left out', () => {
    expect(quotasFromText('vaak\n3 x per Maand per gemeente')).toEqual([
      { count: 3, per: 'month', scope: 'municipality', atLeast: false },
    ]);
  });
});
