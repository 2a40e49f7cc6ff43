import { rowId } from '../../src/plan/ref';
import { TabTarget } from '../../src/plan/tabLink';
import { matrixOf } from '../../src/tab/overview/matrix';
import { marksOf, targetOfMark } from '../../src/tab/shared/CountLinks';
import { filterActions } from '../../src/tab/actions/filterActions';
import { aLoadedPlan, anAction, aPlan } from '../support/plan';

const TODAY = '2025-07-01';
const plan = aPlan({
  actions: [
    anAction({ ref: 'P1.01', due: '2025-06-30', text: 'Beleidsregels vaststellen' }),
    anAction({ ref: 'P1.02', reach: 'municipality', lead: 'Wet Bibob:', text: 'Cliënten informeren' }),
    anAction({ ref: 'P2.01', text: 'Overleg inrichten' }),
  ],
});
const loaded = aLoadedPlan(plan, {
  'P1.02/DRU': { status: 'vertraagd', remark: 'Wacht op de raad' },
  'P1.02/HEU': { status: 'opSchema' },
  'P2.01/DRU': { status: 'geblokkeerd' },
});

const found = (filters: Omit<TabTarget, 'view'>): ReadonlyArray<string> =>
  filterActions(loaded, filters, TODAY).flatMap((listed) => listed.rows.map((row) => rowId(row.key)));

test.each<[string, Omit<TabTarget, 'view'>, ReadonlyArray<string>]>([
  ['priority', { priority: 2 }, ['P2.01']],
  ['reach', { reach: 'region' }, ['P1.01', 'P2.01']],
  ['status', { status: 'vertraagd' }, ['P1.02/DRU']],
  ['late', { attention: 'overdue' }, ['P1.01']],
  ['search in the text', { search: 'BELEIDSregels' }, ['P1.01']],
  ['search without accents', { search: 'clienten heu' }, []],
  ['search in lead and number', { search: 'bibob p1.02', municipality: 'HEU' }, ['P1.02/HEU']],
  ['search in a remark', { search: 'raad' }, ['P1.02/DRU']],
  ['a municipality, where a deviation holds', { municipality: 'DRU' }, ['P1.01', 'P1.02/DRU', 'P2.01/DRU']],
  ['a municipality that follows', { municipality: 'BED', priority: 2 }, ['P2.01']],
])('filtered by %s', (_by, filters, rows) => expect(found(filters)).toEqual(rows));

test('each number of the matrix opens as many rows as it says', () => {
  matrixOf(loaded, TODAY).forEach((row) => {
    const priority = row.priority.number;
    const sets = [
      { counts: row.band, target: { view: 'acties', priority, reach: 'region' } as TabTarget },
      ...row.cells.map(({ counts, municipality }) => ({
        counts,
        target: {
          view: 'acties',
          priority,
          municipality: municipality.code,
          reach: 'municipality',
        } as TabTarget,
      })),
    ];
    sets.forEach(({ counts, target }) =>
      marksOf(counts).forEach(([mark, number]) =>
        expect(found(targetOfMark(target, mark))).toHaveLength(number),
      ),
    );
  });
});
