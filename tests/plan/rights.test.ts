import { RowKey } from '../../src/plan/model';
import { Person, personOf } from '../../src/plan/people';
import { mayRead, mayUpdateRow } from '../../src/plan/rights';
import { aPerson } from '../support/plan';

const regional: RowKey = { ref: 'P1.07' };
const inDruten: RowKey = { ref: 'P1.07', municipality: 'DRU' };

test.each<[string, Person | undefined, boolean, boolean]>([
  ['a coordinator', aPerson({ isCoordinator: true }), true, true],
  ['the duo of the priority', aPerson({ duoOf: [1] }), true, true],
  ['another duo', aPerson({ duoOf: [2] }), false, false],
  ['the contact person of Druten', aPerson({ contactOf: ['DRU'] }), false, true],
  ['the contact person of Heumen', aPerson({ contactOf: ['HEU'] }), false, false],
  ['the portfolio holder', aPerson({ holderName: 'Bergman' }), false, false],
  ['a stranger', undefined, false, false],
])('%s may update the regional row: %p %p, the row of Druten', (_who, person, mayRegional, mayDruten) => {
  expect(mayUpdateRow(person, regional)).toBe(mayRegional);
  expect(mayUpdateRow(person, inDruten)).toBe(mayDruten);
});

test('everybody in Betrokkenen may read, a stranger may not', () => {
  expect(mayRead(aPerson())).toBe(true);
  expect(mayRead(undefined)).toBe(false);
});

test('a person is known by tenant and object id together, whatever their case', () => {
  const anna = aPerson({
    identities: [
      { tenantId: 'AAAA', objectId: 'bbbb' },
      { tenantId: 'cccc', objectId: 'dddd' },
    ],
  });
  expect(personOf([anna], { tenantId: 'aaaa', objectId: 'BBBB' })).toBe(anna);
  expect(personOf([anna], { tenantId: 'cccc', objectId: 'dddd' })).toBe(anna);
  expect(personOf([anna], { tenantId: 'aaaa', objectId: 'dddd' })).toBeUndefined();
});
