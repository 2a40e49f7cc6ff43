import { shortened } from '../../src/reports/shortened';

describe('a shortened text', () => {
  test.each([
    ['Kort', 'Kort'],
    ['Eerste regel:\n- een\n- twee', 'Eerste regel…'],
    ['een twee drie vier vijf', 'een twee drie…'],
    ['een twee, vier, vijf', 'een twee…'],
    ['zonderspatiesdielangeris', 'zonderspatiesdi…'],
  ])('%j becomes %j', (text, expected) => {
    expect(shortened(text, 15)).toBe(expected);
  });
});
